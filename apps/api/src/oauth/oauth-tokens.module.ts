import { Module } from '@nestjs/common';
import { JwtModule } from '../auth/jwt.module.js';
import { OAuthGrantsModule } from './oauth-grants.module.js';
import { ArtifactRepository } from './server/artifact.repository.js';
import { ArtifactStore } from './server/artifact-store.js';
import { OAuthResources } from './server/resources.js';
import { AccessTokenResolver } from './tokens/access-token.resolver.js';
import { AccessTokens } from './tokens/access-token.service.js';

/** Access tokens, what they are worth, and what was granted: all that the rest of the server has to know of OAuth. */
@Module({
  imports: [JwtModule, OAuthGrantsModule],
  providers: [AccessTokenResolver, AccessTokens, ArtifactRepository, ArtifactStore, OAuthResources],
  exports: [AccessTokenResolver, AccessTokens, ArtifactRepository, ArtifactStore, OAuthGrantsModule, OAuthResources],
})
export class OAuthTokensModule {}
