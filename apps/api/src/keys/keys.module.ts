import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { AccountPersonalTokenController } from './account-personal-token.controller.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import { ApiKeySecretRepository } from './api-key-secret.repository.js';
import { ApiKeyService } from './api-key.service.js';
import { KeyUsage } from './key-usage.js';
import { PersonalTokenService } from './personal-token.service.js';

/** API keys of every kind. Each surface adds its own controllers. */
@Module({
  imports: [MembersModule],
  controllers: [AccountPersonalTokenController],
  providers: [ApiKeyRepository, ApiKeyResolver, ApiKeySecretRepository, ApiKeyService, KeyUsage, PersonalTokenService],
  exports: [ApiKeyResolver, ApiKeyService],
})
export class KeysModule {}
