import { assertSteppedUp, type Principal } from '@latchkey/access';
import { Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { FactorRepository } from './factor.repository.js';

/** What operations ask that want a fresh second factor for some of what they do; those that always do declare it. */
@Injectable()
export class StepUpCheck {
  constructor(
    private readonly factors: FactorRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `STEP_UP_REQUIRED`, as {@link assertSteppedUp} */
  assert(caller: Principal): Promise<void> {
    return assertSteppedUp(caller, this.clock.now(), (userId) => this.factors.has(userId));
  }
}
