import { type TestAnswer, TestApp, type TestClient, withKey } from '@latchkey/testing';

let app: TestApp;
/** Signed in. */
let browser: TestClient;
/** With the key `quickstart`. */
let client: TestClient;
let projectId: string;
let keysPath: string;
let keyId: string;
beforeAll(async () => {
  app = await TestApp.start();
  browser = app.client();
});
afterAll(() => app.stop());

const scopes = ['projects:read', 'workflows:read', 'runs:read'];
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/);
const credentials = { email: 'you@example.com', password: 'a-long-secure-passphrase' };

describe('seed 000, from zero to the first call in five minutes', () => {
  it('step 1: signs in and creates a scoped key, which is shown once', async () => {
    await browser.post('/api/auth/sign-up/email', { ...credentials, name: 'Your Name' });
    expect((await browser.post('/api/auth/sign-in/email', credentials)).status).toBe(200);
    const [{ id }] = (await browser.get('/api/user/organizations')).body.data as { id: string }[];
    const projects = `/api/user/organizations/${id}/projects`;
    const project = await browser.post(projects, { name: 'My Project' });
    expect(project.status).toBe(201);
    projectId = project.body.data.id;

    keysPath = `${projects}/${projectId}/api-keys`;
    const { status, body } = await browser.post(keysPath, { name: 'quickstart', scopes });
    expect([status, body.data.name, body.data.scopes]).toEqual([201, 'quickstart', scopes]);
    const key = body.data.key as string;
    keyId = body.data.id;
    expect(key).toMatch(/^cc_live_/);
    expect((await browser.get(keysPath)).text).not.toContain(key);
    client = withKey(app.client(), key);
  });

  it('steps 2 and 3: asks who it is, and is told exactly what is printed', async () => {
    const { status, body } = await client.get('/api/v1/whoami');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        keyId: expect.stringMatching(/^kak_[0-9a-z]+$/),
        projectId: `prj_${projectId.toLowerCase()}`,
        name: 'quickstart',
        scopes,
        createdAt: time,
        lastUsedAt: time,
      },
    });
    expect(Date.parse(body.data.createdAt as string)).toBeLessThanOrEqual(Date.parse(body.data.lastUsedAt as string));
  });

  it('step 4: lists workflows, with what a list has beside its data', async () => {
    const { status, body } = await client.get('/api/v1/workflows?limit=5');
    expect([status, body]).toEqual([200, { data: [], nextCursor: null, hasMore: false }]);
    const writer = withKey(app.client(), (await browser.post(keysPath, { name: 'writer' })).body.data.key as string);
    for (let made = 0; made < 7; made++) {
      await writer.post('/api/v1/workflows/create', { name: `Workflow ${made}` });
    }
    const first = await client.get('/api/v1/workflows?limit=5');
    expect(line(first)).toBe('5 workflows, more=true');
    const second = await client.get(`/api/v1/workflows?limit=5&cursor=${first.body.nextCursor}`);
    expect(line(second)).toBe('2 workflows, more=false');
    expect(second.body.nextCursor).toBeNull();
  });

  it('step 5: is refused what it was not granted, word for word, for a run that does not exist', async () => {
    const { status, headers, body } = await client.post('/api/v1/runs/run_abc/cancel');
    expect(status).toBe(403);
    expect(body).toEqual({
      error: {
        code: 'SCOPE_DENIED',
        message: "This key does not have the required 'runs:cancel' scope.",
        requestId: headers.get('x-request-id'),
      },
    });
    expect(body.error.requestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('step 5: is fixed by granting runs:cancel in the dashboard', async () => {
    const granted = await browser.put(`${keysPath}/${keyId}`, { scopes: [...scopes, 'runs:cancel'] });
    expect(granted.status).toBe(200);
    const answer = await client.post('/api/v1/runs/run_abc/cancel');
    expect([answer.status, answer.body.error.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('step 5: is fixed by a fresh key with runs:cancel', async () => {
    const wanted = { name: 'fresh', scopes: [...scopes, 'runs:cancel'] };
    const { body } = await browser.post(keysPath, wanted);
    const fresh = withKey(app.client(), body.data.key as string);
    const answer = await fresh.post('/api/v1/runs/run_abc/cancel');
    expect([answer.status, answer.body.error.code]).toEqual([404, 'NOT_FOUND']);
  });
});

/** What the tutorial's program prints of a list. */
const line = ({ body }: TestAnswer) => `${(body.data as unknown[]).length} workflows, more=${body.hasMore}`;
