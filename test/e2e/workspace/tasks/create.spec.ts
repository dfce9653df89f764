import {
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
const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;

let app: TestApp;
let owner: Person;
let client: TestClient;
let project: string;
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
  ({ client } = await createWorkspaceKey(owner));
  project = await createWorkspaceProject(client);
});
afterAll(() => app.stop());

const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.details?.field];
const create = (fields: object) => client.post(path, { title: 'My Task', project_id: project, ...fields });

describe('POST /v1/tasks', () => {
  it('seed 003: creates a task out of title and project', async () => {
    const { status, body } = await client.post(path, { title: ' My Task ', project_id: project });
    expect(status).toBe(201);
    expect(body).toEqual({
      success: true,
      data: {
        id: expect.stringMatching(/^task_[0-9a-z]{26}$/),
        project_id: project,
        title: 'My Task',
        description: null,
        status: 'todo',
        due_date: null,
        completed_at: null,
        created_at: second,
        updated_at: body.data.created_at,
      },
    });
    expect((await client.get(`${path}/${body.data.id}`)).body).toEqual(body);
  });

  it('keeps all that is given', async () => {
    const given = { description: 'Ask first.', status: 'in_progress', due_date: '2026-05-01' };
    const { body } = await create(given);
    expect(body.data).toMatchObject({ ...given, completed_at: null });
    expect((await client.get(`${path}/${body.data.id}`)).body).toEqual(body);
  });

  it('takes a task that is completed already', async () => {
    const { data } = (await create({ status: 'completed' })).body;
    expect(data).toMatchObject({ status: 'completed', completed_at: data.created_at });
  });

  it.each([
    ['2026-05-01', '2026-05-01'],
    ['2026-05-01T17:00:00Z', '2026-05-01T17:00:00Z'],
    ['2026-05-01T17:00:00.250Z', '2026-05-01T17:00:00.250Z'],
    ['2026-05-01T17:00:00+02:00', '2026-05-01T15:00:00Z'],
    [null, null],
  ])('is due %s', async (sent, answered) => {
    const { body } = await create({ due_date: sent });
    expect(body.data.due_date).toBe(answered);
    expect((await client.get(`${path}/${body.data.id}`)).body.data.due_date).toBe(answered);
  });

  it('takes 200 characters of title, in any script', async () => {
    const title = '界'.repeat(200);
    expect((await create({ title })).body.data.title).toBe(title);
  });

  it.each([
    [{ title: undefined }, 'title', 'Title is required'],
    [{ title: '' }, 'title', 'Title is required'],
    [{ title: ' ' }, 'title', 'Title is required'],
    [{ title: 'x'.repeat(201) }, 'title', 'Title must have at most 200 characters'],
    [{ project_id: undefined }, 'project_id', 'Project id is required'],
    [{ project_id: 'proj_123' }, 'project_id', expect.stringMatching(/^Project id must be an id such as proj_/)],
    [{ status: 'done' }, 'status', 'Status must be one of todo, in_progress, completed, cancelled'],
    [{ status: null }, 'status', expect.anything()],
    [{ due_date: 'tomorrow' }, 'due_date', expect.stringMatching(/^Due date must be a day such as 2026-05-01/)],
    [{ due_date: '2026-02-30' }, 'due_date', expect.anything()],
    [{ due_date: '2026-05-01T17:00:00' }, 'due_date', expect.anything()],
    [{ due_date: 1_777_651_200 }, 'due_date', 'Due date must be a string'],
    [{ description: 'x'.repeat(501) }, 'description', expect.anything()],
  ])('400: refuses %j for its %s', async (fields, field, message) => {
    const answer = await create(fields);
    expect(wrong(answer)).toEqual([400, 'VALIDATION_ERROR', field]);
    expect(answer.body.error.message).toEqual(message);
  });

  it.each([
    ['id', 'task_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
    ['organization_id', 'org_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
    ['completed_at', '2020-01-01T00:00:00Z'],
    ['created_at', '2020-01-01T00:00:00Z'],
    ['updated_at', '2020-01-01T00:00:00Z'],
    ['projectId', 'proj_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
  ])('check 45: names %s, which nobody may set', async (field, value) => {
    expect(wrong(await create({ [field]: value }))).toEqual([400, 'VALIDATION_ERROR', field]);
  });

  it('401: asks for a credential', async () => {
    expect(workspaceOutcome(await app.client().post(path, { title: 'x', project_id: project }))).toBe(
      '401 UNAUTHORIZED',
    );
  });

  it('403: asks for the scope write, before it looks for the project', async () => {
    const reader = await createWorkspaceKey(owner, { scopes: ['read', 'delete'] });
    const body = { title: 'x', project_id: 'proj_7zzzzzzzzzzzzzzzzzzzzzzzzz' };
    expect(workspaceOutcome(await reader.client.post(path, body))).toBe('403 INSUFFICIENT_SCOPE');
  });

  it('404, check 43: knows a project of another workspace as little as one that nobody has', async () => {
    const stranger = await createWorkspaceKey(await signUp(app));
    const theirs = await createWorkspaceProject(stranger.client);
    const ofOther = await create({ project_id: theirs });
    expect([ofOther.status, ofOther.body]).toEqual([
      404,
      { success: false, error: { code: 'NOT_FOUND', message: 'Not found.' } },
    ]);
    expect((await create({ project_id: 'proj_7zzzzzzzzzzzzzzzzzzzzzzzzz' })).body).toEqual(ofOther.body);
    expect((await stranger.client.get(path)).body.pagination.total).toBe(0);
  });

  it('404: puts no task into a project that was deleted, or is deleted meanwhile', async () => {
    const ending = await createWorkspaceProject(client);
    const make = () => create({ project_id: ending });
    const answers = await Promise.all([make(), make(), client.delete(`/v1/projects/${ending}`), make(), make()]);
    expect(answers[2].status).toBe(200);
    expect(workspaceOutcome(await make())).toBe('404 NOT_FOUND');
    const made = answers.filter(({ status }) => status === 201);
    for (const { body } of made) expect((await client.get(`${path}/${body.data.id}`)).status).toBe(404);
  });
});
