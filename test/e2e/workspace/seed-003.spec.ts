import { type Person, signUp, TestApp, type TestClient, workspaceKeysPath, workspaceOutcome } from '@latchkey/testing';

// The limits that the seed prints, and the one on wrong credentials, so that each answer has something to say.
const env = {
  RATE_LIMIT_FREE: '60/60+1000/86400',
  RATE_LIMIT_PRO: '300/60+50000/86400',
  RATE_LIMIT_ENTERPRISE: '1000/60',
  RATE_LIMIT_BAD_CREDENTIALS: '60/60',
};

let app: TestApp;
let person: Person;
let apiKey: string;
let curl: TestClient;
beforeAll(async () => (app = await TestApp.start({ env })));
beforeEach(async () => {
  app.clock.advanceToWindow(86_400);
  person = await signUp(app);
  apiKey = await generateKey(['read', 'write', 'delete']);
  // curl -H "Authorization: Bearer YOUR_API_KEY"
  curl = app.client().with({ authorization: `Bearer ${apiKey}` });
});
afterAll(() => app.stop());

/** Settings > API > Generate New Key, as the console does it for somebody who is signed in. */
async function generateKey(scopes: string[]): Promise<string> {
  const { body } = await person.client.post(workspaceKeysPath(person.organizationId), { name: 'My key', scopes });
  return body.data.key as string;
}

const json = { headers: { 'content-type': 'application/json' } };
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;
const project = {
  id: expect.stringMatching(/^proj_[0-9a-z]{26}$/) as string,
  name: 'My Project',
  slug: 'my-project',
  description: 'A new project',
  created_at: time,
  updated_at: time,
};
const createProject = (body: object = { name: 'My Project', description: 'A new project' }) =>
  curl.post('/v1/projects', body, json);
const status = (client: TestClient, method: string, path: string, body?: object) =>
  client.send(method, path, { body }).then((answer) => answer.status);

