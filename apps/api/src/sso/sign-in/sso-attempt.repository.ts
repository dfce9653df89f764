import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** A sign-in that is under way, as it is kept. */
export interface KeptAttempt {
  readonly id: Uuid;
  readonly organizationId: Uuid;
  readonly connectionId: Uuid;
  /** Of the connection, when it began. */
  readonly version: number;
  readonly sealed: Buffer;
  readonly returnTo: string;
}

/** The sso_attempts and sso_assertions tables. Across tenants: whoever comes with an answer is of none yet. */
@Injectable()
export class SsoAttemptRepository {
  constructor(private readonly database: Database) {}

  async insert(
    attempt: KeptAttempt & { readonly stateHash: Buffer; readonly browserHash: Buffer },
    at: Date,
    expiresAt: Date,
  ): Promise<void> {
    await this.database.rows(
      `INSERT INTO sso_attempts (id, organization_id, connection_id, version, state_hash, browser_hash, sealed, return_to,
         expires_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        attempt.id,
        attempt.organizationId,
        attempt.connectionId,
        attempt.version,
        attempt.stateHash,
        attempt.browserHash,
        attempt.sealed,
        attempt.returnTo,
        expiresAt,
        at,
      ],
    );
  }

  /** Uses an attempt up, from the browser in which it was begun: of any number of uses one succeeds. */
  use(stateHash: Buffer, browserHash: Buffer, answered: boolean, now: Date): Promise<KeptAttempt | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row<KeptAttempt>(
        `DELETE FROM sso_attempts WHERE state_hash = $1 AND browser_hash = $2 AND answered = $3 AND expires_at > $4
         RETURNING *`,
        [stateHash, browserHash, answered, now],
      ),
    );
  }

  /** An attempt that waits for its answer. */
  findOpen(stateHash: Buffer, connectionId: Uuid, now: Date): Promise<KeptAttempt | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row<KeptAttempt>(
        `SELECT * FROM sso_attempts WHERE state_hash = $1 AND connection_id = $2 AND NOT answered AND expires_at > $3`,
        [stateHash, connectionId, now],
      ),
    );
  }

  /** Keeps the answer to an attempt, under another name; of any number of answers one succeeds. */
  async answer(
    organizationId: Uuid,
    id: Uuid,
    kept: { stateHash: Buffer; sealed: Buffer },
    now: Date,
  ): Promise<boolean> {
    const changed = await this.database.change(
      `UPDATE sso_attempts SET state_hash = $3, sealed = $4, answered = true
       WHERE organization_id = $1 AND id = $2 AND NOT answered AND expires_at > $5`,
      [organizationId, id, kept.stateHash, kept.sealed, now],
    );
    return changed > 0;
  }

  /** Remembers an assertion until it has ended; false where it is known already. */
  async remember(
    { organizationId, connectionId }: Pick<KeptAttempt, 'organizationId' | 'connectionId'>,
    assertionHash: Buffer,
    until: Date,
  ): Promise<boolean> {
    const inserted = await this.database.rows(
      `INSERT INTO sso_assertions (organization_id, connection_id, assertion_hash, expires_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [organizationId, connectionId, assertionHash, until],
    );
    return inserted.length > 0;
  }
}
