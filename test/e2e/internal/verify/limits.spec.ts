import {
  createProject,
  createProjectKey,
  createSecretKey,
  createService,
  createToken,
  logIn,
  type Person,
  signUp,
  TestApp,
  type TestProjectKey,
  type TestService,
  type TestVerdict,
  verify,
} from '@latchkey/testing';

const env = {
  RATE_LIMIT_FREE: '5/60+100/86400',
  RATE_LIMIT_SECRET_KEY: '3/60',
  RATE_LIMIT_ACCOUNT: '50/60',
  RATE_LIMIT_BAD_CREDENTIALS: '2/60',
};
let app: TestApp;
let service: TestService;
let ada: Person;
let key: TestProjectKey;
beforeEach(async () => {
  app = await TestApp.start({ env });
  service = await createService(app);
  ada = await signUp(app);
  key = await createProjectKey(ada.client, await createProject(ada));
  app.clock.advanceToWindow(86_400);
});
afterEach(() => app.stop());

const ask = (credential: string, more = {}) => verify(service.client, credential, more);
const left = ({ limits }: TestVerdict) =>
  Object.fromEntries((limits as { name: string; remaining: number }[]).map(({ name, remaining }) => [name, remaining]));
const codesOf = (verdicts: readonly TestVerdict[]) => {
  const counts: Record<string, number> = {};
  for (const { code } of verdicts) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

describe('What POST /internal/verify counts', () => {
  it('lets exactly five of twenty pass that come at once, and none of them on the surface of the key', async () => {
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => ask(key.key)));
    expect(codesOf(verdicts)).toEqual({ VALID: 5, RATE_LIMITED: 15 });
    expect((await key.client.get('/api/v1/whoami')).status).toBe(429);
    expect(await ask(key.key)).toMatchObject({ valid: false, code: 'RATE_LIMITED', kind: 'project', plan: 'free' });
  });

  it('comes out of what requests of the organization use, and tells what is left window by window', async () => {
    await key.client.get('/api/v1/whoami');
    const verdict = await ask(key.key);
    expect(verdict.limits).toEqual([
      { name: 'free-minute', limit: 5, remaining: 3, reset: expect.any(Number) },
      { name: 'free-day', limit: 100, remaining: 98, reset: expect.any(Number) },
    ]);
  });

  it('is the cost that is told, all of it or nothing', async () => {
    expect(left(await ask(key.key, { cost: 3 }))).toEqual({ 'free-minute': 2, 'free-day': 97 });
    expect((await ask(key.key, { cost: 3 })).code).toBe('RATE_LIMITED');
    expect(left(await ask(key.key, { cost: 0 }))).toEqual({ 'free-minute': 2, 'free-day': 97 });
    expect(left(await ask(key.key, { cost: 2 }))).toEqual({ 'free-minute': 0, 'free-day': 95 });
    expect((await ask(key.key, { cost: 0 })).code).toBe('RATE_LIMITED');
    expect((await ask(key.key, { cost: 1000 })).code).toBe('RATE_LIMITED');
  });

  it('is nothing where a scope is missing, unless nothing is left anyway', async () => {
    const { key: narrow } = await createProjectKey(ada.client, await createProject(ada), { scopes: ['runs:read'] });
    const verdict = await ask(narrow, { scopes: ['runs:cancel'] });
    expect([verdict.code, left(verdict)]).toEqual(['INSUFFICIENT_SCOPE', { 'free-minute': 5, 'free-day': 100 }]);
    await ask(narrow, { cost: 5 });
    expect((await ask(narrow, { scopes: ['runs:cancel'] })).code).toBe('RATE_LIMITED');
  });

  it('is a secret key by its user, and a personal token by the address that is told', async () => {
    const secret = await createSecretKey((await logIn(app, ada)).client);
    const verdict = await ask(secret.key);
    expect(verdict.limits).toEqual([expect.objectContaining({ name: 'secret-key', limit: 3 })]);
    const token = await createToken(ada.client, ['user:read']);
    expect((await ask(token.key)).limits).toEqual([]);
    expect(left(await ask(token.key, { ip: '203.0.113.9', cost: 49 }))).toEqual({ account: 1 });
    expect((await ask(token.key, { ip: '203.0.113.9', cost: 2 })).code).toBe('RATE_LIMITED');
    expect((await ask(token.key, { ip: '2001:db8::1' })).code).toBe('VALID');
  });

  it('is each wrong credential by the address that has shown it, and never a good one', async () => {
    const from = { ip: '203.0.113.9' };
    const codes = [];
    for (let wrong = 0; wrong < 3; wrong++) codes.push(await ask('nothing', from));
    expect(codes).toEqual([
      { valid: false, code: 'NOT_FOUND' },
      { valid: false, code: 'NOT_FOUND' },
      { valid: false, code: 'RATE_LIMITED' },
    ]);
    expect((await ask(key.key, from)).code).toBe('VALID');
    expect((await ask('nothing')).code).toBe('NOT_FOUND');
    expect((await ask('nothing', { ip: '198.51.100.1' })).code).toBe('NOT_FOUND');
  });

  it('is nothing of the service itself, however often it asks', async () => {
    const verdicts = await Promise.all(Array.from({ length: 100 }, () => ask('nothing')));
    expect(codesOf(verdicts)).toEqual({ NOT_FOUND: 100 });
  });

  it('stops who guesses the credential of a service', async () => {
    const stranger = app.client().with({ authorization: 'Bearer svc_nothing' });
    const answers = [];
    for (let guess = 0; guess < 3; guess++) answers.push(await stranger.post('/internal/verify', { credential: 'x' }));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 429]);
    expect((await ask('nothing')).code).toBe('NOT_FOUND');
  });
});
