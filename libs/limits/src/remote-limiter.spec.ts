import { LimitDesk } from './limit-desk.js';
import { type LimitCharge } from './limiter.js';
import { MemoryLimiter } from './memory-limiter.js';
import { limitPolicy } from './policy.js';
import { RemoteLimiter } from './remote-limiter.js';

const clock = () => 1_700_000_000_500;
const free = limitPolicy('free', [
  { max: 30, seconds: 60 },
  { max: 1000, seconds: 86_400 },
]);
const signIn = limitPolicy('sign-in', [{ max: 5, seconds: 60 }]);

/** A limiter that asks over a wire which carries JSON alone. */
function remoteTo(memory: MemoryLimiter): RemoteLimiter {
  const desk = new LimitDesk(memory);
  return new RemoteLimiter((question) => {
    const sent = JSON.parse(JSON.stringify(question)) as typeof question;
    return Promise.resolve(JSON.parse(JSON.stringify(desk.answer(sent))) as number[]);
  });
}

describe('RemoteLimiter', () => {
  it.each<[string, LimitCharge[]]>([
    ['two windows', [{ policy: free, key: 'a' }]],
    [
      'several policies',
      [
        { policy: free, key: 'a', cost: 3 },
        { policy: signIn, key: '192.0.2.1' },
      ],
    ],
    [
      'one counter twice',
      [
        { policy: signIn, key: 'a' },
        { policy: signIn, key: 'a', cost: 4 },
      ],
    ],
    ['a look', [{ policy: signIn, key: 'a', cost: 0 }]],
    [
      'more than fits',
      [
        { policy: signIn, key: 'a' },
        { policy: signIn, key: 'a', cost: 5 },
      ],
    ],
    ['a long key', [{ policy: signIn, key: 'k'.repeat(500) }]],
    ['nothing', []],
  ])('answers as the limiter behind it does: %s', async (_, charges) => {
    const remote = remoteTo(new MemoryLimiter({ clock }));
    const local = new MemoryLimiter({ clock });
    for (let turn = 0; turn < 3; turn++) {
      const { decidedAt, ...decision } = await remote.decide(charges);
      const expected = local.decideNow(charges);
      expect(decision).toEqual({ ...expected, decidedAt: undefined });
      if (charges.length > 0) expect(decidedAt).toBe(expected.decidedAt);
    }
  });

  it('counts exactly over several that ask at once', async () => {
    const memory = new MemoryLimiter({ clock });
    const both = [remoteTo(memory), remoteTo(memory)];
    const all = await Promise.all(
      Array.from({ length: 300 }, (_, index) => both[index % 2].decide([{ policy: free, key: 'a' }])),
    );
    expect(all.filter(({ allowed }) => allowed)).toHaveLength(30);
  });

  it('forgets what a key has used, for all', async () => {
    const memory = new MemoryLimiter({ clock });
    const charge = { policy: signIn, key: 'k'.repeat(500), cost: 5 };
    await remoteTo(memory).decide([charge]);
    await remoteTo(memory).reset(signIn, charge.key);
    expect((await remoteTo(memory).decide([charge])).allowed).toBe(true);
  });

  it('asks nobody about a cost that is no count, and lets nothing pass where there is no answer', async () => {
    const remote = new RemoteLimiter(() => Promise.reject(new Error('nobody there')));
    await expect(remote.decide([{ policy: signIn, key: 'a', cost: -1 }])).rejects.toThrow(RangeError);
    await expect(remote.decide([{ policy: signIn, key: 'a' }])).rejects.toThrow('nobody there');
    await expect(remote.reset(signIn, 'a')).rejects.toThrow('nobody there');
    await remote.close();
  });

  it('shows decisions to who watches', async () => {
    const remote = remoteTo(new MemoryLimiter({ clock }));
    const seen: boolean[] = [];
    remote.watch(({ allowed }) => seen.push(allowed));
    await remote.decide([{ policy: signIn, key: 'a', cost: 5 }]);
    await remote.decide([{ policy: signIn, key: 'a' }]);
    expect(seen).toEqual([true, false]);
  });
});
