import { type Client, type UserPrincipal } from '@latchkey/access';
import { AppError, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type ShownFactor } from './factors/factor-check.js';
import { JwtService } from './jwt.service.js';
import { RefreshTokenService } from './refresh-token.service.js';
import { SecondFactorSignIn } from './second-factor-sign-in.js';
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

/** What a client shows to get them. */
export interface TokenLogin extends Omit<SignIn, 'knownDevice'> {
  /** A one-time code or a recovery code of a person who has a second factor. */
  readonly otp?: string;
}

/** Sign-in for clients that keep no cookies. What they hold stands for a session like any other. */
@Injectable()
export class TokenLoginService {
  constructor(
    private readonly signIns: SignInService,
    private readonly secondFactors: SecondFactorSignIn,
    private readonly sessions: SessionService,
    private readonly refreshTokens: RefreshTokenService,
    private readonly jwts: JwtService,
    private readonly wrongTokens: WrongTokenLimit,
  ) {}

  /**
   * @throws AppError of `SignInService.signIn` and, where a second factor is needed, of `SecondFactorSignIn.finish`;
   *   `MFA_REQUIRED` where none was sent; `TOKEN_INVALID` when the new session has ended meanwhile
   */
  async logIn({ otp, ...shown }: TokenLogin, client: Client): Promise<TokenPair> {
    // Without cookies, places alone are known again.
    const known = { knownDevice: () => undefined };
    const admitted = await this.signIns.signIn({ ...shown, ...known }, client);
    const { user, session } =
      'secondFactor' in admitted
        ? await this.secondFactors.finish(admitted.secondFactor.token, factorOf(otp), { ...known, client })
        : admitted;
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

/** @throws AppError `MFA_REQUIRED` where there is none */
function factorOf(otp: string | undefined): ShownFactor {
  if (otp === undefined) throw new AppError('MFA_REQUIRED', { message: missingFactor });
  return { method: /^\d{6}$/.test(otp) ? 'totp' : 'recovery-code', code: otp };
}

const missingFactor =
  'This account has a second factor: send a one-time code or a recovery code as otp, or sign in at the console.';
