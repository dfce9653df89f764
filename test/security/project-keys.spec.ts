import { generateKey } from '@latchkey/common';
import {
  createProject,
  createProjectKey,
  databaseUses,
  type Person,
  projectOutcome,
  sendRaw,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';
import { KeyUsage } from '../../apps/api/src/keys/key-usage.js';

const whoami = '/api/v1/whoami';
const keysPath = '/api/v1/project/api-keys';

let app: TestApp;
let ada: Person;
let project: TestProject;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  project = await createProject(ada);
  key = await createProjectKey(ada.client, project);
});
afterAll(() => app.stop());

const send = (authorization: string, path = whoami) => app.client().get(path, { headers: { authorization } });
const outcomeOf = async (authorization: string) => projectOutcome(await send(authorization));
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('check 31, R40: a project key that is not exact', () => {
  it('is refused when any one of its characters is another, missing or doubled', async () => {
    const mutations = Array.from(key.key, (letter, at) => {
      const [before, after] = [key.key.slice(0, at), key.key.slice(at + 1)];
      return [`${before}${letter === 'x' ? 'y' : 'x'}${after}`, before + after, `${before}${letter}${letter}${after}`];
    }).flat();
    const refused = new Set<string>();
    for (const text of mutations) refused.add(await outcomeOf(`Bearer ${text}`));
    expect(refused).toEqual(new Set(['401 AUTH_INVALID']));
  });

  it('is refused in another case, made longer, quoted, encoded or under the prefix of another kind', async () => {
    const body = key.key.slice('cc_live_'.length);
    const texts = [key.key.toLowerCase(), key.key.toUpperCase(), `${key.key}A`, `A${key.key}`, `"${key.key}"`, body];
    const others = ['cc_test_', 'wk_live_', 'sk_live_', 'ba_', 'CC_LIVE_'].map((prefix) => prefix + body);
    const encoded = [`${key.key}%20`, encodeURIComponent(`${key.key}\0`), Buffer.from(key.key).toString('base64')];
    for (const text of [...texts, ...others, ...encoded]) expect(await outcomeOf(`Bearer ${text}`)).toMatch(/^401 /);
  });

  it.each(['Bearer', 'bearer', 'BEARER', 'bEaReR'])('works after the scheme %s, which has no case', async (scheme) => {
    expect(await outcomeOf(`${scheme} ${key.key}`)).toBe('200');
  });

  it.each([
    ['without a scheme', (text: string) => text],
    ['after two spaces', (text: string) => `Bearer  ${text}`],
    ['after a tab', (text: string) => `Bearer\t${text}`],
    ['after a colon', (text: string) => `Bearer:${text}`],
    ['twice in one header', (text: string) => `Bearer ${text} ${text}`],
    ['before a comma', (text: string) => `Bearer ${text},`],
    ['after the scheme twice', (text: string) => `Bearer Bearer ${text}`],
    ['after another scheme', (text: string) => `Token ${text}`],
    ['as Basic credentials', (text: string) => `Basic ${Buffer.from(`${text}:`).toString('base64')}`],
  ])('is refused %s', async (_, spell) => {
    expect(await outcomeOf(spell(key.key))).toBe('401 AUTH_INVALID');
  });
});

describe('check 32: a project key that cannot be one', () => {
  it('costs no look in the database, while one that can costs exactly one', async () => {
    const turned = key.key.slice(0, -1) + (key.key.endsWith('x') ? 'y' : 'x');
    for (const text of [turned, 'cc_live_x', `${key.key}x`, generateKey('personal'), generateKey('secret')]) {
      expect(await databaseUses(app, () => send(`Bearer ${text}`))).toBe(0);
    }
    expect(await databaseUses(app, () => send(`Bearer ${generateKey('project')}`))).toBe(1);
  });
});

describe('check 33, R1, R2: who makes a project key does not say for whom', () => {
  it('and makes none without a credential', async () => {
    const body = { name: 'x', projectId: `prj_${project.id.toLowerCase()}`, userId: ada.id };
    expect(projectOutcome(await app.client().post(`${keysPath}/generate`, body))).toBe('401 AUTH_MISSING');
  });

  it.each([
    'id',
    'userId',
    'organizationId',
    'projectId',
    'createdBy',
    'createdAt',
    'ceiling',
    'rateLimit',
    'expiresAt',
  ])('and is refused %s', async (field) => {
    const answer = await key.client.post(`${keysPath}/generate`, { name: 'x', [field]: 'x' });
    expect(wrong(answer)).toEqual([400, 'VALIDATION', field]);
  });

  it.each(['*', 'admin', 'runs:*', 'user:read'])('and gets no scope %s', async (scope) => {
    const answer = await key.client.post(`${keysPath}/generate`, { name: 'x', scopes: [scope] });
    expect(wrong(answer)).toEqual([400, 'VALIDATION', 'scopes.0']);
  });
});

