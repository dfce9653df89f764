import { CredentialResolver, type PresentedCredential, type Resolution } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { JwtService } from './jwt.service.js';
import { principalOf } from './session.resolver.js';
import { SessionService } from './session.service.js';

/** Recognises people by a JWT of ours. It is worth no more than its session, which is looked up at each request. */
@Injectable()
export class JwtResolver extends CredentialResolver {
  readonly kinds = ['jwt'] as const;

  constructor(
    private readonly tokens: JwtService,
    private readonly sessions: SessionService,
  ) {
    super();
  }

  async resolve({ place, text }: PresentedCredential): Promise<Resolution> {
    if (place !== 'bearer' || !this.tokens.isOurs(text)) return 'not-mine';
    const claimed = await this.tokens.verify(text);
    const session = claimed && (await this.sessions.findById(claimed.id));
    if (!session || session.userId !== claimed.userId) return new AppError('TOKEN_INVALID');
    return principalOf(session, 'jwt');
  }
}
