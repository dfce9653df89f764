import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AccountProviderKeyController } from './account-provider-key.controller.js';
import { ProviderKeyController } from './provider-key.controller.js';
import { ProviderKeyRepository } from './provider-key.repository.js';
import { ProviderKeyService } from './provider-key.service.js';

/** Keys of outside services that runs work with. */
@Module({
  imports: [ProjectsModule],
  controllers: [AccountProviderKeyController, ProviderKeyController],
  providers: [ProviderKeyRepository, ProviderKeyService],
  exports: [ProviderKeyService],
})
export class ProviderKeysModule {}
