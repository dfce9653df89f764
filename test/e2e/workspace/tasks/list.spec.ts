import {
  column,
  createTask,
  createWorkspaceKey,
  createWorkspaceProject,
  type Person,
  signUp,
  TestApp,
  type TestAnswer,
  type TestClient,
  workspaceOutcome,
} from '@latchkey/testing';

const path = '/v1/tasks';

let app: TestApp;
let owner: Person;
let client: TestClient;
let one: string;
let two: string;
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
  ({ client } = await createWorkspaceKey(owner));
  [one, two] = [await createWorkspaceProject(client, 'One'), await createWorkspaceProject(client, 'Two')];
  await createTask(client, { project_id: one, title: 'A' });
  await createTask(client, { project_id: two, title: 'B', status: 'completed' });
  await createTask(client, { project_id: one, title: 'C', status: 'completed' });
  await createTask(client, { project_id: one, title: 'D' });
  await createTask(client, { project_id: two, title: 'E', status: 'cancelled' });
  const gone = await createWorkspaceProject(client, 'Gone');
  await createTask(client, { project_id: gone, title: 'of a deleted project' });
  await client.delete(`/v1/projects/${gone}`);
  const stranger = await createWorkspaceKey(await signUp(app));
  await createTask(stranger.client, { project_id: await createWorkspaceProject(stranger.client), title: 'elsewhere' });
});
afterAll(() => app.stop());

const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.details?.field];
const titles = (answer: TestAnswer) => column(answer, 'title').join('');

describe('GET /v1/tasks', () => {
  it('lists the tasks of the workspace, newest first, but none of a deleted project', async () => {
    const reader = await createWorkspaceKey(owner, { scopes: ['read'] });
    const answer = await reader.client.get(path);
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body as object)).toEqual(['success', 'data', 'pagination']);
    expect(titles(answer)).toBe('EDCBA');
    expect(answer.body.pagination).toEqual({ total: 5, limit: 20, offset: 0, has_more: false });
  });

  it.each([
    ['project_id=ONE', 'DCA'],
    ['project_id=TWO', 'EB'],
    ['status=todo', 'DA'],
    ['status=completed', 'CB'],
    ['status=in_progress', ''],
    ['project_id=ONE&status=completed', 'C'],
    ['project_id=TWO&status=todo', ''],
  ])('narrows to %s, and counts what is left', async (query, found) => {
    const answer = await client.get(`${path}?${query.replace('ONE', one).replace('TWO', two)}`);
    expect([titles(answer), answer.body.pagination.total]).toEqual([found, found.length]);
  });

  it('pages by limit and offset, narrowed or not', async () => {
    const page = await client.get(`${path}?limit=2&offset=1`);
    expect(titles(page)).toBe('DC');
    expect(page.body.pagination).toEqual({ total: 5, limit: 2, offset: 1, has_more: true });
    const last = await client.get(`${path}?project_id=${one}&limit=2&offset=2`);
    expect(titles(last)).toBe('A');
    expect(last.body.pagination).toEqual({ total: 3, limit: 2, offset: 2, has_more: false });
  });

  it('check 43: is as empty for a project of another workspace as for one that nobody has', async () => {
    const stranger = await createWorkspaceKey(await signUp(app));
    const ofOther = await stranger.client.get(`${path}?project_id=${one}`);
    expect([ofOther.status, ofOther.body.data, ofOther.body.pagination.total]).toEqual([200, [], 0]);
    const ofNobody = await stranger.client.get(`${path}?project_id=proj_7zzzzzzzzzzzzzzzzzzzzzzzzz`);
    expect(ofNobody.body).toEqual(ofOther.body);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['offset=-1', 'offset'],
    ['status=done', 'status'],
    ['status=', 'status'],
    ['status=todo&status=completed', 'status'],
    ['project_id=proj_123', 'project_id'],
    ['project_id=', 'project_id'],
    ['projectId=x', 'projectId'],
    ['sort=title', 'sort'],
    ['cursor=x', 'cursor'],
  ])('400: refuses ?%s', async (query, field) => {
    expect(wrong(await client.get(`${path}?${query}`))).toEqual([400, 'VALIDATION_ERROR', field]);
  });

  it.each([
    ['limit=1&limit=2', 'Limit must be given once'],
    ['=1', 'A field without a name is not known here: remove it'],
  ])('400: says what is wrong with ?%s', async (query, message) => {
    const { status, body } = await client.get(`${path}?${query}`);
    expect([status, body.error.message]).toEqual([400, message]);
  });

  it('401: asks for a credential', async () => {
    expect(workspaceOutcome(await app.client().get(path))).toBe('401 UNAUTHORIZED');
  });

  it('403: asks for the scope read', async () => {
    const writer = await createWorkspaceKey(owner, { scopes: ['write', 'delete'] });
    expect(workspaceOutcome(await writer.client.get(path))).toBe('403 INSUFFICIENT_SCOPE');
  });

  it.each([
    ['', 'tasks_organization_idx'],
    ['AND project_id = $2', 'tasks_project_idx'],
    [`AND status = 'todo'`, 'tasks_status_idx'],
    [`AND project_id = $2 AND status = 'todo'`, 'tasks_project_status_idx'],
  ])('has an index for: %s', async (narrowed, index) => {
    const id = (client_id: string) => `(SELECT ${client_id} FROM tasks WHERE title = 'A')`;
    const [{ organizationId, projectId }] = await app.dataSource.query<[Record<string, string>]>(
      `SELECT ${id('organization_id')} AS "organizationId", ${id('project_id')} AS "projectId"`,
    );
    const parameters = narrowed.includes('$2') ? [organizationId, projectId] : [organizationId];
    const runner = app.dataSource.createQueryRunner();
    await runner.query('SET enable_seqscan = off');
    await runner.query('SET enable_sort = off');
    const plan = (await runner.query(
      `EXPLAIN SELECT * FROM tasks WHERE organization_id = $1 ${narrowed} ORDER BY id DESC LIMIT 20`,
      parameters,
    )) as object[];
    await runner.query('RESET ALL');
    await runner.release();
    expect(JSON.stringify(plan)).toContain(`${index} on tasks`);
  });
});
