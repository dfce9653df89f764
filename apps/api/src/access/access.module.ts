import { AccessSettings, Authenticator, type CredentialResolver, Directory, RightsCheck } from '@latchkey/access';
import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { JwtModule } from '../auth/jwt.module.js';
import { JwtResolver } from '../auth/jwt.resolver.js';
import { SessionResolver } from '../auth/session.resolver.js';
import { ApiKeyResolver } from '../keys/api-key.resolver.js';
import { KeysModule } from '../keys/keys.module.js';
import { MembersModule } from '../members/members.module.js';
import { OAuthTokensModule } from '../oauth/oauth-tokens.module.js';
import { AccessTokenResolver } from '../oauth/tokens/access-token.resolver.js';
import { ServiceKeyResolver } from '../services/service-key.resolver.js';
import { ServicesModule } from '../services/services.module.js';
import { GuardDirectory } from './guard-directory.js';

/** Ties the guard's questions (whose credential is this? which role have they?) to the features that answer them. */
@Module({
  imports: [AuthModule, JwtModule, KeysModule, MembersModule, OAuthTokensModule, ServicesModule],
  providers: [
    RightsCheck,
    { provide: Directory, useClass: GuardDirectory },
    {
      provide: Authenticator,
      inject: [AccessSettings, SessionResolver, ApiKeyResolver, JwtResolver, AccessTokenResolver, ServiceKeyResolver],
      useFactory: (settings: AccessSettings, ...resolvers: CredentialResolver[]) =>
        new Authenticator(resolvers, settings.sessionCookie),
    },
  ],
  exports: [RightsCheck, Authenticator, Directory],
})
export class AccessModule {}
