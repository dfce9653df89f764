import { LimitPolicies } from './limit-policies.js';
import { policyWindows } from './policy.js';

const windows = (...settings: [max: number, seconds: number][]) => settings.map(([max, seconds]) => ({ max, seconds }));
const off = {
  account: undefined,
  signIn: undefined,
  signUp: undefined,
  recovery: undefined,
  signInFailures: undefined,
  badCredentials: undefined,
  deviceCodes: undefined,
  registration: undefined,
  secretKey: undefined,
  free: windows([60, 60], [1000, 86_400]),
  pro: windows([7, 1], [300, 60]),
  enterprise: undefined,
};
let now = 0;
const policies = new LimitPolicies(off, () => now);
const override = (perMinute: number | null, perDay: number | null, expiresAt: Date | null = null) => ({
  perMinute,
  perDay,
  expiresAt,
});

describe('the limit of an organization', () => {
  it("is its plan's, unless it has another", () => {
    expect(policies.ofPlan('free', null)).toBe(policies.get('free'));
    expect(policies.ofPlan('free', undefined)).toBe(policies.get('free'));
    expect(policies.ofPlan('enterprise', null)).toBeUndefined();
  });

  it('takes over the windows that are named, and leaves the others', () => {
    expect(policies.ofPlan('free', override(5, null))?.windows).toEqual(windows([5, 60], [1000, 86_400]));
    expect(policies.ofPlan('pro', override(5, 9))?.windows).toEqual(windows([7, 1], [5, 60], [9, 86_400]));
    expect(policies.ofPlan('enterprise', override(null, 9))?.windows).toEqual(windows([9, 86_400]));
  });

  it("goes on with the plan's counters", () => {
    const own = policies.ofPlan('free', override(5, 6));
    expect(own && policyWindows(own).map(({ id }) => id)).toEqual(['free:60', 'free:86400']);
  });

  it('is made once', () => {
    const same = override(5, null);
    expect(policies.ofPlan('free', same)).toBe(policies.ofPlan('free', same));
    expect(policies.ofPlan('pro', same)?.name).toBe('pro');
  });

  it("is the plan's again from the moment on in which the other ends", () => {
    const short = override(5, null, new Date(1000));
    now = 999;
    expect(policies.ofPlan('free', short)).not.toBe(policies.get('free'));
    now = 1000;
    expect(policies.ofPlan('free', short)).toBe(policies.get('free'));
  });
});
