import { SystemClock } from '@latchkey/common';
import { parseConfig } from '@latchkey/config';
import { createDataSource, Database } from '@latchkey/database';
import { createTestDatabase, type TestDatabase } from '@latchkey/testing';
import { type DataSource } from 'typeorm';
import { removal } from '../../../apps/api/src/retention/expiring-row.repository.js';
import { expiringRows } from '../../../apps/api/src/retention/expiring-rows.js';
import { PurgeRepository } from '../../../apps/api/src/retention/purge.repository.js';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly Plan[];
}

const someId = '01900000-0000-7000-8000-000000000001';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource({ url: database.url, entities: [], migrations: [], poolSize: 1 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function explain(statement: string, parameters: readonly unknown[], options = ''): Promise<Plan> {
  const [row] = await dataSource.query<[{ 'QUERY PLAN': [{ Plan: Plan }] }]>(
    `EXPLAIN (FORMAT JSON ${options}) ${statement}`,
    [...parameters],
  );
  return row['QUERY PLAN'][0].Plan;
}

/** The tables that a plan reads through from one end to the other. */
const scanned = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []),
  ...(plan.Plans ?? []).flatMap(scanned),
];

/** Every statement of the purge, as it is sent. */
async function purgeStatements(): Promise<[string, unknown[]][]> {
  const sent: [string, unknown[]][] = [];
  const listening = new Database(dataSource);
  const note = (text: string, parameters: readonly unknown[] = []) => sent.push([text, [...parameters]]);
  jest.spyOn(listening, 'rows').mockImplementation((...call) => Promise.resolve((note(...call), [])));
  jest.spyOn(listening, 'change').mockImplementation((...call) => Promise.resolve((note(...call), 1)));
  jest.spyOn(listening, 'row').mockImplementation((...call) => Promise.resolve((note(...call), undefined)));
  const rows = new PurgeRepository(listening);
  const [due, place] = [
    { deletedBy: new Date(), now: new Date(), limit: 1000 },
    { organizationId: someId, projectId: someId },
  ];
  await rows.beginOrganizations(due);
  await rows.beginProjects(due);
  await rows.takeProject();
  await rows.takeOrganization();
  await rows.takeProjectOf(someId);
  await rows.removeFromProject(place, 1000);
  await rows.removeFromOrganization(someId, 1000);
  await rows.removeProject(place);
  await rows.removeOrganization(someId);
  return sent;
}

describe('what removes rows', () => {
  // An empty table is scanned by any planner; one that may not scan shows whether there is another way at all.
  beforeAll(() => dataSource.query('SET enable_seqscan = off'));
  afterAll(() => dataSource.query('RESET enable_seqscan'));

  const statements = expiringRows(parseConfig({}), new SystemClock());
  it.each(statements)('finds what has ended by an index: $table by $end', async (rows) => {
    expect(scanned(await explain(removal(rows), [rows.until, 2000]))).toEqual([]);
  });

  it('finds what is to be purged by an index, whatever it is', async () => {
    for (const [statement, parameters] of await purgeStatements()) {
      expect([statement, scanned(await explain(statement, parameters))]).toEqual([statement, []]);
    }
  });
});

describe('what a batch costs where there are 200,000 rows', () => {
  const many = 200_000;
  const blocks = (plan: Plan) => (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  const undone = async (statement: string, parameters: readonly unknown[]) => {
    await dataSource.query('BEGIN');
    const plan = await explain(statement, parameters, ', ANALYZE, BUFFERS');
    await dataSource.query('ROLLBACK');
    return plan;
  };

  beforeAll(async () => {
    await dataSource.query('SET statement_timeout = 0');
    await dataSource.query(
      `INSERT INTO users (id, email, name, handle) VALUES ('${someId}', 'ada@example.com', 'Ada', 'ada')`,
    );
    await dataSource.query(
      `INSERT INTO login_events SELECT gen_random_uuid(), '${someId}', true, 'password', '::1', '::', null,
         now() - n * interval '1 minute' FROM generate_series(1, ${many}) n`,
    );
    await dataSource.query(
      `INSERT INTO organizations (id, name, slug, deleted_at, purge_started_at)
       VALUES ('${someId}', 'O', 'o', now(), now())`,
    );
    await dataSource.query(
      `INSERT INTO projects (id, organization_id, name, slug, deleted_at, purge_started_at)
       VALUES ('${someId}', '${someId}', 'P', 'p', now(), now())`,
    );
    await dataSource.query(
      `INSERT INTO tasks (id, organization_id, project_id, title, status, created_at, updated_at)
       SELECT gen_random_uuid(), '${someId}', '${someId}', 'T', 'todo', now(), now() FROM generate_series(1, ${many})`,
    );
    await dataSource.query('ANALYZE login_events, tasks');
  }, 300_000);

  it('is that of the batch, and not of the table', async () => {
    const rows = { table: 'login_events', key: 'id', end: 'created_at' };
    const all = await dataSource.query<[{ pages: number }]>(
      `SELECT relpages AS pages FROM pg_class WHERE relname = 'login_events'`,
    );
    for (const until of [new Date(), new Date(Date.now() - 130 * 86_400_000), new Date(0)]) {
      const plan = await undone(removal(rows), [until, 100]);
      expect(scanned(plan)).toEqual([]);
      expect(blocks(plan)).toBeLessThan(all[0].pages / 2);
    }
    const ofProject = (await purgeStatements()).find(([text]) => text.startsWith('DELETE FROM tasks')) ?? ['', []];
    const plan = await undone(ofProject[0], [100, someId, someId]);
    expect(scanned(plan)).toEqual([]);
  });
});
