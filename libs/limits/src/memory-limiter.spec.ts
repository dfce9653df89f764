import { type LimitCharge } from './limiter.js';
import { MemoryLimiter } from './memory-limiter.js';
import { limitPolicy } from './policy.js';

const noon = Date.UTC(2026, 0, 15, 12, 0, 0);
const signIn = limitPolicy('sign-in', [{ max: 5, seconds: 60 }]);
const account = limitPolicy('account', [{ max: 8, seconds: 900 }]);
const free = limitPolicy('free', [
  { max: 3, seconds: 60 },
  { max: 5, seconds: 86_400 },
]);

describe('MemoryLimiter', () => {
  let now: number;
  let limiter: MemoryLimiter;
  const ask = (...charges: LimitCharge[]) => limiter.decideNow(charges);
  const remaining = (...charges: LimitCharge[]) =>
    ask(...charges.map((charge) => ({ ...charge, cost: 0 }))).states.map((state) => state.remaining);

  beforeEach(() => {
    now = noon;
    limiter = new MemoryLimiter({ clock: () => now });
  });

  it('lets exactly N of 10 N parallel charges pass', async () => {
    const policy = limitPolicy('burst', [{ max: 100, seconds: 60 }]);

    const all = await Promise.all(Array.from({ length: 1000 }, () => limiter.decide([{ policy, key: 'a' }])));

    expect(all.filter(({ allowed }) => allowed)).toHaveLength(100);
  });

  it('counts down and tells when the window ends', () => {
    now = noon + 29_400;
    const decisions = Array.from({ length: 6 }, () => ask({ policy: signIn, key: 'a' }));

    expect(decisions.map(({ states }) => states[0].remaining)).toEqual([4, 3, 2, 1, 0, 0]);
    expect(decisions.map(({ retryAfter }) => retryAfter)).toEqual([...Array<undefined>(5), 31]);
    expect(decisions[5]).toEqual({
      allowed: false,
      states: [{ name: 'sign-in', limit: 5, remaining: 0, resetAt: noon / 1000 + 60, windowSeconds: 60 }],
      decidedAt: now,
      retryAfter: 31,
    });
  });

  it.each([0, 1, 400, 999, 1000, 59_000, 59_999])(
    'passes after exactly the wait it told, and not a second sooner, %d ms into a window',
    (offset) => {
      now = noon + offset;
      ask({ policy: signIn, key: 'a', cost: 5 });
      const { retryAfter = NaN } = ask({ policy: signIn, key: 'a' });

      now = noon + offset + (retryAfter - 1) * 1000;
      expect(ask({ policy: signIn, key: 'a' }).allowed).toBe(false);
      now += 1000;
      expect(ask({ policy: signIn, key: 'a' }).allowed).toBe(true);
    },
  );

  it('waits for the longest of the windows that refuse', () => {
    for (let minute = 0; minute < 2; minute++) {
      now = noon + minute * 60_000;
      ask({ policy: free, key: 'a', cost: 2 });
    }
    now += 1000;
    ask({ policy: free, key: 'a' });

    expect(ask({ policy: free, key: 'a' })).toMatchObject({ allowed: false, retryAfter: 12 * 3600 - 61 });
  });

  it('begins days at 00:00 UTC', () => {
    now = Date.UTC(2026, 0, 15, 23, 59, 59, 999);
    const daily = limitPolicy('daily', [{ max: 1, seconds: 86_400 }]);

    expect(ask({ policy: daily, key: 'a' }).states[0].resetAt).toBe(Date.UTC(2026, 0, 16) / 1000);
    expect(ask({ policy: daily, key: 'a' })).toMatchObject({ allowed: false, retryAfter: 1 });
    now += 1;
    expect(ask({ policy: daily, key: 'a' }).allowed).toBe(true);
    expect(ask({ policy: daily, key: 'a' })).toMatchObject({ allowed: false, retryAfter: 86_400 });
  });

  it('takes nothing from any limit when one refuses, whichever comes first', () => {
    ask({ policy: signIn, key: 'a', cost: 5 });
    const spent = { policy: signIn, key: 'a' };
    const fresh = { policy: account, key: 'a' };

    for (const charges of [
      [spent, fresh],
      [fresh, spent],
    ]) {
      expect(ask(...charges)).toMatchObject({ allowed: false });
    }
    expect(remaining(fresh)).toEqual([8]);
  });

  it('keeps policies, windows and keys apart', () => {
    ask({ policy: signIn, key: 'a', cost: 2 }, { policy: free, key: 'a' });

    expect(remaining({ policy: signIn, key: 'a' }, { policy: signIn, key: 'b' })).toEqual([3, 5]);
    expect(remaining({ policy: account, key: 'a' }, { policy: free, key: 'a' })).toEqual([8, 2, 4]);
  });

  it('knows a policy by its name and not by the object', () => {
    ask({ policy: limitPolicy('sign-in', [{ max: 5, seconds: 60 }]), key: 'a' });

    expect(remaining({ policy: signIn, key: 'a' })).toEqual([4]);
  });

  it('adds up charges of one counter before it judges them', () => {
    const half = { policy: signIn, key: 'a', cost: 3 };

    expect(ask(half, half)).toMatchObject({ allowed: false, states: [{ remaining: 5 }] });
    expect(ask(half, { ...half, cost: 2 })).toMatchObject({ allowed: true, states: [{ remaining: 0 }] });
  });

  it('looks without taking at cost 0, and refuses when nothing is left', () => {
    const look = { policy: signIn, key: 'a', cost: 0 };

    expect([ask(look), ask(look)]).toMatchObject(Array(2).fill({ allowed: true, states: [{ remaining: 5 }] }));
    ask({ ...look, cost: 5 });
    expect(ask(look)).toMatchObject({ allowed: false, retryAfter: 60 });
    expect(limiter.size).toBe(1);
  });

  it('leaves what is left when a charge asks for more', () => {
    ask({ policy: signIn, key: 'a', cost: 3 });

    expect(ask({ policy: signIn, key: 'a', cost: 3 })).toMatchObject({ allowed: false, states: [{ remaining: 2 }] });
  });

  it.each([
    { max: 5, cost: 6 },
    { max: 0, cost: 1 },
    { max: 0, cost: 0 },
  ])('promises no time for a charge of $cost on a limit of $max', ({ max, cost }) => {
    const policy = limitPolicy('small', [{ max, seconds: 60 }]);

    expect(ask({ policy, key: 'a', cost })).toEqual(expect.not.objectContaining({ retryAfter: expect.anything() }));
    expect(ask({ policy, key: 'a', cost }).allowed).toBe(false);
  });

  it.each([-1, 0.5, NaN, Infinity])('rejects a cost of %d', async (cost) => {
    await expect(limiter.decide([{ policy: signIn, key: 'a', cost }])).rejects.toThrow(RangeError);
  });

  it('allows when there is nothing to charge', () => {
    expect(ask()).toEqual({ allowed: true, states: [], decidedAt: noon });
  });

  it('resets one key in all windows of one policy', async () => {
    const mine = { policy: free, key: 'a' };
    ask({ ...mine, cost: 3 }, { policy: free, key: 'b' }, { policy: signIn, key: 'a' });

    await limiter.reset(free, 'a');

    expect(remaining(mine, { policy: free, key: 'b' }, { policy: signIn, key: 'a' })).toEqual([3, 5, 2, 4, 4]);
    expect(limiter.size).toBe(3);
  });

  it('gives nothing back when the clock is set back a little, and does not wait for a future far away', () => {
    now = noon + 100;
    ask({ policy: signIn, key: 'a', cost: 5 });

    now = noon - 100;
    expect(ask({ policy: signIn, key: 'a' })).toMatchObject({ allowed: false, retryAfter: 61 });
    now = noon - 3_600_000;
    expect(ask({ policy: signIn, key: 'a' }).allowed).toBe(true);
  });

  it('tells long keys apart by all of their text', () => {
    const long = 'x'.repeat(100_000);
    ask({ policy: signIn, key: `${long}a` });

    expect(remaining({ policy: signIn, key: `${long}a` }, { policy: signIn, key: `${long}b` })).toEqual([4, 5]);
  });
});
