import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountProjectUsageController } from './account-project-usage.controller.js';
import { AccountUsageController } from './account-usage.controller.js';
import { KeyAnalysisRepository } from './key-analysis.repository.js';
import { KeyAnalysisService } from './key-analysis.service.js';
import { ProjectUsageController } from './project-usage.controller.js';
import { SecretKeyAnalysisController } from './secret-key-analysis.controller.js';
import { UsageReportRepository } from './usage-report.repository.js';
import { UsageService } from './usage.service.js';

/** What was counted, for those whom it is about. */
@Module({
  imports: [ProjectsModule],
  controllers: [
    AccountProjectUsageController,
    AccountUsageController,
    ProjectUsageController,
    SecretKeyAnalysisController,
  ],
  providers: [KeyAnalysisRepository, KeyAnalysisService, UsageReportRepository, UsageService],
})
export class UsageModule {}
