import { type Client } from '@latchkey/access';
import { AppError } from '@latchkey/common';
import { clientBucket, Limiter, LimitPolicies, LimitRefusal } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';

/** Counts wrong tokens in bodies by the client's address, together with the wrong credentials that the guard sees. */
@Injectable()
export class WrongTokenLimit {
  constructor(
    private readonly limiter: Limiter,
    private readonly policies: LimitPolicies,
  ) {}

  /** @throws AppError `TOKEN_INVALID`, or `RATE_LIMITED` when too many were wrong */
  async refuse({ ip }: Client): Promise<never> {
    const policy = this.policies.get('badCredentials');
    const decision = policy && (await this.limiter.decide([{ policy, key: clientBucket(ip) }]));
    if (!decision || decision.allowed) throw new AppError('TOKEN_INVALID');
    throw new LimitRefusal(decision);
  }
}
