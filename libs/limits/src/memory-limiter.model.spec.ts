import fc from 'fast-check';
import { type LimitCharge, type LimitDecision } from './limiter.js';
import { MemoryLimiter } from './memory-limiter.js';
import { limitPolicy, policyWindows } from './policy.js';

const policies = [
  limitPolicy('a', [{ max: 3, seconds: 2 }]),
  limitPolicy('b', [
    { max: 2, seconds: 3 },
    { max: 5, seconds: 10 },
  ]),
  limitPolicy('c', [{ max: 1, seconds: 7 }]),
];

/** Remembers every unit it ever let pass and adds them up anew each time: slow, and hard to get wrong. */
class NaiveLimiter {
  readonly #passed: { counter: string; at: number; cost: number }[] = [];

  decide(charges: readonly Required<LimitCharge>[], now: number): LimitDecision {
    const counters = new Map<
      string,
      { cost: number; max: number; used: number; end: number; name: string; s: number }
    >();
    for (const { policy, key, cost } of charges) {
      for (const { id, max, name, seconds, milliseconds } of policyWindows(policy)) {
        const counter = `${id} ${key}`;
        const start = now - (now % milliseconds);
        const used = this.#passed
          .filter((unit) => unit.counter === counter && unit.at >= start)
          .reduce((sum, unit) => sum + unit.cost, 0);
        const before = counters.get(counter)?.cost ?? 0;
        counters.set(counter, { cost: before + cost, max, used, end: start + milliseconds, name, s: seconds });
      }
    }
    const all = [...counters.values()];
    const refusing = all.filter(({ cost, max, used }) => used + (cost || 1) > max);
    const allowed = refusing.length === 0;
    if (allowed) counters.forEach(({ cost }, counter) => this.#passed.push({ counter, at: now, cost }));
    const states = all.map(({ cost, max, used, end, name, s }) => ({
      name,
      limit: max,
      remaining: max - used - (allowed ? cost : 0),
      resetAt: end / 1000,
      windowSeconds: s,
    }));
    const hopeless = refusing.some(({ cost, max }) => cost > max);
    if (allowed || hopeless) return { allowed, states, decidedAt: now };
    return {
      allowed,
      states,
      decidedAt: now,
      retryAfter: Math.ceil((Math.max(...refusing.map(({ end }) => end)) - now) / 1000),
    };
  }

  reset(name: string, key: string): void {
    const kept = this.#passed.filter(({ counter }) => !(counter.startsWith(`${name}:`) && counter.endsWith(` ${key}`)));
    this.#passed.splice(0, Infinity, ...kept);
  }
}

const policy = fc.constantFrom(...policies);
const key = fc.constantFrom('x', 'y');
const charge = fc.record({ policy, key, cost: fc.constantFrom(0, 1, 1, 1, 2, 4) });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ charges: fc.array(charge, { maxLength: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ wait: fc.nat(4000) }) },
  { weight: 1, arbitrary: fc.record({ policy, key }) },
);

it('MemoryLimiter decides as a limiter that remembers everything would', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.array(step, { maxLength: 60 }), (start, steps) => {
      let now = start;
      const limiter = new MemoryLimiter({ clock: () => now });
      const model = new NaiveLimiter();
      for (const what of steps) {
        if ('wait' in what) now += what.wait;
        else if ('charges' in what) expect(limiter.decideNow(what.charges)).toEqual(model.decide(what.charges, now));
        else {
          limiter.resetNow(what.policy, what.key);
          model.reset(what.policy.name, what.key);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
