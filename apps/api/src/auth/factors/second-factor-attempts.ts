import { AppError, Clock, Keyring, randomToken, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** For how long a sign-in waits for its second factor. */
const attemptSeconds = 600;

/** How many codes may be tried in one attempt. Then the password is asked for again. */
export const guessesPerAttempt = 5;

/** A sign-in that waits for its second factor. */
export interface OpenAttempt {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Sign-ins whose first factor was right and whose second one is yet to come. The token opens nothing by itself. */
@Injectable()
export class SecondFactorAttempts {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** Begins one, in the caller's transaction, in which the user's row is locked. */
  async begin(userId: Uuid): Promise<OpenAttempt> {
    const attempt = { token: randomToken(), expiresAt: this.clock.after(attemptSeconds) };
    await this.database.rows(
      'INSERT INTO second_factor_attempts (token_hash, user_id, expires_at, created_at) VALUES ($1, $2, $3, $4)',
      [this.hash(attempt.token), userId, attempt.expiresAt, this.clock.now()],
    );
    return attempt;
  }

  /** Whose attempt it is; undefined where the token is unknown, used or expired, or was guessed with too often. */
  async find(token: string): Promise<Uuid | undefined> {
    const found = await this.database.row<{ userId: Uuid }>(
      `SELECT user_id FROM second_factor_attempts ${isLive} AND guesses < ${guessesPerAttempt}`,
      [this.hash(token), this.clock.now()],
    );
    return found?.userId;
  }

  /** Takes one guess of an attempt, before the code is looked at; answers false where none is left. */
  async takeGuess(token: string): Promise<boolean> {
    const taken = await this.database.change(
      `UPDATE second_factor_attempts SET guesses = guesses + 1 ${isLive} AND guesses < ${guessesPerAttempt}`,
      [this.hash(token), this.clock.now()],
    );
    return taken > 0;
  }

  /**
   * Uses an attempt up, in the caller's transaction: of any number of callers one goes on.
   * @throws AppError `TOKEN_INVALID`
   */
  async use(token: string): Promise<void> {
    const parameters = [this.hash(token), this.clock.now()];
    const used = await this.database.change(`DELETE FROM second_factor_attempts ${isLive}`, parameters);
    if (used === 0) throw new AppError('TOKEN_INVALID');
  }

  /** Ends all attempts of a person, as a change of password does. */
  async endAll(userId: Uuid): Promise<void> {
    await this.database.change('DELETE FROM second_factor_attempts WHERE user_id = $1', [userId]);
  }

  /** What a challenge is bound to that is answered in this attempt alone. */
  bindingOf(token: string): string {
    return `second-factor/${this.hash(token).toString('base64url')}`;
  }

  private hash(token: string): Buffer {
    return this.keyring.hash('second-factor-attempt', token);
  }
}

const isLive = 'WHERE token_hash = $1 AND expires_at > $2';
