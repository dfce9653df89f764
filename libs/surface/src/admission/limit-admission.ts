import { type AccessRequest, AdmissionControl, type Arrival, type Principal } from '@latchkey/access';
import { afterwards, type AppError, type Eventually, type LimitName, oncePer } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import {
  clientBucket,
  type LimitCharge,
  type LimitDecision,
  Limiter,
  LimitPolicies,
  LimitRefusal,
} from '@latchkey/limits';
import { LIMITS, UNLIMITED } from '../surface.decorator.js';
import { type Surface, type SurfaceLimit } from '../surface.js';

/** A request on which the limits' decision is kept, for the headers of its answer. */
export interface LimitedRequest extends AccessRequest {
  limitDecision?: LimitDecision;
  /** Where nothing limits the operation itself: what is left when the answer goes out, for its headers. */
  lookAtLimits?: () => Promise<LimitDecision>;
}

/** What a handler declares about limits. */
interface HandlerLimits {
  readonly unlimited: boolean;
  readonly limits: readonly LimitName[];
}

/** Counts each request once against all that limits it: its surface, its operation, and wrong credentials by address. */
@Injectable()
export class LimitAdmission extends AdmissionControl {
  constructor(
    private readonly limiter: Limiter,
    private readonly policies: LimitPolicies,
  ) {
    super();
  }

  /** @throws AppError `RATE_LIMITED` */
  admit(arrival: Arrival): Eventually<void> {
    const { unlimited, limits } = declaredBy(arrival.handler);
    if (unlimited) return undefined;
    const surface = arrival.surface as Surface;
    const charges = [
      ...surface.limits.map((limit) => this.surfaceCharge(limit, arrival.request, arrival.principal)),
      ...limits.map((name) => this.charge(name, clientBucket(arrival.request.ip))),
      arrival.rule.public || arrival.principal ? undefined : this.badCredential(arrival.request, arrival.failure),
    ];
    if (charges.some((charge) => charge !== undefined)) return this.decide(charges, arrival.request);
    // A surface without limits has nothing to tell its callers about them.
    if (arrival.rule.public || surface.limits.length > 0) this.lookLater(arrival.request);
    return undefined;
  }

  /** Counts a request that no handler takes. */
  async admitUnrouted(request: LimitedRequest, surface: Surface): Promise<void> {
    const charges = surface.limits.map((limit) => this.surfaceCharge(limit, request, undefined));
    const known = charges.some((charge) => charge !== undefined);
    await this.decide(known ? charges : [this.badCredential(request, undefined)], request);
  }

  /**
   * An operation that is open to everybody counts wrong tokens in its body itself, and lets a good one through. Its answer
   * says what is left all the same, as it is by then.
   */
  private lookLater(request: LimitedRequest): void {
    const charge = this.badCredential(request, undefined);
    if (!charge) return;
    request.lookAtLimits = async () => ({ ...(await this.limiter.decide([charge])), retryAfter: undefined });
  }

  private decide(charges: readonly (LimitCharge | undefined)[], request: LimitedRequest): Eventually<void> {
    const wanted = charges.filter((charge) => charge !== undefined);
    return afterwards(this.limiter.decideSoon(wanted), (decision) => {
      request.limitDecision = decision;
      if (!decision.allowed) throw new LimitRefusal(decision);
    });
  }

  /** A wrong credential counts; a missing one only looks, so that its answer too says what is left. */
  private badCredential(request: AccessRequest, failure: AppError | undefined): LimitCharge | undefined {
    return this.charge('badCredentials', clientBucket(request.ip), failure ? 1 : 0);
  }

  private surfaceCharge(limit: SurfaceLimit, request: AccessRequest, principal?: Principal): LimitCharge | undefined {
    const key = keyOf(limit, request, principal);
    if (!key) return undefined;
    if (limit.limit !== 'plan') return this.charge(limit.limit, key);
    const policy = principal?.plan && this.policies.ofPlan(principal.plan, principal.limits);
    return policy ? { policy, key, cost: 1 } : undefined;
  }

  private charge(name: LimitName, key: string, cost = 1): LimitCharge | undefined {
    const policy = this.policies.get(name);
    return policy && { policy, key, cost };
  }
}

const declaredBy = oncePer((handler): HandlerLimits => {
  const limits = (Reflect.getMetadata(LIMITS, handler) ?? []) as readonly LimitName[];
  return { unlimited: Reflect.getMetadata(UNLIMITED, handler) === true, limits };
});

function keyOf(
  limit: SurfaceLimit,
  request: AccessRequest,
  principal: Principal | undefined,
): string | null | undefined {
  switch (limit.by) {
    case 'ip':
      return clientBucket(request.ip);
    case 'user':
      return principal?.userId;
    case 'organization':
      return principal?.organizationId;
  }
}
