import { Clock, ulidSpelling, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { isJwtOfType } from '../../auth/jwt-type.js';
import { signingAlgorithm } from '../../auth/signing-key.service.js';
import { SigningKeys } from '../../auth/signing-keys.js';
import { OAuthGrantRepository, type ShownGrant } from '../grants/oauth-grant.repository.js';
import { ArtifactStore } from '../server/artifact-store.js';
import { OAuthResources } from '../server/resources.js';

/** RFC 9068 §2.1: by this no other JWT of ours is taken for one. */
const tokenType = 'at+jwt';
const longestToken = 4_096;
const touchEveryMs = 60_000;

/** What an access token says, once its signature is believed. */
export interface ReadAccessToken {
  readonly jti: string;
  /** Whose it is: a person, or a client for itself. */
  readonly subject: string;
  readonly clientId: string;
  readonly audience: string;
  readonly scopes: ReadonlySet<string>;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly expired: boolean;
}

/** A token for the account API, and the grant that it is worth something by, if it is. */
export interface ShownAccessToken {
  readonly token: ReadAccessToken;
  readonly grant: ShownGrant;
}

/** Reads the JWT access tokens that the authorization server has handed out (RFC 9068), and finds out what they are still worth. */
@Injectable()
export class AccessTokens {
  private readonly issuer: string;

  constructor(
    private readonly keys: SigningKeys,
    private readonly grants: OAuthGrantRepository,
    private readonly store: ArtifactStore,
    private readonly resources: OAuthResources,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.issuer = config.publicUrl;
  }

  /** Whether the text says of itself that it is one. Nothing is believed yet. */
  isOne(text: string): boolean {
    return isJwtOfType(text, tokenType, longestToken);
  }

  /** What a token says, also one whose time is over; undefined when it is foreign or altered. */
  async read(text: string): Promise<ReadAccessToken | undefined> {
    try {
      const { payload } = await jwtVerify(text, ({ kid }) => this.keys.named(kid), {
        algorithms: [signingAlgorithm],
        typ: tokenType,
        issuer: this.issuer,
        requiredClaims: ['sub', 'aud', 'client_id', 'jti', 'iat', 'exp'],
        currentDate: this.clock.now(),
      });
      return readToken(payload, false);
    } catch (error) {
      // Its time is looked at last, when all else about it has been found to be right.
      if (error instanceof errors.JWTExpired) return readToken(error.payload, true);
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  /** What a text is worth at the account API; undefined where it is no token for that, or one that nobody remembers. */
  async find(text: string): Promise<ShownAccessToken | undefined> {
    const token = await this.read(text);
    if (token?.audience !== this.resources.account) return undefined;
    const now = this.clock.now();
    const grant = await this.grants.findByToken(this.store.hash('AccessToken', token.jti), now);
    if (!grant || ulidSpelling.print(grant.userId) !== token.subject) return undefined;
    if (grant.stands) await this.noteUse(grant.id, grant.lastUsedAt, now);
    return { token, grant };
  }

  /** Written at most once a minute. */
  private async noteUse(id: Uuid, last: Date | null, now: Date): Promise<void> {
    if (last === null || now.getTime() - last.getTime() > touchEveryMs) await this.grants.touch(id, now);
  }
}

function readToken(payload: JWTPayload, expired: boolean): ReadAccessToken | undefined {
  const { jti, sub, aud, client_id: clientId, scope, iat = 0, exp = 0 } = payload;
  if (typeof aud !== 'string' || typeof clientId !== 'string' || jti === undefined || sub === undefined)
    return undefined;
  const [issuedAt, expiresAt] = [iat, exp].map((seconds) => new Date(seconds * 1000));
  const scopes = new Set(typeof scope === 'string' ? scope.split(' ') : []);
  return { jti, subject: sub, clientId, audience: aud, scopes, issuedAt, expiresAt, expired };
}
