import { type Principal } from '@latchkey/access';
import { type Eventually } from '@latchkey/common';
import {
  clientBucket,
  type LimitCharge,
  type LimitDecision,
  Limiter,
  LimitPolicies,
  type LimitPolicy,
} from '@latchkey/limits';
import { Injectable } from '@nestjs/common';

/** Counts what clients do elsewhere against the limits that they have here, and their wrong credentials by address. */
@Injectable()
export class CallerLimits {
  constructor(
    private readonly limiter: Limiter,
    private readonly policies: LimitPolicies,
  ) {}

  /**
   * Takes the cost from what limits this caller on their own surface, all or nothing.
   * @returns undefined where nothing limits them, or that by address and no address is known
   */
  take(principal: Principal, cost: number, ip: string | undefined): Eventually<LimitDecision | undefined> {
    const charge = this.chargeOf(principal, cost, ip);
    return charge && this.limiter.decideSoon([charge]);
  }

  /** Counts a credential that is no good, by the address of who has shown it. Nothing is counted without one. */
  countWrong(ip: string | undefined, cost: number): Eventually<LimitDecision | undefined> {
    const policy = this.policies.get('badCredentials');
    return policy && ip !== undefined ? this.limiter.decideSoon([{ policy, key: clientBucket(ip), cost }]) : undefined;
  }

  private chargeOf({ kind, ...caller }: Principal, cost: number, ip: string | undefined): LimitCharge | undefined {
    switch (kind) {
      case 'project':
      case 'workspace':
        return charge(caller.plan && this.policies.ofPlan(caller.plan, caller.limits), caller.organizationId, cost);
      case 'secret':
        return charge(this.policies.get('secretKey'), caller.userId, cost);
      default:
        return charge(this.policies.get('account'), ip === undefined ? null : clientBucket(ip), cost);
    }
  }
}

const charge = (policy: LimitPolicy | null | undefined, key: string | null, cost: number): LimitCharge | undefined =>
  policy && key !== null ? { policy, key, cost } : undefined;
