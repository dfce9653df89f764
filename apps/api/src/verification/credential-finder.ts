import { type Principal } from '@latchkey/access';
import { afterwards, type Eventually, looksLikeKey, parseKey } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { JwtService, type ReadJwt } from '../auth/jwt.service.js';
import { callerOf } from '../auth/session.resolver.js';
import { SessionService } from '../auth/session.service.js';
import { ShownKeys } from '../keys/shown-keys.js';
import { clientOf } from '../oauth/tokens/access-token.resolver.js';
import { AccessTokens } from '../oauth/tokens/access-token.service.js';
import { type FoundCredential } from './found-credential.js';

/**
 * Finds what a text opens, whichever kind of credential it is: keys of all kinds, our own JWTs, and access tokens for the account
 * API. A credential of a service is none that a client could show.
 */
@Injectable()
export class CredentialFinder {
  constructor(
    private readonly keys: ShownKeys,
    private readonly tokens: JwtService,
    private readonly sessions: SessionService,
    private readonly accessTokens: AccessTokens,
  ) {}

  /** Undefined where the text opens nothing, and never did. The use of a key that is good is noted. At once, where it is remembered. */
  find(text: string): Eventually<FoundCredential | undefined> {
    return looksLikeKey(text) ? this.findKey(text) : this.findToken(text);
  }

  /** The live session of a cookie's token. */
  async findSession(token: string): Promise<FoundCredential | undefined> {
    const session = await this.sessions.findByToken(token);
    const state = session?.isActive === false ? 'USER_NOT_ACTIVE' : 'VALID';
    return session && { state, principal: callerOf(session, 'session'), issuedAt: session.createdAt };
  }

  private findKey(text: string): Eventually<FoundCredential | undefined> {
    const kind = parseKey(text)?.kind;
    if (kind === undefined || kind === 'service') return undefined;
    return afterwards(this.keys.judge(text), (shown) => {
      if (!shown) return undefined;
      const { key, state } = shown;
      return { state, principal: key.principal, issuedAt: key.createdAt };
    });
  }

  private async findAccessToken(text: string): Promise<FoundCredential | undefined> {
    const shown = await this.accessTokens.find(text);
    if (!shown) return undefined;
    const { token, grant } = shown;
    const { issuedAt } = token;
    const principal = clientOf(shown);
    if (token.expired) return { state: 'EXPIRED', principal, issuedAt };
    if (!grant.stands) return { state: 'REVOKED', principal, issuedAt };
    return { state: grant.isActive ? 'VALID' : 'USER_NOT_ACTIVE', principal, issuedAt };
  }

  private async findToken(text: string): Promise<FoundCredential | undefined> {
    if (this.accessTokens.isOne(text)) return this.findAccessToken(text);
    const read = this.tokens.isOurs(text) ? await this.tokens.read(text) : undefined;
    if (!read) return undefined;
    const { issuedAt } = read;
    const principal = bearerOf(read);
    if (read.expired) return { state: 'EXPIRED', principal, issuedAt };
    const session = await this.sessions.findById(read.session.id);
    // A token is worth no more than its session.
    if (!session || session.userId !== read.session.userId) return { state: 'REVOKED', principal, issuedAt };
    return { state: session.isActive ? 'VALID' : 'USER_NOT_ACTIVE', principal, issuedAt };
  }
}

const bearerOf = ({ session, expiresAt }: ReadJwt): Principal => callerOf({ ...session, expiresAt }, 'jwt');
