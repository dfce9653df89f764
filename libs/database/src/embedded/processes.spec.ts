import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { query, removeScratch, scratch } from './fixtures/scratch.js';
import { startServerChild } from './fixtures/server-child.js';
import { until } from './fixtures/until.js';
import { readPostmaster } from './postmaster-file.js';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function holderOf(dataDir: string): number {
  return readPostmaster(join(dataDir, 'postgres'))?.pid ?? NaN;
}

describe('an embedded server and the processes around it', () => {
  /** Shared, because setting it up takes longer than what follows; every case leaves it to nobody. */
  const dataDir = scratch();

  afterAll(removeScratch);

  it('ends with the process that started it, however that ends, and loses nothing committed', async () => {
    const child = await startServerChild(dataDir);
    await query(child.postgres, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const orphan = holderOf(dataDir);
    await child.kill();
    await until(() => !isAlive(orphan));
    const heir = await startEmbeddedPostgres({ dataDir });
    expect(await query(heir, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await heir.stop();
  });

  it('waits for the server of a process that was killed a moment ago', async () => {
    const child = await startServerChild(dataDir);
    await child.kill();
    const heir = await startEmbeddedPostgres({ dataDir });
    await heir.stop();
  });

  it('refuses a second process on the directory in one sentence, and does not disturb the first', async () => {
    const child = await startServerChild(dataDir);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
      `The data directory ${dataDir} is in use by another process (its PostgreSQL is process ${holderOf(dataDir)}): ` +
        'stop that one first, give this one a data directory of its own, or set DATABASE_URL to a PostgreSQL server ' +
        'of your own.',
    );
    expect(await query(child.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await child.close();
  });

  it('lets one of two win that start on a new directory at the same time', async () => {
    const fresh = scratch();
    const children = await Promise.all([startServerChild(fresh), startServerChild(fresh)]);
    const [winner, ...others] = children.filter(({ refused }) => !refused);
    const [loser] = children.filter(({ refused }) => refused);
    expect(others).toEqual([]);
    expect(loser.refused).toContain(`EmbeddedPostgresError: The data directory ${fresh} is in use by another process`);
    expect(await query(winner.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await winner.close();
  });

  it('is not held up by the lock file of a server that was gone before a power loss', async () => {
    await (await startEmbeddedPostgres({ dataDir, durable: false })).stop();
    const cluster = join(dataDir, 'postgres');
    const { uid, gid } = statSync(cluster);
    // The number has been given to another process of the same user since then.
    const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/', stdio: 'ignore' });
    const lines = [stranger.pid, cluster, 1_700_000_000, 5432, '/nowhere', '', ' 1 1', 'ready'];
    writeFileSync(join(cluster, 'postmaster.pid'), `${lines.join('\n')}\n`);
    const heir = await startEmbeddedPostgres({ dataDir, durable: false });
    await heir.stop();
    stranger.kill();
  });
});
