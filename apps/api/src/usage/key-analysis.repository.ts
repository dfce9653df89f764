import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type DayRange } from './usage-range.js';
import { type DaySums } from './usage-report.js';
import { usageSums } from './usage-report.repository.js';

/** A secret key, as far as its use is concerned. */
export interface UsedKey {
  readonly id: Uuid;
  readonly prefix: string;
  readonly description: string | null;
  /** The first use that is on record, for as long as days are kept. */
  readonly firstUsedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** What a key did on a day. */
export interface KeyDay extends DaySums {
  readonly keyId: Uuid;
}

/** Reads what was counted of secret keys. */
@Injectable()
export class KeyAnalysisRepository {
  constructor(private readonly database: Database) {}

  /** A page of a user's secret keys, newest first, whatever became of them; or the one that is named. */
  keys(userId: Uuid, keyId: Uuid | null, page: OffsetRequest): Promise<OffsetPage<UsedKey>> {
    return this.database.page<UsedKey>(
      `SELECT id, prefix, description, last_used_at, (
         SELECT min(first_at) FROM usage_days WHERE credential_id = api_keys.id
           AND day = (SELECT min(day) FROM usage_days first WHERE first.credential_id = api_keys.id)
       ) AS first_used_at
       FROM api_keys WHERE kind = 'secret' AND user_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY id DESC`,
      [userId, keyId],
      page,
    );
  }

  /** What keys of a user did, a row for each key and day on which there was something, oldest first. */
  days(userId: Uuid, keyIds: readonly Uuid[], { from, to }: DayRange): Promise<KeyDay[]> {
    return this.database.rows<KeyDay>(
      `SELECT credential_id AS key_id, day::text, ${usageSums} FROM usage_days
       WHERE user_id = $1 AND credential_id = ANY($2) AND day BETWEEN $3::date AND $4::date
       GROUP BY credential_id, day ORDER BY credential_id, day`,
      [userId, keyIds, from, to],
    );
  }
}
