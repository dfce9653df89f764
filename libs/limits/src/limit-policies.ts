import { type LimitName, type LimitOverride } from '@latchkey/common';
import { type EpochClock } from './epoch-clock.js';
import { type LimitPolicy, limitPolicy, type LimitWindow } from './policy.js';

const names: Readonly<Record<LimitName, string>> = {
  account: 'account',
  signIn: 'sign-in',
  signUp: 'sign-up',
  recovery: 'recovery',
  signInFailures: 'sign-in-failures',
  badCredentials: 'bad-credentials',
  deviceCodes: 'device-codes',
  registration: 'registration',
  secretKey: 'secret-key',
  free: 'free',
  pro: 'pro',
  enterprise: 'enterprise',
};

/** The configured limits as policies; one that is off is undefined. */
export class LimitPolicies {
  private readonly policies: Readonly<Record<LimitName, LimitPolicy | undefined>>;

  /** Made once for each override, which is remembered as long as the key that it came with. */
  private readonly own = new WeakMap<LimitOverride, { readonly plan: LimitName; readonly policy: LimitPolicy }>();

  /** @param clock tells when an override has ended */
  constructor(
    settings: Readonly<Record<LimitName, readonly LimitWindow[] | undefined>>,
    private readonly clock: EpochClock = Date.now,
  ) {
    const entries = Object.entries(names).map(([key, name]) => [key, limitPolicy(name, settings[key as LimitName])]);
    this.policies = Object.fromEntries(entries) as Record<LimitName, LimitPolicy | undefined>;
  }

  get(name: LimitName): LimitPolicy | undefined {
    return this.policies[name];
  }

  /**
   * The limit of an organization: its plan's, with the windows of an override, if it has one that has not ended, in the
   * place of the plan's own. What is used up already counts on.
   */
  ofPlan(plan: LimitName, override: LimitOverride | null | undefined): LimitPolicy | undefined {
    const policy = this.policies[plan];
    if (!override || (override.expiresAt && override.expiresAt.getTime() <= this.clock())) return policy;
    const known = this.own.get(override);
    if (known?.plan === plan) return known.policy;
    const own = limitPolicy(names[plan], overridden(policy?.windows ?? [], override));
    this.own.set(override, { plan, policy: own });
    return own;
  }
}

function overridden(windows: readonly LimitWindow[], { perMinute, perDay }: LimitOverride): LimitWindow[] {
  const wanted = [
    { max: perMinute, seconds: 60 },
    { max: perDay, seconds: 86_400 },
  ].filter((window): window is LimitWindow => window.max !== null);
  const kept = windows.filter(({ seconds }) => wanted.every((window) => window.seconds !== seconds));
  return [...kept, ...wanted].sort((one, other) => one.seconds - other.seconds);
}