describe('check 34: a project key that rotates itself', () => {
  it('keeps its scopes and its end', async () => {
    const short = await createProjectKey(ada.client, project, { scopes: ['api-keys:write'], expiresIn: 3600 });
    const ends = (await ada.client.get(project.keysPath)).body.data[0].expiresAt as string;
    const { body } = await short.client.post(`${keysPath}/rotate`, { keyId: short.id, graceSeconds: 86_400 });
    expect(body.data).toMatchObject({ scopes: ['api-keys:write'], expiresAt: ends, previousKeyExpiresAt: ends });
    app.clock.advance(3601);
    expect(await outcomeOf(`Bearer ${body.data.key}`)).toBe('401 AUTH_INVALID');
    expect(projectOutcome(await short.client.get(whoami))).toBe('401 AUTH_INVALID');
  });
});

describe('a project key in the wrong place', () => {
  it.each(['api_key', 'key', 'access_token', 'token', 'authorization', 'x-api-key'])(
    'check 40: is not taken from the query as %s, and neither answered nor logged',
    async (name) => {
      const text = (await createProjectKey(ada.client, project)).key;
      const alone = await app.client().get(`${whoami}?${name}=${text}`);
      const beside = await key.client.get(`${whoami}?${name}=${text}`);
      expect([projectOutcome(alone), projectOutcome(beside)]).toEqual(['401 AUTH_MISSING', '400 VALIDATION']);
      for (const seen of [alone.text, beside.text, JSON.stringify(app.logs)])
        expect(seen).not.toContain(text.slice(14));
    },
  );

  it.each([
    ['with an underscore in the name', (text: string) => [`X_Api_Key: ${text}`], 401],
    ['as X-Api-Key', (text: string) => [`X-Api-Key: ${text}`], 401],
    ['as X-Authorization', (text: string) => [`X-Authorization: Bearer ${text}`], 401],
    ['as a cookie', (text: string) => [`Cookie: latchkey_session=${text}; authorization=Bearer ${text}`], 401],
    ['as Proxy-Authorization', (text: string) => [`Proxy-Authorization: Bearer ${text}`], 401],
    ['twice', (text: string) => [`Authorization: Bearer ${text}`, `Authorization: Bearer ${text}`], 400],
    ['after a wrong one', (text: string) => ['Authorization: Bearer x', `Authorization: Bearer ${text}`], 400],
    ['before a wrong one', (text: string) => [`Authorization: Bearer ${text}`, 'authorization: Basic eDp5'], 400],
    ['twice, joined by a comma', (text: string) => [`Authorization: Bearer ${text}, Bearer ${text}`], 401],
  ])('check 41, R37: is refused %s', async (_, headers, status) => {
    const lines = [`GET ${whoami} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers(key.key), '', ''];
    const answer = await sendRaw(app.url, lines.join('\r\n'));
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain(key.key.slice(14));
  });

  it('check 29: beside the session of somebody else, the key decides', async () => {
    const bob = await signUp(app);
    const headers = { authorization: `Bearer ${key.key}` };
    expect((await bob.client.get(whoami, { headers })).body.data.keyId).toBe(key.id);
    expect(projectOutcome(await bob.client.get(whoami, { headers: { authorization: 'Bearer x' } }))).toMatch(/^401/);
  });
});

describe('check 42: the last use of a project key', () => {
  const flush = (node: TestApp) => node.app.get(KeyUsage, { strict: false }).flush();
  const lastUsed = async () =>
    ((await ada.client.get(project.keysPath)).body.data as { id: string; lastUsedAt: string }[]).find(
      ({ id }) => id === key.id,
    )?.lastUsedAt ?? '';

  it('is written twice a second on each node at most, for a thousand uses', async () => {
    const node = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    await app.dataSource.query('CREATE TABLE testing.key_writes (id uuid)');
    await app.dataSource.query(
      `CREATE FUNCTION testing.note_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
       'BEGIN INSERT INTO testing.key_writes VALUES (NEW.id); RETURN NULL; END'`,
    );
    await app.dataSource.query(
      'CREATE TRIGGER note_write AFTER UPDATE ON api_keys FOR EACH ROW EXECUTE FUNCTION testing.note_write()',
    );
    const clients = [app, node].map(
      ({ url }) =>
        () =>
          fetch(url + whoami, { headers: { authorization: `Bearer ${key.key}` } }),
    );
    const began = performance.now();
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 50 }, async (_, index) => (await clients[index % 2]()).arrayBuffer()));
    }
    const halves = Math.ceil((performance.now() - began) / 500);
    await Promise.all([flush(app), flush(node)]);
    const [{ writes }] = await app.dataSource.query<[{ writes: number }]>(
      'SELECT count(*)::int AS writes FROM testing.key_writes',
    );
    expect(writes).toBeGreaterThan(0);
    expect(writes).toBeLessThanOrEqual(2 * (halves + 1));
    await node.stop();
  });

  it('never goes back, though the clock of another node is behind', async () => {
    const behind = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    app.clock.advance(600);
    await key.client.get(whoami);
    await flush(app);
    const latest = await lastUsed();
    expect(Date.parse(latest)).toBeGreaterThan(behind.clock.now().getTime() + 500_000);
    await behind.client().get(whoami, { headers: { authorization: `Bearer ${key.key}` } });
    await flush(behind);
    expect(await lastUsed()).toBe(latest);
    await behind.stop();
  });
});
