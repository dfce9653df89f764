import { Module } from '@nestjs/common';
import { FactorsModule } from '../auth/factors/factors.module.js';
import { InvitesModule } from '../invites/invites.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountProjectMembersController } from './account-project-members.controller.js';
import { ProjectAuthority } from './project-authority.js';
import { ProjectInviteService } from './project-invite.service.js';
import { ProjectMemberService } from './project-member.service.js';
import { ProjectMembersController } from './project-members.controller.js';
import { TeamRepository } from './team.repository.js';
import { TeamService } from './team.service.js';

/** Who is in a project and as what, as people and as the project's keys see and change it. */
@Module({
  imports: [FactorsModule, InvitesModule, ProjectsModule],
  controllers: [AccountProjectMembersController, ProjectMembersController],
  providers: [ProjectAuthority, ProjectInviteService, ProjectMemberService, TeamRepository, TeamService],
})
export class ProjectMembersModule {}
