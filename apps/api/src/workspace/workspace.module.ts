import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { WorkspaceController } from './workspace.controller.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { WorkspaceService } from './workspace.service.js';

/** An organization, as its keys see it. */
@Module({
  imports: [PlansModule],
  controllers: [WorkspaceController],
  providers: [WorkspaceRepository, WorkspaceService],
})
export class WorkspaceModule {}
