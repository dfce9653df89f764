import { AsyncLocalStorage } from 'node:async_hooks';
import { type TestApp } from './test-app.js';

const requests = new AsyncLocalStorage<object>();

/**
 * Runs the work and answers how often the requests that come in meanwhile asked the database for anything. What the server
 * does beside them, by the clock or after earlier ones, is not counted.
 */
export async function databaseUses(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  const counted = {};
  let uses = 0;
  const unmark = markRequests(app, counted);
  const createQueryRunner = app.walledDataSource.createQueryRunner.bind(app.walledDataSource);
  app.walledDataSource.createQueryRunner = (...options) => {
    if (requests.getStore() === counted) uses++;
    return createQueryRunner(...options);
  };
  try {
    await work();
    return uses;
  } finally {
    app.walledDataSource.createQueryRunner = createQueryRunner;
    unmark();
  }
}

/** Lets everything that is done for a request know that it is one of these; answers how to stop that. */
function markRequests(app: TestApp, mark: object): () => void {
  const server = app.app.getHttpServer();
  const listeners = server.listeners('request') as ((...request: unknown[]) => void)[];
  const marking = (...request: unknown[]) => requests.run(mark, () => listeners.forEach((one) => one(...request)));
  server.removeAllListeners('request').on('request', marking);
  return () => {
    server.removeAllListeners('request');
    for (const listener of listeners) server.on('request', listener);
  };
}
