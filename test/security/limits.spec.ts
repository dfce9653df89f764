import { type TestAnswer, type TestClient, TestApp } from '@latchkey/testing';
import { parseList } from 'structured-headers';

const signIn = (client: TestClient, ip: string, extra: object = {}): Promise<TestAnswer> =>
  client.post(
    '/api/auth/sign-in/email',
    { email: 'nobody@example.com', password: 'a-wrong-passphrase', ...extra },
    { headers: { 'x-forwarded-for': ip } },
  );

const statuses = async (answers: Promise<TestAnswer>[]): Promise<Record<number, number>> => {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(answers)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe('limits over HTTP', () => {
  let app: TestApp;
  const start = async (env: Record<string, string>) => {
    app = await TestApp.start({ env: { TRUST_PROXY: 'true', ...env } });
    app.clock.advanceToWindow(900);
  };
  afterEach(() => app.stop());

  describe('check 73: sign-in, five a minute from one address', () => {
    beforeEach(() => start({ RATE_LIMIT_SIGN_IN: '5/60', RATE_LIMIT_ACCOUNT: '500/900' }));

    it('lets exactly five of fifty parallel ones in, and others unharmed', async () => {
      const answers = Array.from({ length: 50 }, () => signIn(app.client(), '192.0.2.1'));
      expect(await statuses(answers)).toEqual({ 401: 5, 429: 45 });
      expect((await signIn(app.client(), '192.0.2.2')).status).toBe(401);
    });

    it('counts a request whose URL cannot be read like any other, and says so', async () => {
      const unread = await app.client().get('/api/user/%zz', { headers: { 'x-forwarded-for': '192.0.2.9' } });
      expect([unread.status, unread.headers.get('x-ratelimit-remaining')]).toEqual([400, '499']);
      expect(unread.headers.get('ratelimit-policy')).toBe('"account";q=500;w=900');
    });

    it('lets in again after Retry-After, and not a second before', async () => {
      for (let tries = 0; tries < 5; tries++) await signIn(app.client(), '192.0.2.1');
      const refused = await signIn(app.client(), '192.0.2.1');
      expect(refused.body).toMatchObject({ success: false, status: 429, code: 'RATE_LIMIT_ERROR' });
      const wait = Number(refused.headers.get('retry-after'));
      app.clock.advance(wait - 1.5);
      expect((await signIn(app.client(), '192.0.2.1')).status).toBe(429);
      app.clock.advance(1.5);
      expect((await signIn(app.client(), '192.0.2.1')).status).toBe(401);
    });

    it('tells at every step what is left, of all limits at once', async () => {
      const before = Math.floor(app.clock.now().getTime() / 1000);
      for (let left = 4; left >= 0; left--) {
        const { headers } = await signIn(app.client(), '192.0.2.1');
        expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual(['5', String(left)]);
        expect(Number(headers.get('x-ratelimit-reset')) % 60).toBe(0);
        expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(before);
        const policies = parseList(headers.get('ratelimit-policy') ?? '');
        expect(policies.map(([name, values]) => [name, values.get('q'), values.get('w')])).toEqual([
          ['account', 500, 900],
          ['sign-in', 5, 60],
        ]);
        const states = parseList(headers.get('ratelimit') ?? '');
        expect(states.map(([name, values]) => [name, values.get('r')])).toEqual([
          ['account', 495 + left],
          ['sign-in', left],
        ]);
      }
    });

    it('a refused request uses up nothing', async () => {
      for (let tries = 0; tries < 20; tries++) await signIn(app.client(), '192.0.2.1');
      const other = await app.client().get('/api/user/me', { headers: { 'x-forwarded-for': '192.0.2.1' } });
      expect(other.headers.get('ratelimit')).toMatch(/^"account";r=494;/);
    });

    it('R35: counts a whole /64, and an IPv4 address in any spelling, as one', async () => {
      const network = Array.from({ length: 40 }, (_, host) =>
        signIn(app.client(), `2001:db8:0:7::${host.toString(16)}`),
      );
      expect(await statuses(network)).toEqual({ 401: 5, 429: 35 });
      const spellings = ['198.51.100.7', '::ffff:198.51.100.7', '::FFFF:c633:6407', '0:0:0:0:0:ffff:c633:6407'];
      const aliases = [...spellings, ...spellings].map((ip) => signIn(app.client(), ip));
      expect(await statuses(aliases)).toEqual({ 401: 5, 429: 3 });
    });

    it('R36: nothing in the body opens a fresh budget', async () => {
      const bodies = Array.from({ length: 10 }, (_, index) =>
        signIn(app.client(), '192.0.2.1', { email: `nobody${index}@example.com` }),
      );
      expect(await statuses(bodies)).toEqual({ 401: 5, 429: 5 });
    });
  });

  it('check 14: believes no X-Forwarded-For unless told whose', async () => {
    await start({ RATE_LIMIT_SIGN_IN: '5/60', TRUST_PROXY: 'false' });
    const answers = Array.from({ length: 10 }, (_, host) => signIn(app.client(), `192.0.2.${host}`));
    expect(await statuses(answers)).toEqual({ 401: 5, 429: 5 });
  });

  it('believes one hop when told of one proxy', async () => {
    await start({ RATE_LIMIT_SIGN_IN: '1/60', TRUST_PROXY: '1' });
    expect((await signIn(app.client(), '203.0.113.9, 192.0.2.1')).status).toBe(401);
    expect((await signIn(app.client(), '203.0.113.10, 192.0.2.1')).status).toBe(429);
  });

  it('counts wrong credentials by address, and lets a good one pass all the same', async () => {
    await start({ RATE_LIMIT_BAD_CREDENTIALS: '3/60' });
    const guess = () => app.client().get('/api/user/me', { headers: { 'x-api-key': 'ba_guess' } });
    expect(await statuses([guess(), guess(), guess(), guess()])).toEqual({ 401: 3, 429: 1 });
    const person = app.client();
    const who = { email: 'you@example.com', password: 'a-long-secure-passphrase' };
    await person.post('/api/auth/sign-up/email', { ...who, name: 'Your Name' });
    await person.post('/api/auth/sign-in/email', who);
    expect((await person.get('/api/user/me')).status).toBe(200);
  });

  it('limits every route together, those that are not there included', async () => {
    await start({ RATE_LIMIT_ACCOUNT: '4/900' });
    const paths = ['/api/user/me', '/api/auth/nothing', '/api/user/nothing', '/api/user/me', '/api/auth/nothing'];
    const seen: number[] = [];
    for (const path of paths) seen.push((await app.client().get(path)).status);
    expect(seen).toEqual([401, 404, 404, 401, 429]);
  });

  it('sends no headers for limits that are off', async () => {
    await start({});
    const { headers } = await app.client().get('/api/user/me');
    expect([...headers.keys()].filter((name) => name.includes('ratelimit'))).toEqual([]);
  });

  it('three sign-ups a minute', async () => {
    await start({ RATE_LIMIT_SIGN_UP: '3/60' });
    const person = { email: 'you@example.com', password: 'a-long-secure-passphrase', name: 'Your Name' };
    const answers = Array.from({ length: 6 }, () => app.client().post('/api/auth/sign-up/email', person));
    expect(await statuses(answers)).toEqual({ 200: 3, 429: 3 });
  });
});
