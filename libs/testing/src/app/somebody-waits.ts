import { setTimeout as wait } from 'node:timers/promises';
import { type TestApp } from './test-app.js';

/** Comes back once some statement waits for a lock. */
export async function somebodyWaits(app: TestApp): Promise<void> {
  for (;;) {
    const [{ waiting }] = await app.dataSource.query<[{ waiting: number }]>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting > 0) return;
    await wait(5);
  }
}
