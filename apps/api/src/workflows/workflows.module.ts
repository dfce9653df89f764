import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountWorkflowController } from './account-workflow.controller.js';
import { WorkflowController } from './workflow.controller.js';
import { WorkflowRepository } from './workflow.repository.js';
import { WorkflowService } from './workflow.service.js';

/** What projects do again and again, step by step. */
@Module({
  imports: [ProjectsModule],
  controllers: [AccountWorkflowController, WorkflowController],
  providers: [WorkflowRepository, WorkflowService],
})
export class WorkflowsModule {}
