import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountProjectsController } from './account-projects.controller.js';
import { DeletedProjectRepository } from './deleted-project.repository.js';
import { OwnProjectController } from './own-project.controller.js';
import { OwnProjectService } from './own-project.service.js';
import { ProjectEditor } from './project-editor.js';
import { ProjectEnd } from './project-end.js';
import { ProjectFounder } from './project-founder.js';
import { ProjectGate } from './project-gate.js';
import { ProjectLock } from './project-lock.js';
import { ProjectMemberRepository } from './project-member.repository.js';
import { ProjectRestorationService } from './project-restoration.service.js';
import { ProjectRepository } from './project.repository.js';
import { ProjectService } from './project.service.js';
import { WorkspaceProjectController } from './workspace-project.controller.js';
import { WorkspaceProjectService } from './workspace-project.service.js';

/** What organizations work on. */
@Module({
  imports: [MembersModule, UsersModule],
  controllers: [AccountProjectsController, OwnProjectController, WorkspaceProjectController],
  providers: [
    ProjectEditor,
    DeletedProjectRepository,
    OwnProjectService,
    ProjectEnd,
    ProjectFounder,
    ProjectGate,
    ProjectLock,
    ProjectMemberRepository,
    ProjectRepository,
    ProjectRestorationService,
    ProjectService,
    WorkspaceProjectService,
  ],
  exports: [ProjectEnd, ProjectFounder, ProjectGate, ProjectLock, ProjectMemberRepository, ProjectRepository],
})
export class ProjectsModule {}
