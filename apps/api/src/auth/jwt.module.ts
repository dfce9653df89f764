import { Module } from '@nestjs/common';
import { AccountJwtController } from './account-jwt.controller.js';
import { AuthModule } from './auth.module.js';
import { JwtResolver } from './jwt.resolver.js';
import { JwtService } from './jwt.service.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeyService } from './signing-key.service.js';
import { SigningKeys } from './signing-keys.js';

/** Our own JWTs, which stand for a session for a quarter of an hour. */
@Module({
  imports: [AuthModule],
  controllers: [AccountJwtController],
  providers: [JwtResolver, JwtService, SigningKeyRepository, SigningKeyService, SigningKeys],
  exports: [JwtResolver, JwtService],
})
export class JwtModule {}
