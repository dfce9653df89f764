import { type Uuid } from '@latchkey/common';
import { type QueryRunner } from 'typeorm';

/** What is to be ended in a restored database. */
export interface AftermathOptions {
  /** The keys that were ended after the backup was made; `all` where that cannot be known and nothing may be risked. */
  readonly revoke: readonly Uuid[] | 'all';
}

/** What was ended. */
export interface Aftermath {
  readonly sessions: number;
  readonly links: number;
  readonly mails: number;
  readonly keys: number;
}

const reason = 'Ended when a backup was restored';

/**
 * Ends what may have been ended after the backup was made, and would live again: sessions, which people open again, links
 * that were mailed, which they ask for again, mails that waited, which may have been sent, and keys that are known of.
 */
export async function endWhatMayHaveEnded(runner: QueryRunner, { revoke }: AftermathOptions): Promise<Aftermath> {
  return {
    sessions: await count(runner, 'DELETE FROM sessions'),
    links: await count(runner, 'DELETE FROM link_tokens'),
    mails: await count(
      runner,
      `UPDATE mail_outbox SET failed_at = now(), sealed = NULL, last_error = $1
       WHERE sent_at IS NULL AND failed_at IS NULL`,
      [reason],
    ),
    keys: await count(
      runner,
      `UPDATE api_keys SET revoked_at = now(), revoked_reason = $1, updated_at = now()
       WHERE revoked_at IS NULL AND ($2 OR id = ANY($3::uuid[]))`,
      [reason, revoke === 'all', revoke === 'all' ? [] : revoke],
    ),
  };
}

/** TypeORM answers UPDATE and DELETE as [rows, count]. */
async function count(runner: QueryRunner, statement: string, parameters: unknown[] = []): Promise<number> {
  return ((await runner.query(statement, parameters)) as [unknown, number])[1];
}
