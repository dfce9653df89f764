import { Purger } from '../../../../apps/api/src/retention/purger.js';
import { Sweeper } from '../../../../apps/api/src/retention/sweeper.js';
import { type TestApp } from './test-app.js';
import { type TestClient } from './test-client.js';

/** Has a server remove what has ended and was kept for long enough. */
export const sweep = (app: TestApp): Promise<number> => app.app.get(Sweeper, { strict: false }).run();

/** Has a server remove for good what can be restored no more; answers how many rows went. */
export const purge = (app: TestApp): Promise<number> => app.app.get(Purger, { strict: false }).run();

/** Brings back a project or organization that was deleted, by its path on the account surface. */
export async function restore(client: TestClient, path: string): Promise<void> {
  const { status, text } = await client.post(`${path}/restore`);
  if (status !== 200) throw new Error(`That was not restored: ${text}`);
}
