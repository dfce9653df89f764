import { done } from '@latchkey/testing';
import { Driver } from './fixtures/driver.js';
import { FaultProxy } from './fixtures/fault-proxy.js';
import { languages } from './fixtures/languages.js';
import { startWorld, type World } from './fixtures/world.js';

describe.each(languages)('The $name client, when things go wrong', (language) => {
  let world: World;
  let proxy: FaultProxy;
  let driver: Driver;
  beforeAll(async () => {
    driver = Driver.start(language);
    world = await startWorld();
    proxy = await FaultProxy.start(world.app.url);
  }, 120_000);
  afterAll(async () => {
    await driver.stop();
    await proxy.stop();
    await world.app.stop();
  });
  afterEach(() => proxy.plan());

  const ask = (surface: string, call: string, details = {}, spec = {}) =>
    driver.call(surface, { baseUrl: proxy.url, ...world.credentials[surface], ...spec }, call, details);
  const runs = async () => (await done<{ runs: number }>(world.place.client.get('/api/v1/project/counters'))).runs;
  const start = (details = {}, spec = {}) =>
    ask('project', 'startRun', { body: { workflowId: world.workflowId, prompt: 'once' }, ...details }, spec);
  const keys = () => proxy.passed.map(({ headers }) => headers['idempotency-key']);
  const limited = (seconds: string) => ({ answer: 429, headers: { 'retry-after': seconds }, body: tooMany });
  const tooMany = { error: { code: 'RATE_LIMITED', message: 'Too many requests.', requestId: 'r', retryable: true } };

  describe('a limit', () => {
    it('waits as long as it is told, and then writes once', async () => {
      const before = await runs();
      proxy.plan(limited('1'));
      const { value, responses } = await start();

      expect(value.status).toBe('pending');
      expect(responses.map(({ status, attempt }) => [status, attempt])).toEqual([
        [429, 1],
        [200, 2],
      ]);
      const [refused, passed] = proxy.passed.map(({ at }) => at);
      expect(passed - refused).toBeGreaterThanOrEqual(1000);
      expect(await runs()).toBe(before + 1);
    });

    it('waits until a date, too', async () => {
      proxy.plan(limited(new Date(Date.now() + 1000).toUTCString()));
      const { value } = await ask('project', 'identifyKey');

      expect(value.name).toBe('test');
      expect(proxy.passed).toHaveLength(2);
    });

    it('is not sat out where that would take too long', async () => {
      proxy.plan(limited('86400'));
      const { error } = await start();

      expect(error).toMatchObject({ kind: 'RateLimit', status: 429, code: 'RATE_LIMITED', retryAfter: 86400 });
      expect(proxy.passed).toHaveLength(1);
    });

    it('is an error after as many attempts as were wanted', async () => {
      proxy.plan(limited('0'), limited('0'), limited('0'));
      const { error, responses } = await start({ options: { maxRetries: 1 } });

      expect(error).toMatchObject({ kind: 'RateLimit', status: 429 });
      expect(responses).toHaveLength(2);
    });

    it('is sat out by what must not be done twice, since nothing was done', async () => {
      proxy.plan(limited('0'));
      const { email, password } = world.person;
      const { value } = await ask('account', 'signInWithEmail', { body: { email, password } });

      expect(value.user.email).toBe(email);
      expect(proxy.passed).toHaveLength(2);
    });
  });

  describe('a connection that breaks', () => {
    it.each(['before', 'after', 'middle'] as const)(
      '%s the server has answered: a write is done once',
      async (drop) => {
        const before = await runs();
        proxy.plan({ drop });
        const { value, error } = await start();

        expect(error).toBeUndefined();
        expect(await runs()).toBe(before + 1);
        expect(await done(world.place.client.get(`/api/v1/runs/${value.id}`))).toMatchObject({
          id: value.id,
          prompt: 'once',
        });
        expect(new Set(keys()).size).toBe(1);
        expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/);
      },
    );

    it('twice, and a limit in between', async () => {
      const before = await runs();
      proxy.plan({ drop: 'after' }, limited('0'), { drop: 'middle' });
      const { error } = await start();

      expect(error).toBeUndefined();
      expect(await runs()).toBe(before + 1);
      expect(new Set(keys()).size).toBe(1);
    });

    it('is asked again for what only reads', async () => {
      proxy.plan({ drop: 'before' }, { drop: 'middle' });
      const { value } = await ask('project', 'identifyKey');

      expect(value.name).toBe('test');
    });

    it('after something was ended: it is ended', async () => {
      const path = ['workspace', 'createTask'] as const;
      const { items } = await ask('workspace', 'listProjects').then(({ value }) => value);
      const { value: task } = await ask(...path, { body: { title: 'Go', project_id: items[0].id } });
      proxy.plan({ drop: 'after' });
      const { error } = await ask('workspace', 'deleteTask', { path: [task.id] });

      expect(error).toBeUndefined();
      expect((await ask('workspace', 'getTask', { path: [task.id] })).error?.kind).toBe('NotFound');
      expect((await ask('workspace', 'deleteTask', { path: [task.id] })).error?.kind).toBe('NotFound');
    });

    it('before something could be ended that is not there: that is an error', async () => {
      proxy.plan(limited('0'));
      const { error } = await ask('workspace', 'deleteTask', { path: ['task_01hy73r5g4fae8pfty3mp4ptkg'] });

      expect(error?.kind).toBe('NotFound');
    });

    it('is an error for what might be done twice', async () => {
      const { email, password } = world.person;
      proxy.plan({ drop: 'after' });
      const { error } = await ask('account', 'signInWithEmail', { body: { email, password } });

      expect(error?.kind).toBe('Connection');
      expect(proxy.passed).toHaveLength(1);
    });

    it('again and again: that is an error', async () => {
      proxy.plan(...Array.from({ length: 10 }, () => ({ drop: 'before' as const })));
      const { error } = await ask('project', 'identifyKey', { options: { maxRetries: 1 } });

      expect(error?.kind).toBe('Connection');
    });

    it('between two pages of a list: no row is lost or doubled', async () => {
      const shown = await ask('project', 'listRuns', { query: { limit: 2 }, walk: true });
      proxy.plan({ drop: 'middle' }, limited('0'), { drop: 'after' });
      const { value } = await ask('project', 'listRuns', { query: { limit: 2 }, walk: true });

      expect(value.length).toBeGreaterThan(4);
      expect(value).toEqual(shown.value);
    });
  });

  describe('a server that cannot', () => {
    it.each([500, 502, 503, 504])('says %i, and is asked again', async (answer) => {
      const before = await runs();
      proxy.plan({ answer });
      const { error } = await start();

      expect(error).toBeUndefined();
      expect(proxy.passed).toHaveLength(2);
      expect(await runs()).toBe(before + 1);
    });

    it('is not asked again for what might be done twice', async () => {
      const { email, password } = world.person;
      proxy.plan({ answer: 503, body: { success: false, code: 'UNAVAILABLE', message: 'Not now.' } });
      const { error } = await ask('account', 'signInWithEmail', { body: { email, password } });

      expect(error).toMatchObject({ kind: 'Server', status: 503, code: 'UNAVAILABLE', message: 'Not now.' });
      expect(proxy.passed).toHaveLength(1);
    });

    it('is an error, with what a proxy said in the place of the server', async () => {
      proxy.plan({ answer: 502, headers: { 'content-type': 'text/html' }, body: { not: 'JSON to a client' } });
      const { error } = await ask('project', 'identifyKey', { options: { maxRetries: 0 } });

      expect(error).toMatchObject({ kind: 'Server', status: 502, code: null, requestId: null });
    });

    it('is not asked again about what is wrong', async () => {
      proxy.plan();
      const { error } = await ask('project', 'createWorkflow', { body: { name: '' } });

      expect(error?.kind).toBe('InvalidRequest');
      expect(proxy.passed).toHaveLength(1);
    });
  });

  describe('time', () => {
    it('runs out for one attempt', async () => {
      proxy.plan({ hold: true });
      const { error } = await ask('project', 'identifyKey', { options: { timeout: 300, maxRetries: 0 } });

      expect(error?.kind).toBe('Timeout');
    });

    it('runs out, and a write is done once all the same', async () => {
      const before = await runs();
      proxy.plan({ hold: true });
      const { value } = await start({ options: { timeout: 2000 } });

      expect(value.status).toBe('pending');
      expect(await runs()).toBe(before + 1);
    });
  });

  it('does once what two calls with one key want', async () => {
    const before = await runs();
    const options = { idempotencyKey: `deploy ${language.name}` };
    const [first, second] = [await start({ options }), await start({ options })];

    expect(second.value).toEqual(first.value);
    expect(await runs()).toBe(before + 1);
  });

  it('goes on when it is told more than it knows of', async () => {
    const change = (body: object) => {
      const { data } = body as { data: object };
      return { ...body, news: [1], data: { ...data, status: 'paused', moon: { full: true } } };
    };
    const { value: run } = await start();
    proxy.plan({ change });
    const { value, error } = await ask('project', 'getRun', { path: [run.id] });

    expect(error).toBeUndefined();
    expect(value).toMatchObject({ id: run.id, status: 'paused' });
  });

  it('follows no redirection', async () => {
    proxy.plan({ answer: 302, headers: { location: 'https://elsewhere.example.com/' } });
    const { error } = await ask('project', 'identifyKey');

    expect(error).toMatchObject({ kind: 'Api', status: 302 });
  });
});
