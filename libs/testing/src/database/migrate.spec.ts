import { isMigrating, migrate, MigrationBusy, withMigrationLock } from '@latchkey/database';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './test-database.js';

class First1700000000001 implements MigrationInterface {
  // Slow on purpose: without the lock all of them would be in here at once and fail on the table.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE first (id int PRIMARY KEY)');
    await runner.query('SELECT pg_sleep(0.1)');
  }

  async down(): Promise<void> {}
}

class Second1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE first ADD COLUMN name text');
  }

  async down(): Promise<void> {}
}

class Broken1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half_done (id int)');
    await runner.query('ALTER TABLE no_such_table ADD COLUMN name text');
  }

  async down(): Promise<void> {}
}

const BOTH = [First1700000000001, Second1700000000002];
const NAMES = BOTH.map((migration) => migration.name);

describe('migrate', () => {
  let database: TestDatabase;
  const open: DataSource[] = [];

  beforeEach(async () => {
    jest.spyOn(console, 'log').mockImplementation(); // TypeORM prints failed migrations, whatever its log level.
    database = await createTestDatabase();
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((dataSource) => dataSource.destroy()));
    await database.drop();
    jest.restoreAllMocks();
  });

  async function connect(migrations: (new () => MigrationInterface)[], extra = {}): Promise<DataSource> {
    const options = { type: 'postgres' as const, url: database.url, migrationsTableName: 'migrate_spec', migrations };
    const dataSource = await new DataSource({ ...options, ...extra }).initialize();
    open.push(dataSource);
    return dataSource;
  }

  async function locksHeld(dataSource: DataSource): Promise<number> {
    const [row] = await dataSource.query<{ held: number }[]>(
      `SELECT count(*)::int AS held FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE l.locktype = 'advisory' AND d.datname = current_database()`,
    );
    return row?.held ?? -1;
  }

  it('runs what is pending, in order, and then nothing', async () => {
    const dataSource = await connect(BOTH);
    expect(await migrate(dataSource)).toEqual(NAMES);
    expect(await migrate(dataSource)).toEqual([]);
    expect(await locksHeld(dataSource)).toBe(0);
  });

  it('runs each migration once when eight nodes start at the same time', async () => {
    const nodes = await Promise.all(Array.from({ length: 8 }, () => connect(BOTH)));
    const ran = await Promise.all(nodes.map((node) => migrate(node)));
    expect(ran.filter((names) => names.length > 0)).toEqual([NAMES]);
    expect(await locksHeld(nodes[0])).toBe(0);
  });

  it('gets by with a pool of one connection and its statement timeout, which it puts back', async () => {
    const dataSource = await connect(BOTH, { poolSize: 1, extra: { statement_timeout: 50 } });
    expect(await migrate(dataSource)).toEqual(NAMES);
    expect(await dataSource.query('SHOW statement_timeout')).toEqual([{ statement_timeout: '50ms' }]);
  });

  it('undoes a failed migration, keeps those before it and frees the lock for the next attempt', async () => {
    const broken = await connect([...BOTH, Broken1700000000003]);
    await expect(migrate(broken)).rejects.toThrow('no_such_table');
    expect(await locksHeld(broken)).toBe(0);
    const mended = await connect(BOTH);
    expect(await migrate(mended)).toEqual([]);
    expect(await mended.query(`SELECT to_regclass('half_done') AS found`)).toEqual([{ found: null }]);
  });

  it('frees the lock and fails when the connection is lost on the way', async () => {
    class Cut1700000000004 implements MigrationInterface {
      async up(runner: QueryRunner): Promise<void> {
        await runner.query('SELECT pg_terminate_backend(pg_backend_pid())');
      }

      async down(): Promise<void> {}
    }
    const cut = await connect([Cut1700000000004], { poolSize: 1 });
    await expect(migrate(cut)).rejects.toThrow();
    expect(await migrate(await connect(BOTH))).toEqual(NAMES);
    expect(await locksHeld(cut)).toBe(0);
  });

  it('waits for a busy table a second at a time, and lets others have their turn in between', async () => {
    const dataSource = await connect(BOTH);
    await migrate(await connect([First1700000000001]));
    const busy = dataSource.createQueryRunner();
    await busy.query('BEGIN; LOCK TABLE first IN ACCESS SHARE MODE');
    const migrating = migrate(dataSource);
    await waitingFor(dataSource, 'first');
    expect(await isMigrating(dataSource)).toBe(true);
    const began = performance.now();
    await dataSource.query('SELECT FROM first');
    expect(performance.now() - began).toBeLessThan(3_000);
    await busy.query('COMMIT');
    await busy.release();
    expect(await migrating).toEqual(['Second1700000000002']);
    expect(await isMigrating(dataSource)).toBe(false);
  });

  it('gives up on a table that stays busy, and says so', async () => {
    const dataSource = await connect(BOTH);
    await migrate(await connect([First1700000000001]));
    const busy = dataSource.createQueryRunner();
    await busy.query('BEGIN; LOCK TABLE first IN ACCESS SHARE MODE');
    await expect(migrate(dataSource, { retries: 0 })).rejects.toThrow(MigrationBusy);
    await busy.query('COMMIT');
    await busy.release();
    expect(await locksHeld(dataSource)).toBe(0);
  });

  it('can be rehearsed, which tells the statements and changes nothing', async () => {
    const dataSource = await connect(BOTH);
    const rehearsed = await withMigrationLock(dataSource, (migrator) => migrator.rehearse());
    expect(rehearsed.map(({ name, statements }) => ({ name, statements }))).toEqual([
      { name: NAMES[0], statements: ['CREATE TABLE first (id int PRIMARY KEY)', 'SELECT pg_sleep(0.1)'] },
      { name: NAMES[1], statements: ['ALTER TABLE first ADD COLUMN name text'] },
    ]);
    expect(await migrate(dataSource)).toEqual(NAMES);
  });

  /** Comes back once somebody waits for a lock on a table. */
  async function waitingFor(dataSource: DataSource, table: string): Promise<void> {
    for (let waits = false; !waits;) {
      const rows = await dataSource.query<unknown[]>(
        'SELECT FROM pg_locks WHERE NOT granted AND relation = to_regclass($1)',
        [table],
      );
      waits = rows.length > 0;
    }
  }
});
