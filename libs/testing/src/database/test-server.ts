import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { socketUrl, startEmbeddedPostgres } from '../../../database/src/embedded/index.js';
import { LEFTOVER_AGE } from './database-names.js';

/** A PostgreSQL server for one run of the tests. */
export interface TestServer {
  /** The URL of its maintenance database. */
  url: string;
  /** What to call it: where it is or comes from. */
  description: string;
  stop(): Promise<void>;
}

/** Enough for every worker's application with its pool, and for tests that open many connections at once. */
const MAX_CONNECTIONS = 200;

const DIRECTORY = 'latchkey-test-';

/** The server at `TEST_DATABASE_URL`, or else an embedded one in a temporary directory. */
export function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  return given ? Promise.resolve(externalServer(given)) : startEmbedded();
}

function externalServer(given: string): TestServer {
  // The form `postgres://user@/database?host=/directory` is no URL to anyone but libpq and pg.
  const url = given.replace('@/', '@localhost/');
  return { url, description: 'at TEST_DATABASE_URL', stop: () => Promise.resolve() };
}

async function startEmbedded(): Promise<TestServer> {
  removeLeftoverDirectories();
  const dataDir = mkdtempSync(join(tmpdir(), DIRECTORY));
  const postgres = await startEmbeddedPostgres({ dataDir, maxConnections: MAX_CONNECTIONS, durable: false });
  return {
    url: socketUrl(postgres.socketDirectory, postgres.user, 'postgres'),
    description: 'embedded',
    async stop() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A run that was killed takes its server with it, but leaves the files. */
function removeLeftoverDirectories(): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    const stat = name.startsWith(DIRECTORY) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (stat?.uid !== process.getuid?.() || !stat || Date.now() - stat.mtimeMs < LEFTOVER_AGE) continue;
    rmSync(path, { recursive: true, force: true });
  }
}
