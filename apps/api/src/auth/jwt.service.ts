import { Clock, newId, ulidSpelling, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { isJwtOfType } from './jwt-type.js';
import { longestTokenSeconds, signingAlgorithm } from './signing-key.service.js';
import { SigningKeys } from './signing-keys.js';

/**
 * What the tokens call themselves (RFC 8725 §3.11). OAuth access tokens are `at+jwt` and ID tokens are `JWT`: neither is
 * ever taken for one of these, nor one of these for them.
 */
const tokenType = 'latchkey-session+jwt';
const standardSeconds = 900;
/** Ours have some 500 characters. What is much longer is none of ours, and not worth decoding. */
const longestToken = 2_048;

/** The session that a token stands for. */
export interface TokenSession {
  readonly id: Uuid;
  readonly userId: Uuid;
}

/** What a token of ours says, once its signature is believed. */
export interface ReadJwt {
  readonly session: TokenSession;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** Whether its time is over: then it is worth nothing, though it was good. */
  readonly expired: boolean;
}

/** A token that was just signed. */
export interface IssuedJwt {
  readonly token: string;
  readonly expiresIn: number;
  readonly expiresAt: Date;
}

/** Signs and verifies our own JWTs: short-lived stand-ins for a session. */
@Injectable()
export class JwtService {
  private readonly issuer: string;
  private readonly audience: string;

  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.issuer = config.publicUrl;
    this.audience = `${config.publicUrl}/api`;
  }

  /** @param seconds how long it lives, an hour at the most */
  async issue(session: TokenSession, seconds = standardSeconds): Promise<IssuedJwt> {
    if (seconds > longestTokenSeconds) throw new RangeError('No key verifies a token for that long.');
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const { kid, key } = await this.keys.signer();
    const token = await new SignJWT({ sid: ulidSpelling.print(session.id) })
      .setProtectedHeader({ alg: signingAlgorithm, typ: tokenType, kid })
      .setIssuer(this.issuer)
      .setAudience(this.audience)
      .setSubject(ulidSpelling.print(session.userId))
      .setJti(newId())
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(key);
    return { token, expiresIn: seconds, expiresAt: new Date((now + seconds) * 1000) };
  }

  /** Whether the text says of itself that it is one of these tokens. Nothing is believed yet. */
  isOurs(text: string): boolean {
    return isJwtOfType(text, tokenType, longestToken);
  }

  /** The session that a token stands for; undefined when it is expired, foreign, altered or not meant for us. */
  async verify(token: string): Promise<TokenSession | undefined> {
    const read = await this.read(token);
    return read && !read.expired ? read.session : undefined;
  }

  /** What a token says, also one whose time is over; undefined when it is foreign, altered or not meant for us. */
  async read(token: string): Promise<ReadJwt | undefined> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.keys.named(kid), {
        algorithms: [signingAlgorithm],
        typ: tokenType,
        issuer: this.issuer,
        audience: this.audience,
        requiredClaims: ['sub', 'sid', 'jti', 'iat', 'exp'],
        currentDate: this.clock.now(),
      });
      return readJwt(payload, false);
    } catch (error) {
      // Its time is looked at last, when all else about it has been found to be right.
      if (error instanceof errors.JWTExpired) return readJwt(error.payload, true);
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}

function readJwt(payload: JWTPayload, expired: boolean): ReadJwt | undefined {
  const session = sessionOf(payload);
  const [issuedAt, expiresAt] = [payload.iat ?? 0, payload.exp ?? 0].map((seconds) => new Date(seconds * 1000));
  return session && { session, issuedAt, expiresAt, expired };
}

function sessionOf({ sub, sid }: JWTPayload): TokenSession | undefined {
  const userId = ulidSpelling.parse(sub ?? '');
  const id = typeof sid === 'string' ? ulidSpelling.parse(sid) : undefined;
  return id !== undefined && userId !== undefined ? { id, userId } : undefined;
}
