import { createProject, createProjectKey, type Person, signUp, TestApp, type TestClient } from '@latchkey/testing';
import { parseList } from 'structured-headers';

const day = 86_400;

describe('check 73: the limits of a plan', () => {
  let app: TestApp;
  let ada: Person;
  let key: TestClient;

  const ask = (client = key) => client.get('/api/v1/whoami');
  const statuses = async (times: number, client = key): Promise<Record<number, number>> => {
    const counts: Record<number, number> = {};
    const answers = await Promise.all(Array.from({ length: times }, () => ask(client)));
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  const setPlan = (plan: string, node = ada.client) =>
    node.put(`/api/user/organizations/${ada.organizationId}/subscription`, { plan });

  beforeEach(async () => {
    const env = { RATE_LIMIT_FREE: '60/60+100/86400', RATE_LIMIT_PRO: '300/60+50000/86400' };
    app = await TestApp.start({ env });
    ada = await signUp(app);
    key = (await createProjectKey(ada.client, await createProject(ada))).client;
    app.clock.advanceToWindow(day);
  });
  afterEach(() => app.stop());

  it('let exactly sixty of six hundred parallel requests pass, over all keys of the organization together', async () => {
    const other = (await createProjectKey(ada.client, await createProject(ada))).client;
    const [one, two] = await Promise.all([statuses(300), statuses(300, other)]);
    expect(one[200] + (two[200] ?? 0)).toBe(60);
    expect((one[429] ?? 0) + (two[429] ?? 0)).toBe(540);
    const stranger = await signUp(app);
    const theirs = (await createProjectKey(stranger.client, await createProject(stranger))).client;
    expect((await ask(theirs)).status).toBe(200);
  });

  it('hold for the day too, and what was refused by the minute used up nothing of it', async () => {
    expect(await statuses(90)).toEqual({ 200: 60, 429: 30 });
    app.clock.advanceToWindow(60);
    expect(await statuses(90)).toEqual({ 200: 40, 429: 50 });
    const { status, headers, body } = await ask();
    expect([status, body.error.code, body.error.retryable]).toEqual([429, 'RATE_LIMITED', true]);
    // The minute has room: it is the day that must end, and Reset, Retry-After and t all say so.
    expect(headers.get('x-ratelimit-limit')).toBe('100');
    const wait = Number(headers.get('retry-after'));
    expect(wait).toBeGreaterThan(day - 180);
    expect(Number(headers.get('x-ratelimit-reset')) % day).toBe(0);
    app.clock.advance(wait - 1.5);
    expect((await ask()).status).toBe(429);
    app.clock.advance(1.5);
    expect((await ask()).status).toBe(200);
  });

  it('are told right at every step of a full window', async () => {
    for (let left = 59; left >= 0; left--) {
      const { headers } = await ask();
      expect(headers.get('x-ratelimit-limit')).toBe('60');
      expect(headers.get('x-ratelimit-remaining')).toBe(String(left));
      expect(Number(headers.get('x-ratelimit-reset')) % 60).toBe(0);
      const states = parseList(headers.get('ratelimit') ?? '').map(([name, values]) => [name, values.get('r')]);
      expect(states).toEqual([
        ['free-minute', left],
        ['free-day', left + 40],
      ]);
      const policies = parseList(headers.get('ratelimit-policy') ?? '');
      expect(policies.map(([name, values]) => [name, values.get('q'), values.get('w')])).toEqual([
        ['free-minute', 60, 60],
        ['free-day', 100, day],
      ]);
    }
    expect((await ask()).status).toBe(429);
  });

  it('are those of another plan with the next request, on every node', async () => {
    const other = await TestApp.start({
      env: { RATE_LIMIT_FREE: '60/60+100/86400', RATE_LIMIT_PRO: '300/60+50000/86400' },
      databaseUrl: app.databaseUrl,
      secret: app.secret,
    });
    const there = other.client().with({ authorization: await authorization() });
    expect((await ask(there)).headers.get('x-ratelimit-limit')).toBe('60');
    expect((await setPlan('pro')).status).toBe(200);
    expect((await ask()).headers.get('x-ratelimit-limit')).toBe('300');
    expect((await ask(there)).headers.get('x-ratelimit-limit')).toBe('300');
    expect((await setPlan('free')).status).toBe(200);
    expect((await ask(there)).headers.get('x-ratelimit-limit')).toBe('60');
    await other.stop();
  });

  it('are in the answers to what is not there, not allowed and not valid too', async () => {
    const remaining = async (path: string, client = key) =>
      (await client.get(path)).headers.get('x-ratelimit-remaining');
    expect(await remaining('/api/v1/project/api-keys?limit=0')).toBe('59');
    expect(await remaining('/api/v1/project/api-keys?cursor=forged')).toBe('58');
    expect(await ask().then(({ headers }) => headers.get('x-ratelimit-remaining'))).toBe('57');
  });

  async function authorization(): Promise<string> {
    const { key: text } = await createProjectKey(ada.client, await createProject(ada));
    return `Bearer ${text}`;
  }
});
