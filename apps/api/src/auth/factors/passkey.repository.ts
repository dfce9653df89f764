import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** A passkey as it is kept: nothing of it is secret. */
export interface Passkey {
  readonly id: Uuid;
  readonly userId: Uuid;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  /** How often it was used, as far as it tells; 0 where it does not. */
  readonly counter: number;
  readonly transports: string[];
  /** Whether it is kept elsewhere too, such as in its person's account with a vendor. */
  readonly backedUp: boolean;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What a use of a passkey told about it. */
export interface PasskeyUse {
  readonly counter: number;
  readonly backedUp: boolean;
  readonly at: Date;
}

/** The passkeys table. A passkey is its person's: every method but the one that finds whose it is takes them first. */
@Injectable()
export class PasskeyRepository {
  constructor(private readonly database: Database) {}

  /** Whose credential this is, if anybody's. */
  async findByCredential(credentialId: Buffer): Promise<Passkey | undefined> {
    return numbered(
      await this.database.row<Passkey>('SELECT * FROM passkeys WHERE credential_id = $1', [credentialId]),
    );
  }

  async find(userId: Uuid, id: Uuid): Promise<Passkey | undefined> {
    return numbered(
      await this.database.row<Passkey>('SELECT * FROM passkeys WHERE user_id = $1 AND id = $2', [userId, id]),
    );
  }

  all(userId: Uuid): Promise<Passkey[]> {
    return this.database.rows('SELECT * FROM passkeys WHERE user_id = $1 ORDER BY id', [userId]);
  }

  /** A person's passkeys, oldest first. */
  list(userId: Uuid, page: OffsetRequest): Promise<OffsetPage<Passkey>> {
    return this.database.page('SELECT * FROM passkeys WHERE user_id = $1 ORDER BY id', [userId], page);
  }

  /** @throws QueryFailedError on `passkeys_credential_key` */
  async insert(passkey: Passkey): Promise<void> {
    const { id, userId, credentialId, publicKey, counter, transports, backedUp, name, createdAt } = passkey;
    await this.database.rows(
      `INSERT INTO passkeys (id, user_id, credential_id, public_key, counter, transports, backed_up, name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, userId, credentialId, publicKey, counter, transports, backedUp, name, createdAt],
    );
  }

  /**
   * Notes a use, unless the passkey has gone, or its counter says that there are two of it: it goes up with each use, and
   * stays 0 where it is not counted (WebAuthn Level 3 §6.1.1).
   */
  async use(userId: Uuid, id: Uuid, { counter, backedUp, at }: PasskeyUse): Promise<boolean> {
    const used = await this.database.change(
      `UPDATE passkeys SET counter = $3, backed_up = $4, last_used_at = $5
       WHERE user_id = $1 AND id = $2 AND (counter < $3 OR (counter = 0 AND $3 = 0))`,
      [userId, id, counter, backedUp, at],
    );
    return used > 0;
  }

  async rename(userId: Uuid, id: Uuid, name: string): Promise<void> {
    await this.database.change('UPDATE passkeys SET name = $3 WHERE user_id = $1 AND id = $2', [userId, id, name]);
  }

  /** Answers false where it is not there. */
  async remove(userId: Uuid, id: Uuid): Promise<boolean> {
    return (await this.database.change('DELETE FROM passkeys WHERE user_id = $1 AND id = $2', [userId, id])) > 0;
  }
}

/** PostgreSQL answers a bigint as text. */
const numbered = (passkey: Passkey | undefined): Passkey | undefined =>
  passkey && { ...passkey, counter: Number(passkey.counter) };
