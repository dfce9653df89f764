import { oncePer } from '@latchkey/common';
import { counterKey } from './decision.js';
import { type LimitCharge } from './limiter.js';
import { type LimitPolicy } from './policy.js';

/** A charge as it travels between processes: what the policy says, whose counter, and how many units. */
export type AskedCharge = readonly [policy: string, key: string, cost: number];

/** What another process asks of the one that counts: to decide, or to forget what a key has used. */
export type LimitQuestion =
  { readonly take: readonly AskedCharge[] } | { readonly reset: readonly [policy: string, key: string] };

/**
 * The answer to a `take`: 1 or 0 for allowed, when it was decided, after how many seconds it may be tried again (0: never),
 * and for every window that was asked what remains and when it ends, in the terms of a decision. Empty after a `reset`.
 */
export type LimitAnswer = readonly number[];

/** The question for a set of charges. Keys are shortened here: none that is long has to travel. */
export const takeOf = (charges: readonly LimitCharge[]): LimitQuestion => ({
  take: charges.map(({ policy, key, cost = 1 }) => [policyText(policy), counterKey(key), cost]),
});

/** A policy as text: its name and windows, `free=60/60+1000/86400`. */
export const policyText = oncePer(
  ({ name, windows }: LimitPolicy) => `${name}=${windows.map(({ max, seconds }) => `${max}/${seconds}`).join('+')}`,
);

/** The policy that a text of {@link policyText} is about. */
export function readPolicy(text: string): LimitPolicy {
  const [name, windows] = text.split('=', 2);
  return {
    name,
    windows: windows.split('+').map((window) => {
      const [max, seconds] = window.split('/').map(Number);
      return { max, seconds };
    }),
  };
}
