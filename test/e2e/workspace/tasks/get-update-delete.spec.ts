import {
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

const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;
const fields = { title: 'My Task', description: 'Ask first.', status: 'todo', due_date: '2026-05-01' };
const nobody = '7zzzzzzzzzzzzzzzzzzzzzzzzz';

let app: TestApp;
let owner: Person;
let client: TestClient;
let project: string;
let id: string;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  owner = await signUp(app);
  ({ client } = await createWorkspaceKey(owner));
  project = await createWorkspaceProject(client);
});
beforeEach(async () => {
  id = await createTask(client, { ...fields, project_id: project });
  path = `/v1/tasks/${id}`;
});
afterAll(() => app.stop());

const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.details?.field];
const all = (caller: TestClient, at: string) =>
  Promise.all([caller.get(at), caller.put(at, { title: 'x' }), caller.delete(at)]);

describe('PUT /v1/tasks/:id', () => {
  it('seed 003: completes a task, and notes when', async () => {
    const { status, body } = await client.put(path, { status: 'completed' });
    expect(status).toBe(200);
    expect(body).toEqual({
      success: true,
      data: {
        ...fields,
        id,
        project_id: project,
        status: 'completed',
        completed_at: second,
        created_at: second,
        updated_at: body.data.completed_at,
      },
    });
    expect((await client.get(path)).body).toEqual(body);
  });

  it('lets completed_at follow the status, and stay as long as that does', async () => {
    const first = (await client.put(path, { status: 'completed' })).body.data;
    app.clock.advance(60);
    const again = (await client.put(path, { status: 'completed', title: 'Renamed' })).body.data;
    expect([again.completed_at, again.title]).toEqual([first.completed_at, 'Renamed']);
    expect((await client.put(path, { title: 'Once more' })).body.data.completed_at).toBe(first.completed_at);
    for (const status of ['in_progress', 'cancelled', 'todo']) {
      await client.put(path, { status: 'completed' });
      expect((await client.put(path, { status })).body.data).toMatchObject({ status, completed_at: null });
    }
    const later = (await client.put(path, { status: 'completed' })).body.data;
    expect(Date.parse(later.completed_at as string)).toBeGreaterThan(Date.parse(first.completed_at as string));
  });

  it('changes what is given, and nothing else', async () => {
    const changes = [
      { title: 'New' },
      { description: 'Other' },
      { description: null },
      { due_date: '2027-01-01T12:00:00Z' },
      { due_date: null },
      { status: 'in_progress' },
      {},
    ];
    let expected: object = { ...fields, project_id: project, completed_at: null };
    for (const change of changes) {
      expected = { ...expected, ...change };
      expect((await client.put(path, change)).body.data).toMatchObject(expected);
      expect((await client.get(path)).body.data).toMatchObject(expected);
    }
  });

  it('loses none of twenty changes that are made at once', async () => {
    const changes = [{ title: 'New' }, { description: 'Other' }, { status: 'completed' }, { due_date: '2027-01-01' }];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => client.put(path, changes[index % 4])));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await client.get(path)).body.data).toMatchObject({
      title: 'New',
      description: 'Other',
      status: 'completed',
      completed_at: second,
      due_date: '2027-01-01',
    });
  });

  it('moves a task to another project of the workspace, and to no other', async () => {
    const other = await createWorkspaceProject(client);
    expect((await client.put(path, { project_id: other })).body.data).toMatchObject({ ...fields, project_id: other });
    expect((await client.get(`/v1/tasks?project_id=${other}`)).body.pagination.total).toBe(1);
    const stranger = await createWorkspaceKey(await signUp(app));
    const theirs = await createWorkspaceProject(stranger.client);
    const ofOther = await client.put(path, { project_id: theirs });
    expect(workspaceOutcome(ofOther)).toBe('404 NOT_FOUND');
    expect((await client.put(path, { project_id: `proj_${nobody}` })).body).toEqual(ofOther.body);
    expect((await client.get(path)).body.data.project_id).toBe(other);
  });

  it.each([
    [{ title: '' }, 'title'],
    [{ title: null }, 'title'],
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ status: 'done' }, 'status'],
    [{ due_date: '2026-02-30' }, 'due_date'],
    [{ project_id: 'proj_123' }, 'project_id'],
    [{ project_id: null }, 'project_id'],
    [{ completed_at: null }, 'completed_at'],
    [{ created_at: '2020-01-01T00:00:00Z' }, 'created_at'],
    [{ organization_id: `org_${nobody}` }, 'organization_id'],
    [{ id: `task_${nobody}` }, 'id'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await client.put(path, body))).toEqual([400, 'VALIDATION_ERROR', field]);
    expect((await client.get(path)).body.data).toMatchObject(fields);
  });

  it('400: before 404, for what is wrong of a task that is not there', async () => {
    expect(wrong(await client.put(`/v1/tasks/task_${nobody}`, { title: '' }))[0]).toBe(400);
  });
});

