import { Access, Caller, Public, type UserPrincipal } from '@latchkey/access';
import { Answers, AnswersBare, Idempotency, Sends, SurfaceController } from '@latchkey/surface';
import { Get, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { account } from '../surfaces/account.surface.js';
import { JwksView, JwtView } from './dto/jwt.dto.js';
import { JwtService } from './jwt.service.js';
import { SigningKeys } from './signing-keys.js';

@SurfaceController(account, 'api/auth', 'JSON Web Tokens')
export class AccountJwtController {
  constructor(
    private readonly tokens: JwtService,
    private readonly keys: SigningKeys,
  ) {}

  @Post('token')
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Answers(JwtView, 'Token issued')
  async createJsonWebToken(@Caller() caller: UserPrincipal): Promise<JwtView> {
    return JwtView.from(await this.tokens.issue({ id: caller.credentialId, userId: caller.userId }));
  }

  /** Bare, since JOSE libraries read it. Set on success alone: nobody is to keep an error for five minutes. */
  @Get('jwks')
  @Public()
  @AnswersBare(JwksView, 'The public keys that verify our tokens')
  @Sends({ 'Cache-Control': 'It may be kept for five minutes; each key is published a week before it signs.' })
  async getJsonWebKeySet(@Res({ passthrough: true }) reply: FastifyReply): Promise<JwksView> {
    const keys = JwksView.from(await this.keys.published());
    void reply.header('cache-control', 'public, max-age=300');
    return keys;
  }
}
