import { Module } from '@nestjs/common';
import { AccountJwtController } from './account-jwt.controller.js';
import { AuthModule } from './auth.module.js';
import { JwtResolver } from './jwt.resolver.js';
import { JwtService } from './jwt.service.js';
import { RefreshTokenText } from './refresh-token-text.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import { RefreshTokenService } from './refresh-token.service.js';
import { SecretKeyEntranceController } from './secret-key-entrance.controller.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeyService } from './signing-key.service.js';
import { SigningKeys } from './signing-keys.js';
import { TokenLoginService } from './token-login.service.js';

/** Our own JWTs, which stand for a session for a while, and the refresh tokens that get the next one. */
@Module({
  imports: [AuthModule],
  controllers: [AccountJwtController, SecretKeyEntranceController],
  providers: [
    JwtResolver,
    JwtService,
    RefreshTokenRepository,
    RefreshTokenService,
    RefreshTokenText,
    SigningKeyRepository,
    SigningKeyService,
    SigningKeys,
    TokenLoginService,
  ],
  exports: [JwtResolver, JwtService, SigningKeys],
})
export class JwtModule {}
