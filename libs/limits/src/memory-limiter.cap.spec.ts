import { MemoryLimiter } from './memory-limiter.js';
import { type LimitPolicy, limitPolicy } from './policy.js';

const signIn = limitPolicy('sign-in', [{ max: 5, seconds: 60 }]);
const plan = limitPolicy('plan', [
  { max: 60, seconds: 60 },
  { max: 1000, seconds: 86_400 },
]);

describe('MemoryLimiter at its cap', () => {
  let now: number;
  let limiter: MemoryLimiter;
  const take = (policy: LimitPolicy, key: string, cost = 1) => limiter.decideNow([{ policy, key, cost }]);
  const left = (policy: LimitPolicy, key: string) => take(policy, key, 0).states.map(({ remaining }) => remaining);

  beforeEach(() => {
    now = Date.UTC(2026, 0, 15, 12);
    limiter = new MemoryLimiter({ clock: () => now, maxBuckets: 1000 });
  });

  it('never holds more than it may, and turns nobody away', () => {
    for (let i = 0; i < 20_000; i++) {
      expect(take(signIn, `flood-${i}`).allowed).toBe(true);
      expect(limiter.size).toBeLessThanOrEqual(1000);
    }
    expect(limiter.size).toBe(1000);
  });

  it('keeps a spent counter through a flood of fresh keys in its own window', () => {
    take(signIn, 'spent', 5);
    for (let i = 0; i < 100_000; i++) take(signIn, `flood-${i}`);

    expect(left(signIn, 'spent')).toEqual([0]);
  });

  it('keeps all counters of other limits through a flood in one', () => {
    for (let i = 0; i < 100; i++) take(plan, `org-${i}`);
    for (let i = 0; i < 100_000; i++) take(signIn, `flood-${i}`, 5);

    for (let i = 0; i < 100; i++) expect(left(plan, `org-${i}`)).toEqual([59, 999]);
  });

  it('does not make room for a charge that is refused or only looks', () => {
    for (let i = 0; i < 1000; i++) take(signIn, `key-${i}`);
    take(signIn, 'looking', 0);
    take(signIn, 'refused', 6);

    for (let i = 0; i < 1000; i++) expect(left(signIn, `key-${i}`)).toEqual([4]);
  });

  it('drops a window that ended before any counter that counts', () => {
    const daily = limitPolicy('daily', [{ max: 5, seconds: 86_400 }]);
    for (let i = 0; i < 600; i++) take(signIn, `old-${i}`);
    for (let i = 0; i < 400; i++) take(daily, `key-${i}`);
    now += 60_000;
    for (let i = 400; i < 1000; i++) take(daily, `key-${i}`);

    expect(limiter.size).toBe(1000);
    for (let i = 0; i < 1000; i++) expect(left(daily, `key-${i}`)).toEqual([4]);
  });

  it('forgets everything with its windows', () => {
    for (let i = 0; i < 500; i++) take(signIn, `key-${i}`);
    now += 60_000;
    take(signIn, 'next');

    expect(limiter.size).toBe(1);
  });

  it.each([0, -1, 1.5, NaN])('cannot be %d', (maxBuckets) => {
    expect(() => new MemoryLimiter({ maxBuckets })).toThrow(RangeError);
  });
});
