import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { FactorsModule } from '../auth/factors/factors.module.js';
import { JwtModule } from '../auth/jwt.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountOAuthClientsController } from './clients/account-oauth-clients.controller.js';
import { ClientSecrets } from './clients/client-secrets.js';
import { OAuthClientRepository } from './clients/oauth-client.repository.js';
import { OAuthClientService } from './clients/oauth-client.service.js';
import { AccountConsentController } from './consent/account-consent.controller.js';
import { AccountDevicesController } from './consent/account-devices.controller.js';
import { ConsentService } from './consent/consent.service.js';
import { Devices } from './consent/devices.js';
import { Interactions } from './consent/interactions.js';
import { AccountConnectedAppsController } from './grants/account-connected-apps.controller.js';
import { OAuthTokensModule } from './oauth-tokens.module.js';
import { ClientStore } from './server/client-store.js';
import { GrantStore } from './server/grant-store.js';
import { OAuthMetadataController } from './server/metadata.controller.js';
import { OAuthAccounts } from './server/oauth-accounts.js';
import { OAuthProviders } from './server/oauth-providers.js';
import { OAuthServer } from './server/oauth-server.js';
import { OAuthAuthorizationController, OAuthController } from './server/oauth.controller.js';
import { RefusalPage } from './server/refusal-page.js';
import { OAuthRegistrationController } from './server/registration.controller.js';
import { ShownTokens } from './server/shown-tokens.js';

/** The authorization server: clients, consent, tokens. */
@Module({
  imports: [AccessModule, AuthModule, FactorsModule, JwtModule, OAuthTokensModule, UsersModule],
  controllers: [
    AccountConnectedAppsController,
    AccountConsentController,
    AccountDevicesController,
    AccountOAuthClientsController,
    OAuthAuthorizationController,
    OAuthController,
    OAuthMetadataController,
    OAuthRegistrationController,
  ],
  providers: [
    ClientSecrets,
    ClientStore,
    ConsentService,
    Devices,
    GrantStore,
    Interactions,
    OAuthAccounts,
    OAuthClientRepository,
    OAuthClientService,
    OAuthProviders,
    OAuthServer,
    RefusalPage,
    ShownTokens,
  ],
})
export class OAuthModule {}
