import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountRunController } from './account-run.controller.js';
import { RunController } from './run.controller.js';
import { RunQueueController } from './run-queue.controller.js';
import { LapsedRuns } from './lapsed-runs.js';
import { RunQueueRepository } from './run-queue.repository.js';
import { RunQueueService } from './run-queue.service.js';
import { RunReaper } from './run-reaper.js';
import { RunRepository } from './run.repository.js';
import { RunService } from './run.service.js';

/** What workflows are run for: started by programs, worked off by runners. */
@Module({
  imports: [ProjectsModule],
  controllers: [AccountRunController, RunController, RunQueueController],
  providers: [LapsedRuns, RunQueueRepository, RunQueueService, RunReaper, RunRepository, RunService],
})
export class RunsModule {}
