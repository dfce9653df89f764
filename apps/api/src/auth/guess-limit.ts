import { Keyring } from '@latchkey/common';
import { clientBucket, type LimitCharge, Limiter, LimitPolicies, LimitRefusal } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';

/** Where an attempt at somebody's password or second factor comes from. */
export interface GuessOrigin {
  readonly email: string;
  /** The place, device or session by which it is known to the account; undefined for a stranger. */
  readonly known: string | undefined;
  /** Said where a second factor is guessed: a right password gives back no guess at that. */
  readonly step?: 'second-factor';
}

/**
 * Limits wrong passwords per account, and wrong second factors in the same way, apart from them. All strangers share one budget, so that spreading a guess over many addresses
 * gains nothing; places and devices that have signed in to the account before have budgets of their own, so that no
 * stranger locks its owner out (OWASP: slow down online guessing attacks with device cookies).
 */
@Injectable()
export class GuessLimit {
  constructor(
    private readonly limiter: Limiter,
    private readonly policies: LimitPolicies,
    private readonly keyring: Keyring,
  ) {}

  /** Takes one guess from the budget, before the password or code is looked at. @throws AppError `RATE_LIMITED` */
  async take(origin: GuessOrigin): Promise<void> {
    const charge = this.charge(origin);
    if (!charge) return;
    const decision = await this.limiter.decide([charge]);
    if (!decision.allowed) throw new LimitRefusal(decision);
  }

  /** Gives the budget back: what was shown was right. */
  async forgive(origin: GuessOrigin): Promise<void> {
    const charge = this.charge(origin);
    if (charge) await this.limiter.reset(charge.policy, charge.key);
  }

  private charge({ email, known, step }: GuessOrigin): LimitCharge | undefined {
    const policy = this.policies.get('signInFailures');
    const account = this.keyring.hash('device', email).toString('base64url');
    return policy && { policy, key: [account, known ?? 'strangers', ...(step ? [step] : [])].join('/') };
  }
}

/** The bucket of an address, by which places are known again. */
export const networkOf = clientBucket;
