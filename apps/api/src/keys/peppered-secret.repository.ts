import { type Database } from '@latchkey/database';
import { type KeyHash } from './key-peppers.js';

/** The api_key_secrets table by peppers. Over all tenants: nobody but an operator asks so. */
export class PepperedSecretRepository {
  constructor(private readonly database: Database) {}

  /** How many hashes have not come to a version yet. */
  async countBehind(version: number): Promise<number> {
    const row = await this.database.row<{ total: number }>(
      'SELECT count(*)::int AS total FROM api_key_secrets WHERE pepper < $1',
      [version],
    );
    return row?.total ?? 0;
  }

  /**
   * The next hashes that have not come to a version, in their order, locked. Those that somebody else has locked are passed
   * over, unless there are only such: whoever waits here holds nothing that the other could want.
   */
  async lockBehind(version: number, after: Buffer, limit: number): Promise<KeyHash[]> {
    const rows = await this.lock(version, after, limit, 'SKIP LOCKED');
    return rows.length > 0 ? rows : this.lock(version, after, 1);
  }

  /** Keeps what hashes become under a later version. Those that were brought there meanwhile stay as they are. */
  bring(behind: readonly KeyHash[], become: (hash: KeyHash) => KeyHash): Promise<number> {
    const later = behind.map(become);
    return this.database.change(
      `UPDATE api_key_secrets s SET hash = moved.later, pepper = moved.version
       FROM unnest($1::bytea[], $2::int[], $3::bytea[], $4::int[]) AS moved (hash, pepper, later, version)
       WHERE s.hash = moved.hash AND s.pepper = moved.pepper`,
      [
        behind.map(({ hash }) => hash),
        behind.map(({ pepper }) => pepper),
        later.map(({ hash }) => hash),
        later.map(({ pepper }) => pepper),
      ],
    );
  }

  private lock(version: number, after: Buffer, limit: number, unless = ''): Promise<KeyHash[]> {
    return this.database.rows(
      `SELECT hash, pepper FROM api_key_secrets WHERE pepper < $1 AND hash > $2
       ORDER BY hash LIMIT $3 FOR UPDATE ${unless}`,
      [version, after, limit],
    );
  }
}
