import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { SigningKey } from './signing-key.entity.js';

/** The advisory lock's key: arbitrary, but the same on every node. */
const makerLock = '7021338452017';

/** The signing_keys table. */
@Injectable()
export class SigningKeyRepository {
  constructor(private readonly database: Database) {}

  /** Lets one node at a time make keys, until its transaction ends. */
  async lock(): Promise<void> {
    await this.database.rows('SELECT pg_advisory_xact_lock($1)', [makerLock]);
  }

  /** The keys whose tokens may still be alive, in the order in which they sign. */
  list(now: Date): Promise<SigningKey[]> {
    return this.database.rows<SigningKey>(
      'SELECT * FROM signing_keys WHERE verifies_until > $1 ORDER BY signs_until, id',
      [now],
    );
  }

  async insert(key: SigningKey): Promise<void> {
    await this.database.repository(SigningKey).insert(key);
  }
}
