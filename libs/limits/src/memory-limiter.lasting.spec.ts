import { MemoryLimiter } from './memory-limiter.js';
import { limitPolicy } from './policy.js';

const day = 86_400_000;
const policy = limitPolicy('free', [
  { max: 5, seconds: 60 },
  { max: 10, seconds: 86_400 },
]);

describe('what a limiter in memory hands on to the next process', () => {
  let now: number;
  const open = () => new MemoryLimiter({ clock: () => now, lastingSeconds: 3600 });
  beforeEach(() => (now = 20_000 * day));

  it('is each counter of a long window that changed, once', () => {
    const limiter = open();
    limiter.decideNow([{ policy, key: 'one', cost: 3 }]);
    limiter.decideNow([{ policy, key: 'one' }]);
    limiter.decideNow([{ policy, key: 'two' }]);
    expect(limiter.takeChanges()).toEqual([
      { window: 'free:86400', key: 'one', used: 4, endsAt: 20_001 * day },
      { window: 'free:86400', key: 'two', used: 1, endsAt: 20_001 * day },
    ]);
    expect(limiter.takeChanges()).toEqual([]);
  });

  it('is told again where it could not be kept, as it is by then', () => {
    const limiter = open();
    limiter.decideNow([{ policy, key: 'one' }]);
    const changes = limiter.takeChanges();
    limiter.decideNow([{ policy, key: 'one' }]);
    limiter.putBack(changes);
    expect(limiter.takeChanges()).toMatchObject([{ key: 'one', used: 2 }]);
  });

  it('says of a counter that was forgotten that it has used nothing', () => {
    const limiter = open();
    limiter.decideNow([{ policy, key: 'one' }]);
    limiter.resetNow(policy, 'one');
    expect(limiter.takeChanges()).toMatchObject([{ key: 'one', used: 0 }]);
  });

  it('counts on from there in the next process, and forgets no use of its own', () => {
    const before = open();
    before.decideNow([{ policy, key: 'one', cost: 4 }]);
    const kept = before.takeChanges();
    now += 60_000;
    const after = open();
    after.decideNow([{ policy, key: 'two', cost: 2 }]);
    after.restore([...kept, { ...kept[0], key: 'two', used: 1 }]);
    const left = (key: string) => after.decideNow([{ policy, key, cost: 0 }]).states.map(({ remaining }) => remaining);
    expect([left('one'), left('two')]).toEqual([
      [5, 6],
      [3, 8],
    ]);
  });

  it('is nothing once the window has ended', () => {
    const before = open();
    before.decideNow([{ policy, key: 'one', cost: 5 }]);
    const kept = before.takeChanges();
    now += day;
    const after = open();
    after.restore(kept);
    expect(after.size).toBe(0);
  });

  it('stays within the cap', () => {
    const limiter = new MemoryLimiter({ clock: () => now, maxBuckets: 10, lastingSeconds: 3600 });
    const endsAt = 20_001 * day;
    limiter.restore(
      Array.from({ length: 50 }, (_, index) => ({ window: 'free:86400', key: `key ${index}`, used: 1, endsAt })),
    );
    expect(limiter.size).toBe(10);
  });

  it('is not even noted where nobody collects it', () => {
    const limiter = new MemoryLimiter({ clock: () => now });
    limiter.decideNow([{ policy, key: 'one' }]);
    expect(limiter.takeChanges()).toEqual([]);
  });
});
