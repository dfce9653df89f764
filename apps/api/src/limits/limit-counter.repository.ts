import { Database } from '@latchkey/database';
import { type KeptCounter } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';

/** Where a page of counters ends. */
type Place = Pick<KeptCounter, 'window' | 'key'>;

/** The limit_counters table. */
@Injectable()
export class LimitCounterRepository {
  constructor(private readonly database: Database) {}

  /** The next counters of windows that have not ended, in the order of their keys. */
  async page(now: Date, limit: number, after: Place = { window: '', key: '' }): Promise<KeptCounter[]> {
    const rows = await this.database.rows<Place & { used: string; endsAt: Date }>(
      `SELECT "window", key, used, ends_at FROM limit_counters
       WHERE ends_at > $1 AND ("window", key) > ($2, $3) ORDER BY "window", key LIMIT $4`,
      [now, after.window, after.key, limit],
    );
    return rows.map(({ used, endsAt, ...place }) => ({ ...place, used: Number(used), endsAt: endsAt.getTime() }));
  }

  /** Writes counters over what was kept of them before, in the order of their keys. */
  async save(counters: readonly KeptCounter[]): Promise<void> {
    await this.database.rows(
      `INSERT INTO limit_counters ("window", key, used, ends_at)
       SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::timestamptz[]) AS counter ("window", key)
       ORDER BY counter."window", counter.key
       ON CONFLICT ("window", key) DO UPDATE SET used = excluded.used, ends_at = excluded.ends_at`,
      [
        counters.map(({ window }) => window),
        counters.map(({ key }) => key),
        counters.map(({ used }) => used),
        counters.map(({ endsAt }) => new Date(endsAt)),
      ],
    );
  }
}
