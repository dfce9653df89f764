import { type LimitName } from '@latchkey/common';
import { type LimitPolicy, limitPolicy, type LimitWindow } from './policy.js';

const names: Readonly<Record<LimitName, string>> = {
  account: 'account',
  signIn: 'sign-in',
  signUp: 'sign-up',
  recovery: 'recovery',
  signInFailures: 'sign-in-failures',
  badCredentials: 'bad-credentials',
  secretKey: 'secret-key',
  free: 'free',
  pro: 'pro',
  enterprise: 'enterprise',
};

/** The configured limits as policies; one that is off is undefined. */
export class LimitPolicies {
  private readonly policies: Readonly<Record<LimitName, LimitPolicy | undefined>>;

  constructor(settings: Readonly<Record<LimitName, readonly LimitWindow[] | undefined>>) {
    const entries = Object.entries(names).map(([key, name]) => [key, limitPolicy(name, settings[key as LimitName])]);
    this.policies = Object.fromEntries(entries) as Record<LimitName, LimitPolicy | undefined>;
  }

  get(name: LimitName): LimitPolicy | undefined {
    return this.policies[name];
  }
}
