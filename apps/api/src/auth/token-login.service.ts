import { type Client, type UserPrincipal } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { JwtService } from './jwt.service.js';
import { RefreshTokenService } from './refresh-token.service.js';
import { SessionService } from './session.service.js';
import { type SignIn, SignInService } from './sign-in.service.js';
import { WrongTokenLimit } from './wrong-token-limit.js';

const accessSeconds = 1_800;

/** What a client that keeps no cookies goes on with: a JWT, and the token that gets it the next one. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** The JWT's life in seconds; it ends with its session too, at once. */
  readonly expiresIn: number;
}

/** Sign-in for clients that keep no cookies. What they hold stands for a session like any other. */
@Injectable()
export class TokenLoginService {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly refreshTokens: RefreshTokenService,
    private readonly jwts: JwtService,
    private readonly wrongTokens: WrongTokenLimit,
  ) {}

  /** @throws AppError of `SignInService.signIn`; `TOKEN_INVALID` when the new session has ended meanwhile */
  async logIn(shown: Omit<SignIn, 'knownDevice'>, client: Client): Promise<TokenPair> {
    // Without cookies, places alone are known again.
    const { user, session } = await this.signIns.signIn({ ...shown, knownDevice: () => undefined }, client);
    return this.pairOf(session.id, user.id, await this.refreshTokens.issue(session.id));
  }

  /** Takes a refresh token for the next pair. @throws AppError `TOKEN_INVALID` or `RATE_LIMITED` */
  async refresh(shown: string, client: Client): Promise<TokenPair> {
    const renewal = await this.refreshTokens.renew(shown, client);
    if (!renewal) return this.wrongTokens.refuse(client);
    return this.pairOf(renewal.session.id, renewal.session.userId, renewal.token);
  }

  /** Ends the caller's session, and with it every token of it. */
  async logOut({ credentialId, userId }: UserPrincipal): Promise<void> {
    await this.sessions.end({ id: credentialId, userId });
  }

  private async pairOf(id: Uuid, userId: Uuid, refreshToken: string): Promise<TokenPair> {
    const { token, expiresIn } = await this.jwts.issue({ id, userId }, accessSeconds);
    return { accessToken: token, refreshToken, expiresIn };
  }
}
