import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Outbox } from '../../mail/outbox.service.js';
import { UserRepository } from '../../users/user.repository.js';
import { FactorRepository } from './factor.repository.js';
import { SecondFactorAttempts } from './second-factor-attempts.js';

/** Takes all second factors of somebody who has lost theirs, at the hands of an admin of the deployment. */
@Injectable()
export class FactorReset {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly attempts: SecondFactorAttempts,
    private readonly outbox: Outbox,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Takes them, and the recovery codes; answers false where there is no such person. They are told by mail, since a reset is
   * what an impostor would ask for. Doing it again changes nothing.
   */
  reset(id: Uuid): Promise<boolean> {
    return this.database.transaction(async () => {
      const user = await this.users.lock(id);
      if (!user) return false;
      await this.attempts.endAll(id);
      if (await this.factors.removeAll(id)) {
        this.trail.record('user.second-factors-reset', { target: id, deployment: true });
        await this.outbox.add({ template: 'second-factors-reset', to: user.email, name: user.name });
      }
      return true;
    });
  }
}
