import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { JwtModule } from '../auth/jwt.module.js';
import { KeysModule } from '../keys/keys.module.js';
import { OAuthTokensModule } from '../oauth/oauth-tokens.module.js';
import { UsageCountingModule } from '../usage/usage-counting.module.js';
import { CallerLimits } from './caller-limits.js';
import { CredentialFinder } from './credential-finder.js';
import { InternalAuthorizationController } from './internal-authorization.controller.js';
import { InternalIntrospectionController } from './internal-introspection.controller.js';
import { InternalVerificationController } from './internal-verification.controller.js';
import { ProxyAuthorizer } from './proxy-authorizer.js';
import { VerifiedUsage } from './verified-usage.js';
import { Verifier } from './verifier.js';

/** Judging credentials for services that stand beside this one, and for proxies in front of them. */
@Module({
  imports: [AuthModule, JwtModule, KeysModule, OAuthTokensModule, UsageCountingModule],
  controllers: [InternalAuthorizationController, InternalIntrospectionController, InternalVerificationController],
  providers: [CallerLimits, CredentialFinder, ProxyAuthorizer, VerifiedUsage, Verifier],
})
export class VerificationModule {}
