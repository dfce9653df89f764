import { Module } from '@nestjs/common';
import { AccountUsageController } from './account-usage.controller.js';
import { ProjectUsageController } from './project-usage.controller.js';
import { UsageReportRepository } from './usage-report.repository.js';
import { UsageService } from './usage.service.js';

/** What was counted, for those whom it is about. */
@Module({
  controllers: [AccountUsageController, ProjectUsageController],
  providers: [UsageReportRepository, UsageService],
})
export class UsageModule {}