describe('DELETE /v1/tasks/:id', () => {
  it('deletes a task', async () => {
    const { client: deleter } = await createWorkspaceKey(owner, { scopes: ['delete'] });
    const { status, body } = await deleter.delete(path);
    expect([status, body]).toEqual([200, { success: true, data: { id, deleted: true } }]);
    expect((await all(client, path)).map(workspaceOutcome)).toEqual(Array.from({ length: 3 }, () => '404 NOT_FOUND'));
  });

  it('deletes it once, of twenty who ask', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.delete(path)));
    const outcomes = answers.map(workspaceOutcome).sort();
    expect(outcomes).toEqual(['200', ...Array.from({ length: 19 }, () => '404 NOT_FOUND')]);
  });
});

describe('Every operation on one task', () => {
  it.each([100, 513, 8000])('404: finds none under a text of %d characters', async (length) => {
    const outcomes = (await all(client, `/v1/tasks/${'x'.repeat(length)}`)).map(workspaceOutcome);
    expect(outcomes).toEqual(Array.from({ length: 3 }, () => '404 NOT_FOUND'));
  });

  it('404: finds none of a deleted project', async () => {
    const ending = await createWorkspaceProject(client);
    const task = `/v1/tasks/${await createTask(client, { project_id: ending })}`;
    expect((await client.get(task)).status).toBe(200);
    await client.delete(`/v1/projects/${ending}`);
    expect((await all(client, task)).map(workspaceOutcome)).toEqual(Array.from({ length: 3 }, () => '404 NOT_FOUND'));
    expect(workspaceOutcome(await client.put(task, { project_id: project }))).toBe('404 NOT_FOUND');
  });

  it('404, check 43: knows one of another workspace as little as one that nobody has', async () => {
    const stranger = await createWorkspaceKey(await signUp(app));
    const bodies = async (task: string) =>
      (await all(stranger.client, `/v1/tasks/${task}`)).map(({ body }) => body as unknown);
    const missing = { success: false, error: { code: 'NOT_FOUND', message: 'Not found.' } };
    const ofOther = await bodies(id);
    expect(ofOther).toEqual([missing, missing, missing]);
    for (const other of [`task_${nobody}`, 'task_456', id.replace('task_', 'proj_'), id.toUpperCase(), '%00']) {
      expect(await bodies(other)).toEqual(ofOther);
    }
    expect((await client.get(path)).body.data).toMatchObject(fields);
  });

  it('403: asks for its own scope, and no other will do', async () => {
    const outcomes = async (...scopes: string[]) => {
      const key = await createWorkspaceKey(owner, { scopes });
      return (await all(key.client, `/v1/tasks/task_${nobody}`)).map(({ status }) => status);
    };
    expect(await outcomes('read')).toEqual([404, 403, 403]);
    expect(await outcomes('write')).toEqual([403, 404, 403]);
    expect(await outcomes('delete')).toEqual([403, 403, 404]);
    expect(await outcomes('admin')).toEqual([404, 404, 404]);
  });

  it('401: asks for a credential', async () => {
    const answers = await all(app.client(), path);
    expect(new Set(answers.map(workspaceOutcome))).toEqual(new Set(['401 UNAUTHORIZED']));
  });
});
