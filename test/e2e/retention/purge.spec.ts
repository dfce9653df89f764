import {
  addMember,
  createPlace,
  createProject,
  createToken,
  createWorkflow,
  createWorkspaceKey,
  outcome,
  type Person,
  purge,
  rowId,
  signUp,
  startRun,
  TestApp,
} from '@latchkey/testing';

const day = 86_400;

let app: TestApp;
let owner: Person;
let path: string;
beforeAll(async () => (app = await TestApp.start({ env: { RESTORE_DAYS: '3' } })));
beforeEach(async () => {
  owner = await signUp(app);
  path = `/api/user/organizations/${owner.organizationId}`;
});
afterAll(() => app.stop());

/** Every table that has rows of an organization, with how many. */
async function remains(organizationId: string): Promise<Record<string, number>> {
  const tables = await app.dataSource.query<{ name: string; column: string }[]>(
    `SELECT c.relname AS name, a.attname AS column FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped
       AND (a.attname IN ('organization_id', 'tenant_id') OR (c.relname = 'organizations' AND a.attname = 'id'))
       AND c.relname NOT LIKE 'usage%' AND c.relname NOT LIKE 'audit%'`,
  );
  const counted: [string, number][] = [];
  for (const { name, column } of tables) {
    const [{ count }] = await app.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM ${name} WHERE ${column} = $1`,
      [rowId(organizationId)],
    );
    if (count > 0) counted.push([name, count]);
  }
  return Object.fromEntries(counted);
}

/** A project with some of everything that there can be in one. */
async function fill(person: Person) {
  const place = await createPlace(person);
  const { id } = await createWorkflow(place.client);
  for (let run = 0; run < 3; run++) await startRun(place.client, id);
  await place.client.post('/api/v1/runs/claim', { sandbox: { name: 'box' } });
  await place.client.post('/api/v1/project/settings/update', { claudeMd: '# Rules' });
  await place.client.post('/api/v1/project/provider-keys/set', { provider: 'openai', key: 'sk-quiet-harbour' });
  await person.client.post(`${place.project.path}/members`, { email: 'guest@example.com', role: 'member' });
  const workspace = await createWorkspaceKey(person);
  await workspace.client.post('/v1/tasks', { title: 'T', project_id: place.project.id });
  return place;
}

describe('a project that was deleted', () => {
  it('is there until the last instant in which it can be restored, and gone with all that it had after that', async () => {
    const { project } = await fill(owner);
    const { project: living } = await fill(owner);
    const before = await remains(owner.organizationId);
    await owner.client.delete(project.path);
    app.clock.advance(3 * day - 60);
    expect(await purge(app)).toBe(0);
    expect(await remains(owner.organizationId)).toEqual(before);
    app.clock.advance(60);
    expect(await purge(app)).toBeGreaterThan(8);
    const left = await remains(owner.organizationId);
    const both = ['projects', 'runs', 'workflows', 'project_settings', 'provider_keys', 'project_members', 'sandboxes'];
    for (const table of both) expect([table, left[table]]).toEqual([table, before[table] / 2]);
    expect((await owner.client.get(living.path)).status).toBe(200);
    expect(outcome(await owner.client.post(`${project.path}/restore`))).toBe('404 NOT_FOUND');
    expect((await createProject(owner, { slug: project.path.slice(-5).toLowerCase() })).id).not.toBe(project.id);
  });

  it('goes in bounded batches, however much it has, and whichever nodes are at it', async () => {
    const { project, client } = await createPlace(owner);
    const { id } = await createWorkflow(client);
    await startRun(client, id);
    await app.dataSource.query(
      `INSERT INTO runs (id, organization_id, project_id, workflow_id, run_number, prompt, steps, created_at, updated_at)
       SELECT gen_random_uuid(), organization_id, project_id, workflow_id, n + 1, prompt, steps, now(), now()
       FROM runs, generate_series(1, 5000) n WHERE project_id = $1`,
      [rowId(project.id)],
    );
    const other = await TestApp.start({
      databaseUrl: app.databaseUrl,
      secret: app.secret,
      env: { RESTORE_DAYS: '3' },
    });
    await owner.client.delete(project.path);
    app.clock.advance(3 * day);
    other.clock.advance(3 * day);
    const removed = await Promise.all([purge(app), purge(other)]);
    // 5,001 runs, a workflow, a key, a member, and the project itself; each by one of the two.
    expect(removed[0] + removed[1] + (await purge(app))).toBe(5005);
    expect(app.logs.concat(other.logs).filter(({ level }) => Number(level) >= 40)).toEqual([]);
    await other.stop();
  });

  it('does not go while somebody is at work on one of its runs, and goes after that', async () => {
    const { project, client } = await createPlace(owner);
    await startRun(client, (await createWorkflow(client)).id);
    await owner.client.delete(project.path);
    app.clock.advance(3 * day);
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM runs WHERE project_id = $1 FOR UPDATE', [rowId(project.id)]);
    await purge(app);
    const there = () => app.dataSource.query('SELECT 1 FROM projects WHERE id = $1', [rowId(project.id)]);
    expect(await there()).toHaveLength(1);
    await runner.commitTransaction();
    await runner.release();
    await purge(app);
    expect(await there()).toEqual([]);
  });
});

describe('an organization that was deleted', () => {
  it('goes with its projects, members, keys and what opened its secrets, and nobody else with it', async () => {
    const member = await signUp(app);
    await addMember(app, owner.organizationId, member);
    await fill(owner);
    const early = await fill(owner);
    await createToken(owner.client, ['user:read'], { metadata: { organizationId: owner.organizationId } });
    await owner.client.post(`${path}/invites`, { email: 'guest@example.com', role: 'member' });
    const others = await remains(member.organizationId);
    await owner.client.delete(early.project.path);
    await owner.client.delete(path);
    app.clock.advance(3 * day - 60);
    expect(await purge(app)).toBe(0);
    expect((await remains(owner.organizationId)).data_keys).toBe(1);
    app.clock.advance(60);
    await purge(app);
    expect(await remains(owner.organizationId)).toEqual({});
    expect(await remains(member.organizationId)).toEqual(others);
    expect(outcome(await owner.client.post(`${path}/restore`))).toBe('403 FORBIDDEN');
    expect((await owner.client.get('/api/user/organizations?deleted=true')).body.data).toEqual([]);
  });

  it('can no longer be restored once its purge has begun, wherever the clocks are', async () => {
    await owner.client.delete(path);
    await app.dataSource.query('UPDATE organizations SET purge_started_at = now() WHERE id = $1', [
      rowId(owner.organizationId),
    ]);
    expect(outcome(await owner.client.post(`${path}/restore`))).toBe('404 NOT_FOUND');
    expect((await owner.client.get('/api/user/organizations?deleted=true')).body.data).toEqual([]);
    await purge(app);
    expect(await remains(owner.organizationId)).toEqual({});
  });

  it('is purged at once where nothing is to be kept', async () => {
    const hasty = await TestApp.start({ env: { RESTORE_DAYS: '0' } });
    const ada = await signUp(hasty);
    const place = `/api/user/organizations/${ada.organizationId}`;
    await ada.client.delete(place);
    expect(outcome(await ada.client.post(`${place}/restore`))).toBe('404 NOT_FOUND');
    await purge(hasty);
    expect(await hasty.dataSource.query('SELECT 1 FROM organizations')).toEqual([]);
    await hasty.stop();
  });
});
