import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** A pepper's row. */
export interface SealedPepper {
  readonly version: number;
  readonly sealed: Buffer;
}

/** The newest pepper, and whether all hashes have been brought to it. */
export interface PepperState {
  readonly version: number;
  readonly finished: boolean;
}

/** What announcing a pepper and making a key exclude each other by: arbitrary, but the same in every process. */
const LOCK = '7021338452017';

/** The key_peppers table. It belongs to the deployment. */
@Injectable()
export class KeyPepperRepository {
  constructor(private readonly database: Database) {}

  /** The peppers above a version, in their order. */
  listAbove(version: number): Promise<SealedPepper[]> {
    return this.database.rows('SELECT version, sealed FROM key_peppers WHERE version > $1 ORDER BY version', [version]);
  }

  /** The newest one; version 0, finished, where there was no rotation. */
  async state(): Promise<PepperState> {
    const row = await this.database.row<PepperState>(
      'SELECT version, finished_at IS NOT NULL AS finished FROM key_peppers ORDER BY version DESC LIMIT 1',
    );
    return row ?? { version: 0, finished: true };
  }

  /** The newest version, which stays the newest until the transaction ends. */
  async holdNewest(): Promise<number> {
    // Two statements: the second one has to see what was announced while the first one waited.
    await this.database.rows('SELECT pg_advisory_xact_lock_shared($1)', [LOCK]);
    return (await this.state()).version;
  }

  /**
   * Announces the next version; answers false, and changes nothing, where it is not the next one or another one is
   * unfinished. Whoever makes a key at this moment is waited for: from here on none is made under an older version.
   */
  announce({ version, sealed }: SealedPepper, at: Date): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.database.rows('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const rows = await this.database.rows(
        `INSERT INTO key_peppers (version, sealed, created_at)
         SELECT $1, $2, $3
         WHERE $1 = (SELECT coalesce(max(version), 0) + 1 FROM key_peppers)
           AND NOT EXISTS (SELECT 1 FROM key_peppers WHERE finished_at IS NULL)
         ON CONFLICT DO NOTHING RETURNING version`,
        [version, sealed, at],
      );
      return rows.length > 0;
    });
  }

  /** Marks a rotation as finished once no hash is behind it; answers whether it is. */
  async finish(version: number, at: Date): Promise<boolean> {
    await this.database.change(
      `UPDATE key_peppers SET finished_at = $2 WHERE version = $1 AND finished_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM api_key_secrets WHERE pepper < $1)`,
      [version, at],
    );
    const row = await this.database.row<{ finished: boolean }>(
      'SELECT finished_at IS NOT NULL AS finished FROM key_peppers WHERE version = $1',
      [version],
    );
    return row?.finished ?? false;
  }
}
