import { workspaceScopes } from '@latchkey/access';
import { generateKey } from '@latchkey/common';
import {
  databaseUses,
  column,
  createProject,
  createProjectKey,
  createTask,
  createToken,
  createWorkspaceKey,
  createWorkspaceProject,
  type Person,
  sendRaw,
  signUp,
  TestApp,
  type TestWorkspaceKey,
  withKey,
  workspaceKeysPath,
  workspaceOutcome,
} from '@latchkey/testing';

const path = '/v1/projects';

let app: TestApp;
let ada: Person;
let key: TestWorkspaceKey;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  key = await createWorkspaceKey(ada);
});
afterAll(() => app.stop());

const send = (text: string, node = app) => withKey(node.client(), text).get(path);
const refused = async (text: string, node = app) =>
  expect(workspaceOutcome(await send(text, node))).toBe('401 UNAUTHORIZED');

describe('check 31, R40: a workspace key that is not exact', () => {
  it('is refused when it is cut, made longer or spelled otherwise', async () => {
    const text = key.key;
    for (const other of [text.slice(0, -1), text.slice(1), `${text}A`, text.toLowerCase(), text.toUpperCase()]) {
      await refused(other);
    }
    for (let at = 0; at < text.length; at += 7) {
      await refused(text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1));
    }
  });

  it('is taken with any case of its scheme, and with one space', async () => {
    const statuses = [];
    for (const authorization of [`bearer ${key.key}`, `BEARER ${key.key}`, `Bearer  ${key.key}`, key.key]) {
      statuses.push((await app.client().get(path, { headers: { authorization } })).status);
    }
    expect(statuses).toEqual([200, 200, 401, 401]);
  });
});

describe('check 32: a workspace key that cannot be one', () => {
  it('costs no look in the database, while one that can costs exactly one', async () => {
    const wrong = [key.key.slice(0, -1) + (key.key.endsWith('x') ? 'y' : 'x'), 'wk_live_x', generateKey('project')];
    for (const text of wrong) expect(await databaseUses(app, () => refused(text))).toBe(0);
    expect(await databaseUses(app, () => refused(generateKey('workspace')))).toBe(1);
  });
});

describe('a credential of another kind', () => {
  it('opens nothing of the workspace, and a workspace key nothing else', async () => {
    const inside = await createProjectKey(ada.client, await createProject(ada));
    const token = await createToken(ada.client, ['projects:read', 'api-keys:read']);
    const jwt = (await ada.client.post('/api/auth/token')).body.data.token as string;
    for (const text of [inside.key, token.key, jwt]) await refused(text);
    expect(workspaceOutcome(await ada.client.get(path))).toBe('401 UNAUTHORIZED');
    expect((await key.client.get('/api/v1/whoami')).status).toBe(401);
    expect((await key.client.get('/api/user/me')).status).toBe(401);
    const asToken = app.client().with({ 'x-api-key': key.key });
    expect((await asToken.get(workspaceKeysPath(ada.organizationId))).status).toBe(401);
  });
});

describe('checks 33, R1: a workspace key made for somebody else', () => {
  it('is not made without a session, nor for another owner than the path says', async () => {
    const bob = await signUp(app);
    const at = workspaceKeysPath(ada.organizationId);
    const body = { name: 'x', userId: bob.id };
    expect((await app.client().post(at, body)).status).toBe(401);
    expect((await bob.client.post(at, { name: 'x' })).status).toBe(403);
    const forbidden = {
      userId: bob.id,
      organizationId: bob.organizationId,
      createdBy: bob.id,
      rateLimit: 0,
      kind: 'x',
    };
    for (const [field, value] of Object.entries(forbidden)) {
      const { status, body: answered } = await ada.client.post(at, { name: 'x', [field]: value });
      expect([status, answered.meta.errors[0].field]).toEqual([400, field]);
    }
    expect((await ada.client.post(at, { name: 'x', scopes: ['*'] })).status).toBe(400);
  });
});

