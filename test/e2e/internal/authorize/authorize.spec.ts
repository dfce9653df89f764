import {
  createPlace,
  createProjectKey,
  createSecretKey,
  createService,
  createToken,
  createWorkspaceKey,
  logIn,
  type Person,
  rowId,
  signUp,
  type TestAnswer,
  TestApp,
  type TestPlace,
  type TestService,
} from '@latchkey/testing';

const env = {
  RATE_LIMIT_FREE: '5/60',
  RATE_LIMIT_BAD_CREDENTIALS: '3/60',
  TRUST_PROXY: '1',
};
let app: TestApp;
let service: TestService;
let ada: Person;
let place: TestPlace;
beforeEach(async () => {
  app = await TestApp.start({ env });
  service = await createService(app);
  ada = await signUp(app);
  place = await createPlace(ada);
  app.clock.advanceToWindow(60);
});
afterEach(() => app.stop());

const path = '/internal/authorize';
const ask = (headers: Readonly<Record<string, string>> = {}, at = path, method = 'GET', unchecked?: true) =>
  app.client().send(method, at, { headers: { 'x-latchkey-service': service.key, ...headers }, unchecked });
const keyOf = async (scopes: readonly string[] = ['runs:read']) =>
  (await createProjectKey(ada.client, place.project, { scopes })).key;
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
const identityOf = ({ headers }: TestAnswer) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-latchkey-')));
const refusalOf = ({ status, headers }: TestAnswer) => [status, headers.get('x-latchkey-code')];

