import { Module } from '@nestjs/common';
import { OAuthGrantRepository } from './grants/oauth-grant.repository.js';
import { OAuthGrants } from './grants/oauth-grants.js';

/** What people have granted: it ends with other ways into their accounts. */
@Module({ providers: [OAuthGrantRepository, OAuthGrants], exports: [OAuthGrantRepository, OAuthGrants] })
export class OAuthGrantsModule {}
