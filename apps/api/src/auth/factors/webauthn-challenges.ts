import { Clock, Keyring } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

const challengeBytes = 32;
/** For how long a challenge can be answered, in seconds: people have to find their key. */
export const challengeSeconds = 300;

/**
 * What passkeys sign (WebAuthn Level 3 §13.4.3): random, kept here as a keyed hash, good once, and for the session or the
 * sign-in alone that it was made for.
 */
@Injectable()
export class WebauthnChallenges {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** @param boundTo what the answer has to be for, such as the registration in one session */
  async make(boundTo: string): Promise<Uint8Array<ArrayBuffer>> {
    const challenge = new Uint8Array(randomBytes(challengeBytes));
    await this.database.rows(
      'INSERT INTO webauthn_challenges (challenge_hash, bound_to, expires_at, created_at) VALUES ($1, $2, $3, $4)',
      [this.hash(challenge), boundTo, this.clock.after(challengeSeconds), this.clock.now()],
    );
    return challenge;
  }

  /**
   * Uses a challenge up, whatever comes of its answer; of any number of callers one hears yes.
   * @param challenge as browsers give it back: base64url
   */
  async use(challenge: string, boundTo: string): Promise<boolean> {
    const used = await this.database.change(
      'DELETE FROM webauthn_challenges WHERE challenge_hash = $1 AND bound_to = $2 AND expires_at > $3',
      [this.hash(Buffer.from(challenge, 'base64url')), boundTo, this.clock.now()],
    );
    return used > 0;
  }

  private hash(challenge: Uint8Array): Buffer {
    return this.keyring.hash('webauthn-challenge', Buffer.from(challenge).toString('base64url'));
  }
}