describe('seed 003, the workspace API', () => {
  it('shows a key once: a list of keys does not have it', async () => {
    expect(apiKey).toMatch(/^wk_live_[0-9A-Za-z]{48}$/);
    const { text } = await person.client.get(workspaceKeysPath(person.organizationId));
    expect(text).not.toContain(apiKey);
  });

  it('Request Body and Success Response: makes a project', async () => {
    const created = await createProject();
    expect([created.status, created.body]).toEqual([201, { success: true, data: project }]);
  });

  it('Error Response: says that the name is required', async () => {
    const refused = await createProject({ description: 'A new project' });
    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({
      success: false,
      error: { code: 'VALIDATION_ERROR', message: 'Name is required', details: { field: 'name' } },
    });
  });

  it('List All Projects', async () => {
    await createProject();
    const listed = await curl.get('/v1/projects');
    expect(listed.status).toBe(200);
    expect(listed.body).toEqual({
      success: true,
      data: [project],
      pagination: { total: 1, limit: 20, offset: 0, has_more: false },
    });
  });

  it('Pagination: GET /v1/projects?limit=20&offset=0 with more to come', async () => {
    for (let made = 0; made < 21; made++) await createProject();
    const { body } = await curl.get('/v1/projects?limit=20&offset=0');
    expect(body.data).toHaveLength(20);
    expect(body.pagination).toEqual({ total: 21, limit: 20, offset: 0, has_more: true });
  });

  it('Create a Task, Update a Task', async () => {
    const project_id = (await createProject()).body.data.id as string;
    const created = await curl.post('/v1/tasks', `{"title": "My Task", "project_id": "${project_id}"}`, json);
    const task = {
      id: expect.stringMatching(/^task_[0-9a-z]{26}$/) as string,
      project_id,
      title: 'My Task',
      description: null,
      status: 'todo',
      due_date: null,
      completed_at: null,
      created_at: time,
      updated_at: time,
    };
    expect([created.status, created.body]).toEqual([201, { success: true, data: task }]);
    const updated = await curl.put(`/v1/tasks/${created.body.data.id}`, '{"status": "completed"}', json);
    expect(updated.status).toBe(200);
    expect(updated.body).toEqual({ success: true, data: { ...task, status: 'completed', completed_at: time } });
  });

  it('Headers: takes a Content-Type on requests without a body too', async () => {
    const { id } = (await createProject()).body.data;
    expect((await curl.get('/v1/projects', json)).status).toBe(200);
    const key = await generateKey(['delete']);
    const deleted = await app.client().delete(`/v1/projects/${id}`, undefined, {
      headers: { ...json.headers, authorization: `Bearer ${key}` },
    });
    expect([deleted.status, deleted.body]).toEqual([200, { success: true, data: { id, deleted: true } }]);
  });

  it('Key Permissions: each scope opens what it says, and admin everything', async () => {
    const { id } = (await createProject()).body.data;
    const task = (await curl.post('/v1/tasks', { title: 'My Task', project_id: id })).body.data.id as string;
    const tried = async (...scopes: string[]) => {
      const client = app.client().with({ authorization: `Bearer ${await generateKey(scopes)}` });
      return [
        await status(client, 'GET', `/v1/tasks/${task}`),
        await status(client, 'PUT', `/v1/tasks/${task}`, { status: 'in_progress' }),
        await status(client, 'POST', '/v1/projects', { name: 'x' }),
        await status(client, 'DELETE', '/v1/tasks/task_7zzzzzzzzzzzzzzzzzzzzzzzzz'),
        await status(client, 'GET', '/v1/workspace'),
      ];
    };
    expect(await tried('read')).toEqual([200, 403, 403, 403, 403]);
    expect(await tried('write')).toEqual([403, 200, 201, 403, 403]);
    expect(await tried('delete')).toEqual([403, 403, 403, 404, 403]);
    expect(await tried('admin')).toEqual([200, 200, 201, 404, 200]);
  });

  it('HTTP Status Codes: 401, 403, 404', async () => {
    const missing = await app.client().get('/v1/projects');
    expect([missing.status, missing.body]).toEqual([
      401,
      { success: false, error: { code: 'UNAUTHORIZED', message: expect.any(String) as string } },
    ]);
    const wrong = await app.client().get('/v1/projects', { headers: { authorization: 'Bearer YOUR_API_KEY' } });
    expect(workspaceOutcome(wrong)).toBe('401 UNAUTHORIZED');
    expect(workspaceOutcome(await curl.get('/v1/workspace'))).toBe('403 INSUFFICIENT_SCOPE');
    expect(workspaceOutcome(await curl.get('/v1/tasks/task_456'))).toBe('404 NOT_FOUND');
    expect(workspaceOutcome(await curl.get('/v1/nothing'))).toBe('404 NOT_FOUND');
  });

  it('Rate Limit Headers: every response says what is left, errors included', async () => {
    await person.client.put(`/api/user/organizations/${person.organizationId}/subscription`, { plan: 'pro' });
    const answers = [
      await curl.get('/v1/projects'),
      await createProject(),
      await createProject({}),
      await curl.get('/v1/workspace'),
      await curl.get('/v1/tasks/task_456'),
    ];
    const header = (name: string) => answers.map(({ headers }) => headers.get(name));
    expect(answers.map((answer) => answer.status)).toEqual([200, 201, 400, 403, 404]);
    expect(header('x-ratelimit-limit')).toEqual(['300', '300', '300', '300', '300']);
    expect(header('x-ratelimit-remaining')).toEqual(['299', '298', '297', '296', '295']);
    const now = app.clock.now().getTime() / 1000;
    for (const reset of header('x-ratelimit-reset').map(Number)) {
      expect([reset % 60, reset > now, reset <= now + 60]).toEqual([0, true, true]);
    }
    const { headers } = await app.client().get('/v1/projects');
    for (const name of ['limit', 'remaining', 'reset']) expect(headers.get(`x-ratelimit-${name}`)).toMatch(/^\d+$/);
  });

  it.each([
    ['free', '60', 60],
    ['pro', '300', 300],
    ['enterprise', '1000', 1000],
  ])('Rate Limits: the plan %s allows %s requests a minute', async (plan, limit, most) => {
    await person.client.put(`/api/user/organizations/${person.organizationId}/subscription`, { plan });
    const { headers } = await curl.get('/v1/projects');
    expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual([limit, `${most - 1}`]);
  });

  it('Rate Limits: refuses the sixty-first request of a free minute, of all its keys together', async () => {
    const other = app.client().with({ authorization: `Bearer ${await generateKey(['read'])}` });
    const answers = await Promise.all(
      Array.from({ length: 70 }, (_, index) => (index % 2 ? curl : other).get('/v1/projects')),
    );
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0].body.error).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refused[0].headers.get('x-ratelimit-remaining')).toBe('0');
    const wait = Number(refused[0].headers.get('retry-after'));
    expect(refused[0].body.error.details).toEqual({ retry_after: wait });
    app.clock.advance(wait);
    expect((await curl.get('/v1/projects')).status).toBe(200);
  });
});
