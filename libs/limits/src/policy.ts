import { oncePer } from '@latchkey/common';

/** At most `max` units in each window of `seconds`, windows being counted from the epoch. */
export interface LimitWindow {
  readonly max: number;
  readonly seconds: number;
}

/**
 * A named limit. Several windows hold at once (60 a minute and 1,000 a day). A limit that is off is `undefined`,
 * never a policy without windows, so that nobody can mistake one for the other.
 */
export interface LimitPolicy {
  readonly name: string;
  readonly windows: readonly LimitWindow[];
}

/** One window of a policy, with all that follows from it worked out once instead of on every request. */
export interface PolicyWindow extends LimitWindow {
  /** The name clients see: the policy's, with a suffix when the policy has several windows. */
  readonly name: string;
  /** What counters are filed under. Has no colon but its own, so that `<id>:<key>` cannot be read two ways. */
  readonly id: string;
  readonly milliseconds: number;
}

const namePattern = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Builds a policy from a setting, at start, so that a bad one stops the server instead of failing requests.
 * Passes `undefined` (the limit is off) through.
 * @throws RangeError as {@link policyWindows} does.
 */
export function limitPolicy(name: string, windows: readonly LimitWindow[]): LimitPolicy;
export function limitPolicy(name: string, windows: readonly LimitWindow[] | undefined): LimitPolicy | undefined;
export function limitPolicy(name: string, windows: readonly LimitWindow[] | undefined): LimitPolicy | undefined {
  if (windows === undefined) return undefined;
  const policy = { name, windows };
  policyWindows(policy);
  return policy;
}

/**
 * The windows of a policy, in the order given.
 * @throws RangeError when the name needs escaping in a header (the RateLimit draft wants an sf-string, RFC 9651 §3.3.3;
 * the plain characters of it are enough), when there is no window, two of one length, or one that is no whole number.
 */
export const policyWindows = oncePer(compile);

function compile({ name, windows }: LimitPolicy): readonly PolicyWindow[] {
  if (!namePattern.test(name)) throw new RangeError(`Limit name ${JSON.stringify(name)} is not usable in a header`);
  if (windows.length === 0) throw new RangeError(`Limit ${name} has no window`);
  if (new Set(windows.map(({ seconds }) => seconds)).size < windows.length) {
    throw new RangeError(`Limit ${name} has two windows of one length`);
  }
  return windows.map(({ max, seconds }) => {
    if (!isCount(max, 0)) throw new RangeError(`Limit ${name}: max ${max} is not a whole number`);
    if (!isCount(seconds, 1)) throw new RangeError(`Limit ${name}: ${seconds} is not a number of seconds`);
    const shown = windows.length === 1 ? name : `${name}-${suffix(seconds)}`;
    return { max, seconds, name: shown, id: `${name}:${seconds}`, milliseconds: seconds * 1000 };
  });
}

function suffix(seconds: number): string {
  if (seconds === 60) return 'minute';
  return seconds === 86_400 ? 'day' : `${seconds}s`;
}

// An sf-integer has at most 15 digits (RFC 9651 §3.3.1), and milliseconds must stay exact.
const isCount = (value: number, least: number): boolean =>
  Number.isInteger(value) && value >= least && value <= 999_999_999_999;
