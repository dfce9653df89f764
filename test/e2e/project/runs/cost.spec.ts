import { Cursors, newId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import {
  type Answered,
  claimRun,
  createPlace,
  createWorkflow,
  done,
  rowId,
  signUp,
  startRun,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Plan[];
}

const many = 20_000;

let app: TestApp;
let key: TestPlace;
let workflow: Answered;
let organizationId: Uuid;
let statements: { text: string; parameters: readonly unknown[] }[];
beforeAll(async () => {
  app = await TestApp.start();
  const ada = await signUp(app);
  organizationId = rowId(ada.organizationId);
  [key, workflow] = await fill(await createPlace(ada), organizationId);
  const bob = await signUp(app);
  await fill(await createPlace(bob), rowId(bob.organizationId));
  await app.dataSource.query('ANALYZE runs');
  const database = app.app.get(Database);
  const rows = database.rows.bind(database);
  jest.spyOn(database, 'rows').mockImplementation((text, parameters = []) => {
    statements.push({ text, parameters });
    return rows(text, parameters);
  });
});
beforeEach(() => (statements = []));
afterAll(() => app.stop());

const rowOf = (printed: string) => rowId(printed.slice(printed.indexOf('_') + 1).toUpperCase());

/** Runs of two workflows: the older half has completed, the newer one waits. */
async function fill(place: TestPlace, organizationId: string): Promise<[TestPlace, Answered]> {
  const workflows = [await createWorkflow(place.client), await createWorkflow(place.client)];
  await app.dataSource.query(
    `INSERT INTO runs (id, organization_id, project_id, workflow_id, run_number, prompt, steps, status, created_at,
       finished_at, updated_at)
     SELECT ('01900000-0000-7000-8000-' || lpad(to_hex(n), 8, '0') || left(md5($2::uuid::text), 4))::uuid, $1, $2,
       CASE n % 2 WHEN 0 THEN $3::uuid ELSE $4 END, n, 'x', '[]',
       CASE WHEN n <= $5 / 2 THEN 'completed' ELSE 'pending' END, now(),
       CASE WHEN n <= $5 / 2 THEN now() END, now() FROM generate_series(1, $5::integer) AS n`,
    [organizationId, rowId(place.project.id), ...workflows.map(({ id }) => rowOf(id)), many],
  );
  await app.dataSource.query('INSERT INTO run_numbers VALUES ($1, $2)', [rowId(place.project.id), many]);
  return [place, workflows[0]];
}

/**
 * Runs a statement again, as the server does behind the walls of its tenant, undone, and tells what it takes.
 * @param made an id that the statement gave to something, which needs another one now
 */
async function explain(pattern: RegExp, made = ''): Promise<Plan> {
  const found = statements.find(({ text }) => pattern.test(text));
  if (!found) throw new Error(`No statement is like ${pattern.source}.`);
  const runner = app.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`SELECT set_config('role', 'latchkey_app', true), set_config('latchkey.organization', $1, true)`, [
    organizationId,
  ]);
  const [row] = (await runner.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${found.text}`, [
    ...found.parameters.map((value) => (value === made ? newId() : value)),
  ])) as [{ 'QUERY PLAN': [{ Plan: Plan }] }];
  await runner.rollbackTransaction();
  await runner.release();
  return row['QUERY PLAN'][0].Plan;
}

const nodes = (plan: Plan): string[] => [plan['Node Type'], ...(plan.Plans ?? []).flatMap(nodes)];
const blocks = (plan: Plan) => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];

describe('A page of runs costs the same wherever it is', () => {
  it.each([
    ['of all', {}],
    ['of a state', { status: 'completed' }],
    ['of another state', { status: 'pending' }],
    ['of a workflow', { workflowId: 'one' }],
    ['of a state and a workflow', { status: 'completed', workflowId: 'one' }],
  ])('%s', async (_, wanted: { status?: string; workflowId?: string }) => {
    const filter = { status: wanted.status, workflowId: wanted.workflowId && rowOf(workflow.id) };
    const place = { list: 'project runs', tenant: rowId(key.project.id), filter };
    const query = [
      ...(wanted.status ? [`status=${wanted.status}`] : []),
      ...(wanted.workflowId ? [`workflowId=${workflow.id}`] : []),
    ].join('&');
    const [{ id }] = await app.dataSource.query<{ id: string }[]>(
      `SELECT id FROM runs WHERE project_id = $1 AND status = coalesce($2, status)
         AND workflow_id = coalesce($3, workflow_id) ORDER BY id OFFSET 200 LIMIT 1`,
      [place.tenant, filter.status, filter.workflowId],
    );
    const plans: Plan[] = [];
    for (const cursor of ['', `&cursor=${app.app.get(Cursors).print(place, { section: 0, id })}`]) {
      statements = [];
      expect((await key.client.get(`/api/v1/runs?${query}${cursor}`)).body).toMatchObject({ hasMore: true });
      plans.push(await explain(/FROM runs WHERE/));
    }
    const [first, deep] = plans;
    // The wall is a condition on the statement, held against the tenant once, and not one on each row.
    const expected = ['Limit', 'Result', 'Index Scan'];
    expect([...nodes(first), ...nodes(deep)]).toEqual([...expected, ...expected]);
    expect(Math.max(blocks(first), blocks(deep))).toBeLessThan(120);
    expect(Math.abs(blocks(first) - blocks(deep))).toBeLessThan(60);
  });
});

describe('What runners ask costs the same however many runs there are', () => {
  it('claims, heartbeats and ends', async () => {
    const run = await claimRun(key.client);
    expect(blocks(await explain(/WITH claimed/, rowOf(run?.sandboxId as string)))).toBeLessThan(200);
    await done(key.client.post(`/api/v1/runs/${run?.id}/heartbeat`, {}));
    expect(blocks(await explain(/WITH beating/))).toBeLessThan(200);
    const ending = `/api/v1/runs/${run?.id}`;
    await done(key.client.post(`${ending}/finish`, { status: 'completed' }));
    expect(blocks(await explain(/WITH ended/))).toBeLessThan(200);
  });

  it('starts and cancels', async () => {
    const run = await startRun(key.client, workflow.id);
    expect(run.runNumber).toBe(many + 1);
    await done(key.client.post(`/api/v1/runs/${run.id}/cancel`));
    expect(blocks(await explain(/WITH cancelled/))).toBeLessThan(200);
  });

  it('counts', async () => {
    const { body } = await key.client.get('/api/v1/project/counters');
    expect(body.data.runs).toBeGreaterThanOrEqual(many);
    expect(blocks(await explain(/project_counts/))).toBeLessThan(60);
  });
});
