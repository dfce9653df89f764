import { Directory } from '@latchkey/access';
import { Database } from '@latchkey/database';
import { type Refusal, RefusalWitness } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { AuditTrail, type Ground } from './audit-trail.js';

/** Writes down who was refused, on ground of their own: nobody else's chain is told of it, or whether there is one. */
@Injectable()
export class RefusalRecorder extends RefusalWitness {
  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
    private readonly directory: Directory,
    private readonly logger: RuntimeLogger,
  ) {
    super();
  }

  async witness(refusal: Refusal): Promise<void> {
    try {
      await this.database.acrossTenants(() => this.database.transaction(() => this.record(refusal)));
    } catch (err) {
      const { requestId, operation } = refusal.call;
      this.logger.error({ err, requestId, operation, code: refusal.code }, 'a refusal could not be audited');
    }
  }

  private async record({ call, code, target, pathOrganizationId }: Refusal): Promise<void> {
    const ground = await this.groundOf({ call, pathOrganizationId });
    const { projectId } = call;
    const own = call.principal.projectId;
    this.trail.recordRefusal(call, code, {
      ...('organizationId' in ground ? { ...ground, projectId } : ground),
      target: target ?? (own === null ? null : { kind: 'project', id: own }),
    });
  }

  /** The key's organization; the path's, where the caller is in it; else the person's own. */
  private async groundOf({ call, pathOrganizationId }: Pick<Refusal, 'call' | 'pathOrganizationId'>): Promise<Ground> {
    const { userId, organizationId } = call.principal;
    if (userId === null) return organizationId === null ? { deployment: true } : { organizationId };
    const member = pathOrganizationId && (await this.directory.membership(pathOrganizationId, userId));
    return pathOrganizationId && member ? { organizationId: pathOrganizationId } : { personId: userId };
  }
}