describe('check 34, R2: a workspace key', () => {
  it('extends neither its own time nor its scopes, nor moves to another workspace', async () => {
    const { client, id } = await createWorkspaceKey(ada, { scopes: ['admin'], expiresIn: 3600 });
    const before = (await client.get(`/v1/api-keys/${id}`)).body.data;
    const changes = [
      { expires_at: null },
      { expires_in: 1e6 },
      { scopes: ['admin', 'everything'] },
      { organization_id: 'x' },
      { environment: 'test' },
      { ceiling: 'owner' },
      { prefix: 'wk_live_AAAAAA' },
      { created_at: '2020-01-01T00:00:00Z' },
      { last_used_at: null },
      { kind: 'personal' },
    ];
    for (const change of changes) expect((await client.put(`/v1/api-keys/${id}`, change)).status).toBe(400);
    expect((await client.get(`/v1/api-keys/${id}`)).body.data).toMatchObject({
      expires_at: before.expires_at,
      scopes: before.scopes,
      updated_at: before.updated_at,
    });
  });

  it('makes no key without admin, whatever else it has', async () => {
    const { client } = await createWorkspaceKey(ada, { scopes: workspaceScopes.filter((one) => one !== 'admin') });
    expect(workspaceOutcome(await client.post('/v1/api-keys', { name: 'x' }))).toBe('403 INSUFFICIENT_SCOPE');
  });
});

describe('check 36: a workspace key stays in its workspace', () => {
  it('does not see what else its maker owns', async () => {
    const other = (await ada.client.post('/api/user/organizations', { name: 'Other' })).body.data.id as string;
    const elsewhere = await createWorkspaceKey(ada, { organizationId: other });
    const project = await createWorkspaceProject(elsewhere.client);
    const task = await createTask(elsewhere.client, { project_id: project });
    for (const at of [`${path}/${project}`, `/v1/tasks/${task}`, `/v1/api-keys/${elsewhere.id}`]) {
      expect((await elsewhere.client.get(at)).status).toBe(200);
      expect((await key.client.get(at)).status).toBe(404);
    }
    expect(column(await key.client.get(path), 'id')).not.toContain(project);
    expect(column(await elsewhere.client.get(path), 'id')).toEqual([project]);
  });
});

describe('checks 37 and R9: a workspace key that was revoked', () => {
  it('opens nothing on any node, nor after all of them were started anew', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    const made = await createWorkspaceKey(ada);
    expect((await send(made.key, other)).status).toBe(200);
    await key.client.delete(`/v1/api-keys/${made.id}`);
    await refused(made.key);
    await refused(made.key, other);
    await other.stop();
    const again = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    await refused(made.key, again);
    expect((await send(key.key, again)).status).toBe(200);
    await again.stop();
  });

  it('lets nothing through that is sent after the answer, of twenty who try', async () => {
    const made = await createWorkspaceKey(ada);
    const { status } = await key.client.delete(`/v1/api-keys/${made.id}`);
    const after = await Promise.all(Array.from({ length: 20 }, () => send(made.key)));
    expect([status, ...new Set(after.map(workspaceOutcome))]).toEqual([200, '401 UNAUTHORIZED']);
  });
});

describe('check 38: a workspace key ends', () => {
  it('with its time, to the second', async () => {
    const made = await createWorkspaceKey(ada, { expiresIn: 60 });
    const { body } = await ada.client.get(workspaceKeysPath(ada.organizationId));
    const { expiresAt } = (body.data as { id: string; expiresAt: string }[]).find(({ id }) => id === made.id)!;
    const left = () => (Date.parse(expiresAt) - app.clock.now().getTime()) / 1000;
    app.clock.advance(left() - 1);
    expect((await send(made.key)).status).toBe(200);
    app.clock.advance(left());
    await refused(made.key);
  });
});

describe('a workspace key in the wrong place', () => {
  it('check 40: is not taken from the query, and is not logged', async () => {
    const answer = await app.client().get(`${path}?api_key=${key.key}&access_token=${key.key}`);
    expect(answer.status).toBe(401);
    expect(JSON.stringify(app.logs)).not.toContain(key.key);
  });

  it.each([
    ['as X-Api-Key', (text: string) => [`X-Api-Key: ${text}`]],
    ['twice', (text: string) => [`Authorization: Bearer ${text}`, `Authorization: Bearer ${text}`]],
    ['twice, joined by a comma', (text: string) => [`Authorization: Bearer ${text}, Bearer ${text}`]],
    ['as Basic credentials', (text: string) => [`Authorization: Basic ${Buffer.from(`${text}:`).toString('base64')}`]],
  ])('check 41, R37: is refused %s', async (_, headers) => {
    const lines = [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers(key.key), '', ''];
    const { status } = await sendRaw(app.url, lines.join('\r\n'));
    expect([400, 401]).toContain(status);
  });
});
