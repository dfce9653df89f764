import { type Config } from '@latchkey/config';
import { socketUrl, startEmbeddedPostgres } from '@latchkey/database/embedded';
import { join, resolve } from 'node:path';
import { embeddedConnections } from './workers/shares.js';
import { type Lifecycle } from './lifecycle.js';

/** The PostgreSQL that is used. */
export interface DatabaseServer {
  readonly url: string;
  /** Where it is, fit for printing. */
  readonly description: string;
}

/**
 * Begins to start the embedded PostgreSQL, or names the one at DATABASE_URL, which is not asked yet.
 * @param fail told when the embedded server ends by itself: nothing can be served without it
 * @returns a promise that rejects with an EmbeddedPostgresError, and may be left unattended until it is needed
 */
export function openDatabaseServer(
  config: Config,
  lifecycle: Lifecycle,
  fail: (error: unknown) => void,
): Promise<DatabaseServer> {
  const server = config.databaseUrl
    ? Promise.resolve(ownServer(config.databaseUrl))
    : embedded(config, lifecycle, fail);
  server.catch(() => undefined);
  return server;
}

async function embedded(config: Config, lifecycle: Lifecycle, fail: (error: unknown) => void): Promise<DatabaseServer> {
  const postgres = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    maxConnections: embeddedConnections(config),
    onExit: fail,
  });
  lifecycle.opened(() => postgres.stop());
  return {
    url: socketUrl(postgres.socketDirectory, postgres.user, postgres.database),
    description: `embedded PostgreSQL in ${join(resolve(config.dataDir), 'postgres')}`,
  };
}

const ownServer = (url: string): DatabaseServer => ({ url, description: `PostgreSQL at ${withoutCredentials(url)}` });

/** Where a URL leads, without user, password and options. */
export function withoutCredentials(url: string): string {
  if (!URL.canParse(url)) return 'the given URL';
  const { host, pathname, searchParams } = new URL(url);
  return `${host || (searchParams.get('host') ?? 'localhost')}${pathname}`;
}
