import { Clock, Keyring, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';

/** How many codes a person is given at a time. */
export const recoveryCodeCount = 10;

/** Crockford's base 32: nothing in it is taken for something else. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const groups = 2;
const groupLength = 5;

/** Codes that stand in for a second factor that is lost: 50 bits each, good once, stored as keyed hashes. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a person's codes; those that they had stop working. In the caller's transaction, in which the user's row is
   * locked. This is the only moment at which they are known.
   */
  async replace(userId: Uuid): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodeCount }, makeCode);
    await this.removeAll(userId);
    await this.database.rows(
      'INSERT INTO recovery_codes (user_id, code_hash, created_at) SELECT $1, unnest($2::bytea[]), $3',
      [userId, codes.map((code) => this.hash(userId, code)), this.clock.now()],
    );
    return codes;
  }

  /** Uses a code up; of any number of callers with the same one, one hears yes. */
  async use(userId: Uuid, code: string): Promise<boolean> {
    const used = await this.database.change('DELETE FROM recovery_codes WHERE user_id = $1 AND code_hash = $2', [
      userId,
      this.hash(userId, code),
    ]);
    return used > 0;
  }

  /** Takes all of a person's codes. */
  async removeAll(userId: Uuid): Promise<void> {
    await this.database.change('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
  }

  private hash(userId: Uuid, code: string): Buffer {
    return this.keyring.hash('recovery-code', `${userId}/${spellingOf(code)}`);
  }
}

function makeCode(): string {
  const group = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** The one spelling of a code: people leave out the hyphen, write capitals, and take one letter for another. */
const spellingOf = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
