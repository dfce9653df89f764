import { createHash } from 'node:crypto';
import { type LimitCharge, type LimitDecision } from './limiter.js';
import { type PolicyWindow, policyWindows } from './policy.js';

/** What one decision asks of one counter. */
export interface Hit {
  readonly window: PolicyWindow;
  readonly key: string;
  cost: number;
}

/** One counter before the decision: units used, and epoch milliseconds at which its window ends. */
export interface Reading {
  readonly used: number;
  readonly endsAt: number;
}

/**
 * Spreads charges over their windows, one hit a counter: were a counter named twice, each half could fit where the
 * whole does not.
 */
export function hitsOf(charges: readonly LimitCharge[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { policy, key, cost = 1 } of charges) {
    if (!Number.isSafeInteger(cost) || cost < 0) throw new RangeError(`Cost ${cost} of ${policy.name} is no count`);
    const counter = counterKey(key);
    for (const window of policyWindows(policy)) {
      const same = hits.find((hit) => hit.window.id === window.id && hit.key === counter);
      if (same === undefined) hits.push({ window, key: counter, cost });
      else same.cost += cost;
    }
  }
  return hits;
}

/** The name a key is counted under: itself, or its digest when it is long, so that no client chooses our memory. */
export function counterKey(key: string): string {
  return key.length <= 128 ? key : `sha256-${createHash('sha256').update(key).digest('base64url')}`;
}

/** Judges hits by what their counters said before it. The one place where it is written what fits and what to tell. */
export function judge(hits: readonly Hit[], readings: readonly Reading[], now: number): LimitDecision {
  const wait = longestWait(hits, readings, now);
  const allowed = wait === 0;
  const states = hits.map(({ window, cost }, index) => ({
    name: window.name,
    limit: window.max,
    remaining: Math.max(0, window.max - readings[index].used - (allowed ? cost : 0)),
    resetAt: readings[index].endsAt / 1000,
    windowSeconds: window.seconds,
  }));
  if (allowed || wait === Infinity) return { allowed, states, decidedAt: now };
  return { allowed, states, decidedAt: now, retryAfter: Math.ceil(wait / 1000) };
}

// Milliseconds until every window that refuses has ended: 0 when none does, endless when one never can fit.
function longestWait(hits: readonly Hit[], readings: readonly Reading[], now: number): number {
  let wait = 0;
  for (let index = 0; index < hits.length; index++) {
    const { window, cost } = hits[index];
    const needed = Math.max(1, cost);
    if (needed > window.max) return Infinity;
    if (readings[index].used + needed > window.max) wait = Math.max(wait, readings[index].endsAt - now);
  }
  return wait;
}
