import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
import { query, removeScratch, scratch } from './fixtures/scratch.js';
import { until } from './fixtures/until.js';
import { readPostmaster } from './postmaster-file.js';

describe('startEmbeddedPostgres', () => {
  /** Set up by the first case that runs; setting up takes longer than everything else here. */
  const dataDir = join(scratch(), 'not/yet/there');
  const running: EmbeddedPostgres[] = [];

  afterEach(async () => {
    await Promise.all(running.splice(0).map((postgres) => postgres.stop()));
  });
  afterAll(removeScratch);

  async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
    const postgres = await startEmbeddedPostgres({ dataDir, durable: false, ...options });
    running.push(postgres);
    return postgres;
  }

  it('makes a database in a new directory and keeps what is stored there', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await start();
    expect(await query(second, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(second).toMatchObject({ socketDirectory: first.socketDirectory, user: 'latchkey', database: 'latchkey' });
  });

  it('is durable unless a test asks for speed', async () => {
    const names = `SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) AS set FROM pg_settings
      WHERE name IN ('data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit')`;
    const quick = await start();
    const [unsafe] = await query<{ set: string }>(quick, names);
    expect(unsafe.set).toBe('data_checksums=on fsync=off full_page_writes=off synchronous_commit=off');
    await quick.stop();
    const [safe] = await query<{ set: string }>(await start({ durable: true }), names);
    expect(safe.set).toBe('data_checksums=on fsync=on full_page_writes=on synchronous_commit=on');
  });

  it('listens on no network, sorts by code point and knows the case of every letter', async () => {
    const postgres = await start({ maxConnections: 23 });
    const [row] = await query(
      postgres,
      `SELECT current_setting('listen_addresses') AS network, current_setting('max_connections') AS connections,
        string_agg(x, '' ORDER BY x) AS sorted, lower('ÉΩ') AS lower FROM unnest('{b,a,B,é}'::text[]) x`,
    );
    expect(row).toEqual({ network: '', connections: '23', sorted: 'Babé', lower: 'éω' });
  });

  it('can be stopped any number of times, with sessions open, and leaves no socket behind', async () => {
    const onExit = jest.fn();
    const postgres = await start({ onExit });
    const sleeping = expect(query(postgres, 'SELECT pg_sleep(60)')).rejects.toThrow();
    await until(async () => {
      const active = await query(postgres, `SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);
      return active.length > 0;
    });
    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    await sleeping;
    expect(existsSync(postgres.socketDirectory)).toBe(false);
    expect(onExit).not.toHaveBeenCalled();
  });

  it('tells when the server ends by itself, and starts again after that', async () => {
    const onExit = jest.fn();
    const postgres = await start({ onExit });
    process.kill(readPostmaster(join(dataDir, 'postgres'))?.pid ?? NaN, 'SIGKILL');
    await until(() => onExit.mock.calls.length > 0);
    expect(onExit).toHaveBeenCalledTimes(1);
    expect(onExit).toHaveBeenCalledWith(
      expect.objectContaining({
        message: expect.stringMatching(/^The embedded PostgreSQL ended unexpectedly \(137\)/),
      }),
    );
    await postgres.stop();
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
