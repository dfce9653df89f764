import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { TaskRepository } from './task.repository.js';
import { TaskService } from './task.service.js';
import { WorkspaceTaskController } from './workspace-task.controller.js';

/** What there is to do in projects. */
@Module({
  imports: [ProjectsModule],
  controllers: [WorkspaceTaskController],
  providers: [TaskRepository, TaskService],
})
export class TasksModule {}
