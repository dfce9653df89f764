import fc from 'fast-check';
import { type LimitCharge } from './limiter.js';
import { MemoryLimiter } from './memory-limiter.js';
import { limitPolicy, policyWindows } from './policy.js';
import { limiterConnection } from './redis-connection.js';
import { RedisLimiter } from './redis-limiter.js';
import { describeWithRedis } from './test-support/redis.js';

// Redis keeps its own time, so windows here are months long: no run sees one end.
const month = 2_592_000;
const signIn = limitPolicy('sign-in', [{ max: 5, seconds: month }]);
const free = limitPolicy('free', [
  { max: 100, seconds: 10 * month },
  { max: 3000, seconds: 12 * month },
]);

describeWithRedis('RedisLimiter', ({ url, prefix }) => {
  const clients = url === '' ? [] : Array.from({ length: 3 }, () => limiterConnection(url, 5000));
  const [client] = clients;
  const nodes = clients.map((connection) => new RedisLimiter(connection, prefix));
  const [limiter] = nodes;
  let serial = 0;
  let key: string;
  const keyOf = (id: string) => `${prefix}:{limits}:${id}:${key}`;
  const remaining = async (policy = signIn) =>
    (await limiter.decide([{ policy, key, cost: 0 }])).states.map((state) => state.remaining);

  beforeAll(() => Promise.all(clients.map((connection) => connection.connect())));
  beforeEach(() => (key = `key-${serial++}`));
  afterAll(() => Promise.all(nodes.map((node) => node.close())));

  it('lets exactly N of 1000 parallel charges pass over three nodes', async () => {
    const all = await Promise.all(Array.from({ length: 1000 }, (_, i) => nodes[i % 3].decide([{ policy: free, key }])));

    expect(all.filter(({ allowed }) => allowed)).toHaveLength(100);
    expect(await remaining(free)).toEqual([0, 2900]);
  });

  it('takes nothing from any limit when one refuses, whichever comes first', async () => {
    const spent = { policy: signIn, key };
    const fresh = { policy: free, key };
    await limiter.decide([{ ...spent, cost: 5 }]);

    expect(await limiter.decide([spent, fresh])).toMatchObject({ allowed: false });
    expect(await limiter.decide([fresh, spent])).toMatchObject({ allowed: false });
    expect(await remaining(free)).toEqual([100, 3000]);
  });

  it('takes nothing for a charge beside a look that is refused', async () => {
    await limiter.decide([{ policy: signIn, key, cost: 5 }]);

    const both = [
      { policy: free, key },
      { policy: signIn, key, cost: 0 },
    ];
    expect(await limiter.decide(both)).toMatchObject({ allowed: false });
    expect(await remaining(free)).toEqual([100, 3000]);
  });

  it('tells the time of Redis and when to come back', async () => {
    await limiter.decide([{ policy: signIn, key, cost: 5 }]);
    const refused = await limiter.decide([{ policy: signIn, key }]);
    const [seconds] = await client.time();
    const end = (Math.floor(Number(seconds) / month) + 1) * month;

    expect(Math.abs(refused.decidedAt / 1000 - Number(seconds))).toBeLessThan(60);
    expect(refused.states).toMatchObject([{ remaining: 0, resetAt: end }]);
    expect(refused.retryAfter).toBe(Math.ceil(end - refused.decidedAt / 1000));
  });

  it('lets keys expire with their windows, and writes none for a look', async () => {
    await limiter.decide([{ policy: free, key, cost: 0 }]);
    expect(await client.exists(...policyWindows(free).map(({ id }) => keyOf(id)))).toBe(0);

    const { states, decidedAt } = await limiter.decide([{ policy: free, key }]);
    for (const [index, { id }] of policyWindows(free).entries()) {
      const expiresAt = Date.now() + (await client.pttl(keyOf(id)));
      const drift = Date.now() - decidedAt;
      expect(Math.abs(expiresAt - drift - states[index].resetAt * 1000)).toBeLessThan(10_000);
    }
  });

  it.each([
    { what: 'the window before', offset: -1, left: 5 },
    { what: 'this window', offset: 0, left: 1 },
    { what: 'the next window, from before the clock was set back', offset: 1, left: 1 },
    { what: 'a far window', offset: 2, left: 5 },
  ])('counts what it finds of $what as $left left', async ({ offset, left }) => {
    const slot = Math.floor(Date.now() / 1000 / month) + offset;
    await client.set(keyOf(policyWindows(signIn)[0].id), `${slot}:4`, 'EX', 60);

    expect(await remaining()).toEqual([left]);
  });

  it('overwrites a value that is not its own', async () => {
    await client.set(keyOf(policyWindows(signIn)[0].id), 'nonsense', 'EX', 60);

    expect(await limiter.decide([{ policy: signIn, key }])).toMatchObject({ states: [{ remaining: 4 }] });
    expect(await remaining()).toEqual([4]);
  });

  it('resets one key in all windows of one policy', async () => {
    await limiter.decide([
      { policy: free, key, cost: 50 },
      { policy: signIn, key },
    ]);

    await limiter.reset(free, key);

    expect([...(await remaining(free)), ...(await remaining())]).toEqual([100, 3000, 4]);
  });

  it('survives a Redis that forgot its scripts', async () => {
    await client.script('FLUSH');
    const all = await Promise.all(Array.from({ length: 50 }, () => limiter.decide([{ policy: signIn, key }])));

    expect(all.filter(({ allowed }) => allowed)).toHaveLength(5);
  });

  it('asks Redis nothing when there is nothing to charge', async () => {
    const offline = new RedisLimiter(limiterConnection(url), prefix);

    expect(await offline.decide([])).toMatchObject({ allowed: true, states: [] });
    await offline.close();
  });

  it('decides as the memory limiter does', async () => {
    const charge = fc.record({
      policy: fc.constantFrom(
        signIn,
        limitPolicy('pair', [
          { max: 2, seconds: month },
          { max: 7, seconds: 12 * month },
        ]),
      ),
      key: fc.constantFrom('x', 'y', 'z'.repeat(1000)),
      cost: fc.constantFrom(0, 1, 1, 2, 6),
    });
    const shown = (decision: Awaited<ReturnType<typeof limiter.decide>>) =>
      [decision.allowed, decision.states, decision.retryAfter === undefined] as const;

    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(charge, { maxLength: 3 }), { maxLength: 15 }), async (decisions) => {
        const memory = new MemoryLimiter();
        const run = serial++;
        const own = (charges: readonly LimitCharge[]) => charges.map((one) => ({ ...one, key: `${one.key}-${run}` }));
        for (const charges of decisions) {
          expect(shown(await limiter.decide(own(charges)))).toEqual(shown(memory.decideNow(own(charges))));
        }
      }),
      { numRuns: 60 },
    );
  });
});
