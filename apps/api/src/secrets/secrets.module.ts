import { Module } from '@nestjs/common';
import { ProviderKeysModule } from '../provider-keys/provider-keys.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { ProjectSecretsController } from './project-secrets.controller.js';
import { ProjectSecretsService } from './project-secrets.service.js';

/** A project's secrets in clear, for its runner. */
@Module({
  imports: [ProviderKeysModule, SettingsModule],
  controllers: [ProjectSecretsController],
  providers: [ProjectSecretsService],
})
export class SecretsModule {}
