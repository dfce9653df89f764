import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** What a person's one-time codes are made from. */
export interface TotpFactor {
  /** Sealed for its person. */
  readonly secret: Buffer;
  /** Since when it counts; null while it is only begun. */
  readonly confirmedAt: Date | null;
}

/** The totp_factors table: one row a person. */
@Injectable()
export class TotpRepository {
  constructor(private readonly database: Database) {}

  find(userId: Uuid): Promise<TotpFactor | undefined> {
    return this.database.row('SELECT secret, confirmed_at FROM totp_factors WHERE user_id = $1', [userId]);
  }

  /** Begins with a secret, in the place of one that was begun before; answers false where one counts already. */
  async begin(userId: Uuid, secret: Buffer, at: Date): Promise<boolean> {
    const begun = await this.database.rows(
      `INSERT INTO totp_factors (user_id, secret, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at
         WHERE totp_factors.confirmed_at IS NULL
       RETURNING user_id`,
      [userId, secret, at],
    );
    return begun.length > 0;
  }

  /** Lets a begun secret count from now on, if it is this one still. The step of the code that was shown is used by that. */
  async confirm(userId: Uuid, secret: Buffer, step: number, at: Date): Promise<boolean> {
    const confirmed = await this.database.change(
      `UPDATE totp_factors SET confirmed_at = $4, last_step = $3
       WHERE user_id = $1 AND secret = $2 AND confirmed_at IS NULL`,
      [userId, secret, step, at],
    );
    return confirmed > 0;
  }

  /** Uses a step up, and all before it; of any number of callers with the same one, one hears yes. */
  async use(userId: Uuid, secret: Buffer, step: number): Promise<boolean> {
    const used = await this.database.change(
      `UPDATE totp_factors SET last_step = $3
       WHERE user_id = $1 AND secret = $2 AND confirmed_at IS NOT NULL AND last_step < $3`,
      [userId, secret, step],
    );
    return used > 0;
  }

  /** Takes a factor that counts; answers false where there is none. */
  async remove(userId: Uuid): Promise<boolean> {
    const statement = 'DELETE FROM totp_factors WHERE user_id = $1 AND confirmed_at IS NOT NULL';
    return (await this.database.change(statement, [userId])) > 0;
  }
}
