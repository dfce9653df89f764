import { AppError, type Uuid } from '@latchkey/common';
import { Database, waitedTooLong } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** A row that has not expired. */
export interface IdempotencyRecord {
  readonly fingerprint: Buffer;
  /** Null while the first request runs. */
  readonly sealedAnswer: Buffer | null;
}

/** A request's hold on a key. */
export interface IdempotencyClaim {
  /** Keyed hash of caller and key. */
  readonly id: Buffer;
  /** Keyed hash of the request. */
  readonly fingerprint: Buffer;
  /** Tells this hold from a later one on the same key. */
  readonly claim: Uuid;
  /** Whose data key seals the answer; null for the deployment's. Not kept: it follows from the caller. */
  readonly organizationId: Uuid | null;
}

/** What those are told who come while the first one is under way, and have waited. */
export const stillRunning = 'The first request with this Idempotency-Key is still running.';

/** The idempotency_records table. */
@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  find(id: Buffer, now: Date): Promise<IdempotencyRecord | undefined> {
    return this.database.row<IdempotencyRecord>(
      'SELECT fingerprint, sealed_answer FROM idempotency_records WHERE id = $1 AND expires_at > $2',
      [id, now],
    );
  }

  /**
   * Takes a key that nobody has, or whose row has expired. Waits where another transaction is about to have it.
   * @returns whether it was free
   * @throws AppError `CONFLICT` where that transaction takes too long
   */
  async claim({ id, fingerprint, claim }: IdempotencyClaim, now: Date, leaseEnd: Date): Promise<boolean> {
    const taken = await this.unlessHeld(
      `INSERT INTO idempotency_records AS record (id, fingerprint, claim, expires_at) VALUES ($1, $2, $3, $5)
       ON CONFLICT (id) DO UPDATE
         SET fingerprint = $2, claim = $3, sealed_answer = NULL, expires_at = $5 WHERE record.expires_at <= $4
       RETURNING id`,
      [id, fingerprint, claim, now, leaseEnd],
    );
    return taken !== undefined;
  }

  private async unlessHeld(statement: string, parameters: readonly unknown[]): Promise<unknown> {
    try {
      return await this.database.row(statement, parameters);
    } catch (error) {
      if (waitedTooLong(error)) throw new AppError('CONFLICT', { message: stillRunning, cause: error });
      throw error;
    }
  }

  /** Keeps the answer. Does nothing when the claim has lapsed and somebody else has it by now. */
  async complete({ id, claim }: IdempotencyClaim, sealedAnswer: Buffer, expiresAt: Date): Promise<void> {
    await this.database.change(
      'UPDATE idempotency_records SET sealed_answer = $3, expires_at = $4 WHERE id = $1 AND claim = $2',
      [id, claim, sealedAnswer, expiresAt],
    );
  }

  /** Gives the key back, for the next request to try again. */
  async release({ id, claim }: IdempotencyClaim): Promise<void> {
    await this.database.change('DELETE FROM idempotency_records WHERE id = $1 AND claim = $2', [id, claim]);
  }
}
