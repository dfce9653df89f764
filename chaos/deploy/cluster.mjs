// A PostgreSQL cluster for one campaign alone, as durable as the one of `npm start`, that is torn down in immediate mode.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Enough for three servers with their pools, before and after a restart, and for those who look. */
const CONNECTIONS = 200;

/** The embedded PostgreSQL in a directory. */
export class Cluster {
  constructor(dataDir) {
    this.dataDir = dataDir;
    this.restarts = 0;
  }

  /** @throws Error when the binaries are not there */
  async start() {
    const { socketUrl, startEmbeddedPostgres } = await import('../../dist/libs/database/src/embedded/index.js');
    this.ended = new Promise((resolve) => (this.told = resolve));
    const options = { dataDir: this.dataDir, maxConnections: CONNECTIONS, onExit: () => this.told() };
    const { socketDirectory, user, database, stop } = await startEmbeddedPostgres(options);
    this.stop = stop;
    this.url = socketUrl(socketDirectory, user, database);
  }

  /** What `pg_ctl restart -m immediate` does: every process ends at once, and the next start recovers from the log. */
  async restart() {
    const postmaster = Number(readFileSync(join(this.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGQUIT');
    await this.ended;
    await this.start();
    this.restarts++;
  }
}

/** Where the embedded database of a server answers, which it writes down in its data directory itself. */
export function embeddedUrl(dataDir) {
  const [, , , port, socketDirectory] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return `postgres://latchkey@localhost:${port}/latchkey?host=${encodeURIComponent(socketDirectory)}`;
}

/** Resolves after a time, or at once when the signal ends the wait. */
export const pause = (milliseconds, signal) =>
  delay(milliseconds, undefined, { signal }).catch((error) => {
    if (error.name !== 'AbortError') throw error;
  });
