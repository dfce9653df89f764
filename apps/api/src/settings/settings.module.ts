import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountProjectSettingsController } from './account-project-settings.controller.js';
import { ProjectSettingsController } from './project-settings.controller.js';
import { ProjectSettingsService } from './project-settings.service.js';
import { SettingsSealer } from './settings-sealer.js';
import { SettingsRepository } from './settings.repository.js';

/** How the runs of a project work. */
@Module({
  imports: [ProjectsModule],
  controllers: [AccountProjectSettingsController, ProjectSettingsController],
  providers: [ProjectSettingsService, SettingsRepository, SettingsSealer],
  exports: [ProjectSettingsService],
})
export class SettingsModule {}
