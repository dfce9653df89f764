import { type Client } from 'pg';
import { isLeftover, newRunPrefix, PREFIX } from './database-names.js';
import { publishRun, type RunEnvironment } from './run-environment.js';
import { withoutCredentials } from './server-url.js';
import { createTemplate } from './template-database.js';
import { testRedisUrl } from './test-redis-url.js';
import { startTestServer, type TestServer } from './test-server.js';
import { withClient } from './with-client.js';

/** The run between its begin and its end, which happen in the same process. */
let current: { server: TestServer; run: RunEnvironment } | undefined;

/** Starts or finds the database server, makes the template, says what is used and tells the test processes. */
export async function beginRun(): Promise<void> {
  const server = await startTestServer();
  const run = { serverUrl: server.url, prefix: newRunPrefix() };
  current = { server, run };
  try {
    await prepare(server, run);
  } catch (error) {
    await endRun(); // Jest runs no teardown after a setup that failed.
    throw error;
  }
  publishRun(run);
}

async function prepare(server: TestServer, run: RunEnvironment): Promise<void> {
  await withClient(server.url, async (client) => {
    await announce(client, server.description);
    await dropDatabases(client, isLeftover);
  });
  await createTemplate(run);
}

/** Removes what the run made, and the server if it is the run's own. */
export async function endRun(): Promise<void> {
  if (!current) return;
  const { server, run } = current;
  current = undefined;
  try {
    await withClient(server.url, (client) => dropDatabases(client, (name) => name.startsWith(run.prefix)));
  } finally {
    await server.stop();
  }
}

async function announce(client: Client, description: string): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  const redis = testRedisUrl();
  const lines = `PostgreSQL ${rows[0]?.server_version} (${description}), Redis: ${redis ? withoutCredentials(redis) : 'none'}`;
  process.stderr.write(`Tests use ${lines}\n`);
}

async function dropDatabases(client: Client, which: (name: string) => boolean): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1) ORDER BY datname',
    [PREFIX],
  );
  for (const { datname } of rows.filter((row) => which(row.datname))) {
    await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  }
}
