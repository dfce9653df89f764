import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { AccountCountersController } from './account-counters.controller.js';
import { CountersRepository } from './counters.repository.js';
import { CountersService } from './counters.service.js';
import { ProjectCountersController } from './project-counters.controller.js';

/** How much of everything projects have. */
@Module({
  imports: [MembersModule],
  controllers: [AccountCountersController, ProjectCountersController],
  providers: [CountersRepository, CountersService],
})
export class CountersModule {}
