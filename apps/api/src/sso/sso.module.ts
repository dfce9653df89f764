import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { MembersModule } from '../members/members.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { OutgoingModule } from '../outgoing/outgoing.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountSsoConnectionsController } from './connections/account-sso-connections.controller.js';
import { AccountSsoSettingsController } from './connections/account-sso-settings.controller.js';
import { ConnectionGate } from './connections/connection-gate.js';
import { ConnectionTestService } from './connections/connection-test.service.js';
import { EnforcementService } from './connections/enforcement.service.js';
import { ServiceProvider } from './connections/service-provider.js';
import { SsoConnectionRepository } from './connections/sso-connection.repository.js';
import { SsoConnectionService } from './connections/sso-connection.service.js';
import { AccountSsoDomainsController } from './domains/account-sso-domains.controller.js';
import { SsoDomainRepository } from './domains/sso-domain.repository.js';
import { SsoDomainService } from './domains/sso-domain.service.js';
import { TxtRecords } from './domains/txt-records.js';
import { SsoIdentityRepository } from './identity/sso-identity.repository.js';
import { SsoPersonService } from './identity/sso-person.service.js';
import { OidcClients } from './oidc/oidc-clients.js';
import { OidcProvider } from './oidc/oidc-provider.js';
import { SsoRuleModule } from './rule/sso-rule.module.js';
import { SamlProvider } from './saml/saml-provider.js';
import { AccountSsoController } from './sign-in/account-sso.controller.js';
import { BrowserCookie } from './sign-in/browser-cookie.js';
import { SsoAttemptRepository } from './sign-in/sso-attempt.repository.js';
import { SsoAttempts } from './sign-in/sso-attempts.js';
import { SsoDoor } from './sign-in/sso-door.js';
import { SsoRefusals } from './sign-in/sso-refusals.js';
import { SsoSignInService } from './sign-in/sso-sign-in.service.js';

/** Coming in by the identity provider of an organization. */
@Module({
  imports: [AuthModule, MembersModule, OrganizationsModule, OutgoingModule, SsoRuleModule, UsersModule],
  controllers: [
    AccountSsoController,
    AccountSsoConnectionsController,
    AccountSsoDomainsController,
    AccountSsoSettingsController,
  ],
  providers: [
    BrowserCookie,
    ConnectionGate,
    ConnectionTestService,
    EnforcementService,
    OidcClients,
    OidcProvider,
    SamlProvider,
    ServiceProvider,
    SsoAttemptRepository,
    SsoAttempts,
    SsoConnectionRepository,
    SsoConnectionService,
    SsoDomainRepository,
    SsoDomainService,
    SsoDoor,
    SsoIdentityRepository,
    SsoPersonService,
    SsoRefusals,
    SsoSignInService,
    TxtRecords,
  ],
})
export class SsoModule {}
