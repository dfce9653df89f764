import { Module } from '@nestjs/common';
import { WorkflowController } from './workflow.controller.js';
import { WorkflowRepository } from './workflow.repository.js';
import { WorkflowService } from './workflow.service.js';

/** What projects do again and again, step by step. */
@Module({ controllers: [WorkflowController], providers: [WorkflowRepository, WorkflowService] })
export class WorkflowsModule {}
