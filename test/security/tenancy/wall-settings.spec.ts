import { type Uuid } from '@latchkey/common';
import { createDataSource, Database, prepared } from '@latchkey/database';
import { createProject, type Person, rowId, signUp, TestApp } from '@latchkey/testing';
import { type DataSource } from 'typeorm';

let app: TestApp;
let [ada, bob]: Person[] = [];
let [ours, theirs]: Uuid[] = [];
let dataSource: DataSource;
let database: Database;

beforeAll(async () => {
  app = await TestApp.start();
  [ada, bob] = [await signUp(app), await signUp(app)];
  [ours, theirs] = [rowId(ada.organizationId), rowId(bob.organizationId)];
  for (const person of [ada, bob]) await createProject(person, { name: 'P', slug: 'p' });
  // A single connection, so that each statement comes to the one that was used before.
  dataSource = await createDataSource({
    url: app.databaseUrl,
    entities: [],
    migrations: [],
    poolSize: 1,
    walled: true,
  }).initialize();
  database = new Database(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await app.stop();
});

const seen = async (): Promise<Uuid[]> =>
  (await database.rows<{ organizationId: Uuid }>('SELECT organization_id FROM projects')).map(
    ({ organizationId }) => organizationId,
  );
const insertInto = (organizationId: Uuid) =>
  database.rows(`INSERT INTO projects (id, organization_id, name, slug) VALUES (gen_random_uuid(), $1, 'X', 'x')`, [
    organizationId,
  ]);
const refused = { driverError: { code: '42501' } };
const everybody = () => [ours, theirs].sort();

describe('without a tenant', () => {
  it('nothing is there', async () => {
    expect(await seen()).toEqual([]);
    expect(await database.transaction(seen)).toEqual([]);
  });

  it('nothing is written', async () => {
    await expect(insertInto(ours)).rejects.toMatchObject(refused);
    expect(await database.change(`UPDATE projects SET name = 'gone'`)).toBe(0);
    expect(await database.change('DELETE FROM projects')).toBe(0);
  });
});

describe('on the ground of a tenant', () => {
  it.each(['a statement of its own', 'a transaction'])('only its rows are there, in %s', async (where) => {
    const work = where === 'a transaction' ? () => database.transaction(seen) : seen;
    expect(await database.asTenant(ours, work)).toEqual([ours]);
    expect(await database.asTenant(theirs, work)).toEqual([theirs]);
  });

  it('nothing is written to another one', async () => {
    await expect(database.asTenant(ours, () => insertInto(theirs))).rejects.toMatchObject(refused);
    const move = () => database.change('UPDATE projects SET organization_id = $1', [theirs]);
    await expect(database.asTenant(ours, move)).rejects.toMatchObject(refused);
    const change = () => database.change(`UPDATE projects SET name = 'ours' WHERE organization_id = $1`, [theirs]);
    expect(await database.asTenant(ours, change)).toBe(0);
  });

  it('what goes with its rows in the database goes all the same', async () => {
    let left: unknown;
    const gone = database.asTenant(ours, () =>
      database.transaction(async () => {
        await database.change('DELETE FROM projects');
        left = await database.rows('SELECT 1 FROM project_members');
        throw new Error('undone');
      }),
    );
    await expect(gone).rejects.toThrow('undone');
    expect(left).toEqual([]);
  });
});

describe('the ground', () => {
  it.each([
    ['a statement', () => database.asTenant(ours, seen)],
    ['a transaction', () => database.asTenant(ours, () => database.transaction(seen))],
    ['work across tenants', () => database.acrossTenants(() => database.transaction(seen))],
    ['a statement that fails', () => database.asTenant(ours, () => database.rows('SELECT 1 / 0'))],
    ['an insert that is refused', () => database.asTenant(ours, () => insertInto(theirs))],
    ['a transaction that fails', () => database.acrossTenants(() => database.transaction(() => database.rows('?')))],
    [
      'a transaction that is rolled back',
      () =>
        database.acrossTenants(() => database.transaction(async () => Promise.reject(new Error(String(await seen()))))),
    ],
    [
      'a connection that breaks',
      () => database.acrossTenants(() => database.rows('SELECT pg_terminate_backend(pg_backend_pid())')),
    ],
  ])('does not outlive %s on its connection', async (_, work: () => Promise<unknown>) => {
    await work().catch(() => undefined);
    expect(await seen()).toEqual([]);
    await expect(insertInto(ours)).rejects.toMatchObject(refused);
  });

  it('changes within a transaction, and is as it was after it', async () => {
    const steps = await database.asTenant(ours, () =>
      database.transaction(async () => [
        await seen(),
        (await database.acrossTenants(seen)).sort(),
        await seen(),
        await database.asTenant(theirs, seen),
        await seen(),
      ]),
    );
    expect(steps).toEqual([[ours], everybody(), [ours], [theirs], [ours]]);
  });

  it.each([
    ['across tenants', () => database.acrossTenants(() => database.transaction(() => database.rows('SELECT 1 / 0')))],
    ['on another', () => database.asTenant(theirs, () => database.transaction(() => database.rows('SELECT 1 / 0')))],
  ])('is as it was after work %s inside of it has failed and was undone', async (_, work: () => Promise<unknown>) => {
    const steps = await database.asTenant(ours, () =>
      database.enclosing(async () => {
        const before = await seen();
        await expect(work()).rejects.toThrow('division by zero');
        return [before, await seen(), (await database.acrossTenants(seen)).sort(), await seen()];
      }),
    );
    expect(steps).toEqual([[ours], [ours], everybody(), [ours]]);
  });

  it('is that of each of many who share a few connections', async () => {
    const many = createDataSource({
      url: app.databaseUrl,
      entities: [],
      migrations: [],
      poolSize: 3,
      walled: true,
    });
    const shared = new Database(await many.initialize());
    const look = () => shared.rows<{ organizationId: Uuid }>('SELECT organization_id FROM projects');
    const answers = await Promise.all(
      Array.from({ length: 90 }, async (_, index) => {
        const work = index % 2 ? look : () => shared.transaction(look);
        if (index % 3 === 0) return [index % 3, await work()];
        return [index % 3, await shared.asTenant(index % 3 === 1 ? ours : theirs, work)];
      }),
    );
    const expected = [[], [{ organizationId: ours }], [{ organizationId: theirs }]];
    for (const [whose, rows] of answers as [number, unknown][]) expect(rows).toEqual(expected[whose]);
    await many.destroy();
  });

  it('of who asked for it is that of what is done before a commit', async () => {
    const found: Uuid[][] = [];
    await database.transaction(async () => {
      await database.asTenant(ours, () => {
        database.beforeCommit(async () => void found.push(await seen()));
        return Promise.resolve();
      });
      database.beforeCommit(async () => void found.push(await seen()));
    });
    expect(found).toEqual([[ours], []]);
  });

  it('is named by a value and never by text that is run', async () => {
    const injected = `${ours}', true), set_config('role', 'latchkey_system`;
    await expect(database.asTenant(injected, seen)).rejects.toThrow('invalid input syntax for type uuid');
    expect(await seen()).toEqual([]);
  });
});

describe('a statement that connections prepare', () => {
  const listed = prepared('test_list_projects', 'SELECT organization_id FROM projects ORDER BY organization_id');
  const list = async () =>
    (await database.rows<{ organizationId: Uuid }>(listed)).map(({ organizationId }) => organizationId);
  const preparations = () =>
    database.rows<{ name: string }>(`SELECT name FROM pg_prepared_statements WHERE name LIKE 'test\\_%' ORDER BY name`);

  it('is prepared once, and runs on the ground of whoever sends it each time', async () => {
    for (let times = 0; times < 8; times++) {
      expect(await database.asTenant(ours, list)).toEqual([ours]);
      expect(await database.asTenant(theirs, list)).toEqual([theirs]);
      expect(await database.acrossTenants(list)).toEqual(everybody());
      expect(await list()).toEqual([]);
    }
    expect(await preparations()).toEqual([{ name: 'test_list_projects' }]);
  });

  it('is not taken for prepared where that failed', async () => {
    const late = prepared('test_late_table', 'SELECT note FROM notes_of_later');
    const ask = () => database.acrossTenants(() => database.rows(late));
    await expect(ask()).rejects.toMatchObject({ driverError: { code: '42P01' } });
    await app.dataSource.query('CREATE TABLE notes_of_later AS SELECT 1 AS note');
    expect([await ask(), await ask()]).toEqual([[{ note: 1 }], [{ note: 1 }]]);
    await app.dataSource.query('DROP TABLE notes_of_later');
  });
});