describe('GET /internal/authorize', () => {
  it('lets a request pass, and says in headers whose it is and what is left', async () => {
    const answer = await ask(bearer(await keyOf()));
    expect([answer.status, answer.body]).toEqual([200, { valid: true }]);
    expect(identityOf(answer)).toEqual({
      'x-latchkey-key-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-latchkey-kind': 'project',
      'x-latchkey-environment': 'live',
      'x-latchkey-user-id': '',
      'x-latchkey-organization-id': rowId(ada.organizationId),
      'x-latchkey-project-id': rowId(place.project.id),
      'x-latchkey-scopes': 'runs:read',
      'x-latchkey-plan': 'free',
    });
    expect(answer.headers.get('ratelimit')).toMatch(/^"free";r=4;t=\d+$/);
    expect((await ask(bearer(await keyOf()), path, 'HEAD')).status).toBe(200);
  });

  it('knows every kind of credential, wherever its own surface takes it', async () => {
    const token = await createToken(ada.client, ['user:read']);
    const workspace = await createWorkspaceKey(ada);
    const login = await logIn(app, ada);
    const secret = await createSecretKey(login.client);
    const sent: Readonly<Record<string, string>>[] = [
      { 'x-api-key': token.key },
      bearer(workspace.key),
      { 'x-api-key': secret.key },
      bearer(secret.key),
      bearer(login.accessToken),
      { cookie: ada.client.cookieHeader() },
    ];
    const answers = await Promise.all(sent.map((headers) => ask({ ...headers, 'x-forwarded-for': '203.0.113.9' })));
    expect(answers.map(({ status, headers }) => [status, headers.get('x-latchkey-kind')])).toEqual([
      [200, 'personal'],
      [200, 'workspace'],
      [200, 'secret'],
      [200, 'secret'],
      [200, 'jwt'],
      [200, 'session'],
    ]);
    expect(answers[5].headers.get('x-latchkey-user-id')).toBe(rowId(ada.id));
  });

  it('refuses who shows nothing, or nothing good, as a client is to be told', async () => {
    const nobody = await ask();
    expect(refusalOf(nobody)).toEqual([401, 'MISSING']);
    expect(nobody.headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
    expect(nobody.body.error.code).toBe('AUTH_MISSING');
    const wrong = await ask(bearer('nothing'));
    expect(refusalOf(wrong)).toEqual([401, 'NOT_FOUND']);
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer realm="latchkey", error="invalid_token"');
    expect(Object.keys(identityOf(wrong))).toEqual(['x-latchkey-code']);
    expect(refusalOf(await ask({ authorization: 'Basic bm90aGluZw==' }))).toEqual([401, 'NOT_FOUND']);
    expect(refusalOf(await ask({ ...bearer(await keyOf()), 'x-api-key': 'another' }))).toEqual([401, 'NOT_FOUND']);
  });

  it('counts wrong credentials by the address of the client, as trusted proxies tell it', async () => {
    const from = (ip: string) => ask({ ...bearer('nothing'), 'x-forwarded-for': ip });
    const statuses = [];
    for (let guess = 0; guess < 4; guess++) statuses.push((await from('203.0.113.9')).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await from('203.0.113.10')).status).toBe(401);
    expect(refusalOf(await ask({ 'x-forwarded-for': '203.0.113.9' }))).toEqual([429, 'RATE_LIMITED']);
    expect((await ask({ ...bearer(await keyOf()), 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
  });

  it('needs all scopes that query and headers ask for', async () => {
    const key = bearer(await keyOf(['runs:read', 'runs:write']));
    expect((await ask(key, `${path}?scope=runs:read&scope=runs:write`)).status).toBe(200);
    expect(refusalOf(await ask(key, `${path}?scope=runs:read&scope=runs:cancel`))).toEqual([403, 'INSUFFICIENT_SCOPE']);
    expect((await ask({ ...key, 'x-latchkey-scopes': 'runs:read runs:write' })).status).toBe(200);
    expect((await ask({ ...key, 'x-latchkey-scopes': 'runs:cancel' }, `${path}?scope=runs:read`)).status).toBe(403);
    const { status, body } = await ask(key, `${path}?scope=runs:read&scope=nothing:such`);
    expect([status, body.error]).toEqual([400, expect.objectContaining({ code: 'VALIDATION', field: 'scope' })]);
    expect(body.error.message).toMatch(/^Scope must be a known scope/);
  });

  it('counts the cost of the query, which a header can but raise', async () => {
    const key = bearer(await keyOf());
    const left = async (headers = {}, query = '') =>
      (await ask({ ...key, ...headers }, path + query)).headers.get('x-ratelimit-remaining');
    expect(await left({}, '?cost=0')).toBe('5');
    expect(await left({ 'x-latchkey-cost': '0' })).toBe('4');
    expect(await left({ 'x-latchkey-cost': '2' }, '?cost=0')).toBe('2');
    for (const cost of ['-1', 'x', '1001', '1.5']) {
      const { status, body } = await ask({ ...key, 'x-latchkey-cost': cost });
      expect([status, body.error.field]).toEqual([400, 'x-latchkey-cost']);
    }
  });

  it('tells who has to wait for how long, and by 403 where a proxy takes no 429', async () => {
    const key = bearer(await keyOf());
    const answers = [];
    for (let request = 0; request < 6; request++) answers.push(await ask(key));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(refusalOf(answers[5])).toEqual([429, 'RATE_LIMITED']);
    expect(Number(answers[5].headers.get('retry-after'))).toBeGreaterThan(0);
    const denied = await ask(key, `${path}?limited=403`);
    expect(refusalOf(denied)).toEqual([403, 'RATE_LIMITED']);
    expect([denied.headers.get('retry-after'), denied.body.error.code]).toEqual([expect.any(String), 'FORBIDDEN']);
  });

  it('answers whatever method and path a proxy asks with, and heeds nothing that the client wrote there', async () => {
    const key = bearer(await keyOf());
    const asked = [
      ['POST', path],
      ['DELETE', `${path}/things/1`],
      ['OPTIONS', `${path}/things`],
      ['PUT', `${path}/%zz`],
      ['PATCH', `${path}/?scope=nothing:such`],
    ];
    const answers = [];
    for (const [method, at] of asked) answers.push(await ask(key, at, method, true));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    // The last one is the sixth: that the client asks for nothing to be counted is not heard.
    expect((await ask(key, `${path}/?cost=0`, 'GET', true)).status).toBe(429);
  });

  it('reads no body', async () => {
    const headers = { 'x-latchkey-service': service.key, ...bearer(await keyOf()), 'content-type': 'text/plain' };
    const { status } = await app.client().send('POST', path, { body: 'x'.repeat(2_000_000), headers, unchecked: true });
    expect(status).toBe(200);
  });

  it('is closed to proxies that show no credential of their own, and says so without a code', async () => {
    const key = bearer(await keyOf());
    const others = [{}, { 'x-latchkey-service': 'svc_nothing' }, { 'x-latchkey-service': await keyOf() }];
    for (const headers of others as Readonly<Record<string, string>>[]) {
      const answer = await app.client().get(path, { headers: { ...key, ...headers } });
      expect(refusalOf(answer)).toEqual([401, null]);
    }
    const asClient = await ask(bearer(service.key));
    expect(refusalOf(asClient)).toEqual([401, 'NOT_FOUND']);
  });

  it('leaves nothing in the audit log when a client is refused', async () => {
    const count = async () => (await app.dataSource.query('SELECT count(*) FROM audit_entries'))[0].count;
    const key = bearer(await keyOf());
    const before = await count();
    expect((await ask(key, `${path}?scope=runs:cancel`)).status).toBe(403);
    expect(await count()).toBe(before);
  });
});
