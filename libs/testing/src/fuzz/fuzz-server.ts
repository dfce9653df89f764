import { createDataSource } from '@latchkey/database';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '../database/test-database.js';
import { BuiltServer } from '../process/built-server.js';
import { contractOfDocuments } from './contract-of-documents.js';
import { Fuzzer, type FuzzOptions } from './fuzzer.js';
import { type Tally } from './tally.js';

/** What came of a run, and what it left of the server. */
export interface FuzzResult {
  readonly tally: Tally;
  /** Whether the server still answers as it should. */
  readonly alive: boolean;
  /** Resident memory of the server in MiB, after a tenth of the requests and at the end. */
  readonly memory: { readonly early: number; readonly end: number };
  /** What the server logged as faults of its own. */
  readonly faults: readonly Record<string, unknown>[];
  readonly seconds: number;
}

/** Starts a server in a process of its own without limits, sends it all that is asked for, and ends it. */
export async function fuzz(options: FuzzOptions, told?: (sent: number) => void): Promise<FuzzResult> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-fuzz-'));
  const dataSource = createDataSource({ url: database.url, entities: [], migrations: [], poolSize: 2 });
  await dataSource.initialize();
  const secret = randomBytes(48).toString('base64');
  const server = await BuiltServer.start({ DATABASE_URL: database.url, DATA_DIR: dataDir, SECRET: secret });
  try {
    const app = { client: () => server.client(), dataSource };
    const fuzzer = new Fuzzer(app, server.port, contractOfDocuments(), options);
    let early = 0;
    const began = performance.now();
    const tally = await fuzzer.run((sent) => {
      if (early === 0 && sent >= options.requests / 10) early = memoryOf(server.pid);
      told?.(sent);
    });
    const seconds = (performance.now() - began) / 1_000;
    const faults = server.logs.filter(({ level }) => level === 'error' || level === 'fatal');
    const alive = (await server.client().get('/livez')).status === 200;
    return { tally, alive, memory: { early, end: memoryOf(server.pid) }, faults, seconds };
  } finally {
    await server.end();
    await dataSource.destroy();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const memoryOf = (pid: number): number =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024);
