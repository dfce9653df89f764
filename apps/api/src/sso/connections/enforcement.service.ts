import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SsoDomainRepository } from '../domains/sso-domain.repository.js';
import { ConnectionGate } from './connection-gate.js';
import { SsoConnectionRepository } from './sso-connection.repository.js';

/** Whether people come in by the organization's identity provider alone. */
@Injectable()
export class EnforcementService {
  constructor(
    private readonly connections: SsoConnectionRepository,
    private readonly domains: SsoDomainRepository,
    private readonly gate: ConnectionGate,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  get(organizationId: Uuid): Promise<boolean> {
    return this.connections.isEnforced(organizationId);
  }

  /** @throws AppError `CONFLICT` where nobody could come in that way, `ROLE_TOO_LOW` */
  set(caller: UserPrincipal, organizationId: Uuid, enforced: boolean): Promise<boolean> {
    return this.gate.change(caller, organizationId, async () => {
      if (enforced) await this.assertReady(organizationId);
      const changed = await this.connections.setEnforced(organizationId, enforced, this.clock.now());
      const facts = { before: { enforced: !enforced }, after: { enforced } };
      if (changed) this.trail.record('sso.enforcement-changed', { target: organizationId, organizationId, ...facts });
      return enforced;
    });
  }

  private async assertReady(organizationId: Uuid): Promise<void> {
    const connections = await this.connections.countEnabled(organizationId);
    const domains = await this.domains.countVerified(organizationId);
    if (connections > 0 && domains > 0) return;
    throw new AppError('CONFLICT', { message: 'Enable a connection and prove a domain first.' });
  }
}
