import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { AccountPersonalTokenController } from './account-personal-token.controller.js';
import { AccountProjectKeyController } from './account-project-key.controller.js';
import { AccountScopesController } from './account-scopes.controller.js';
import { AccountWorkspaceKeyController } from './account-workspace-key.controller.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import { ApiKeySecretRepository } from './api-key-secret.repository.js';
import { ApiKeyService } from './api-key.service.js';
import { GrantableScopes } from './grantable-scopes.service.js';
import { KeyGraces } from './key-graces.js';
import { KeyLookup } from './key-lookup.js';
import { KeyPepperRepository } from './key-pepper.repository.js';
import { KeyPeppers } from './key-peppers.js';
import { KeyUsage } from './key-usage.js';
import { KnownKeys } from './known-keys.js';
import { KeyIdentityController } from './key-identity.controller.js';
import { PersonalTokenService } from './personal-token.service.js';
import { ProjectKeyController } from './project-key.controller.js';
import { ProjectKeyService } from './project-key.service.js';
import { SecretKeyController } from './secret-key.controller.js';
import { SecretKeyService } from './secret-key.service.js';
import { SharedKeyManager } from './shared-key-manager.service.js';
import { ShownKeys } from './shown-keys.js';
import { WorkspaceKeyController } from './workspace-key.controller.js';
import { WorkspaceKeyService } from './workspace-key.service.js';

/** API keys of every kind. Each surface adds its own controllers. */
@Module({
  imports: [MembersModule],
  controllers: [
    AccountPersonalTokenController,
    AccountProjectKeyController,
    AccountScopesController,
    AccountWorkspaceKeyController,
    KeyIdentityController,
    ProjectKeyController,
    SecretKeyController,
    WorkspaceKeyController,
  ],
  providers: [
    ApiKeyRepository,
    ApiKeyResolver,
    ApiKeySecretRepository,
    ApiKeyService,
    GrantableScopes,
    KeyGraces,
    KeyLookup,
    KeyPepperRepository,
    KeyPeppers,
    KeyUsage,
    KnownKeys,
    PersonalTokenService,
    ProjectKeyService,
    SecretKeyService,
    SharedKeyManager,
    ShownKeys,
    WorkspaceKeyService,
  ],
  exports: [ApiKeyResolver, ApiKeySecretRepository, ApiKeyService, KeyLookup, KeyPeppers, KeyUsage, ShownKeys],
})
export class KeysModule {}
