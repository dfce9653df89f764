import { Injectable } from '@nestjs/common';
import { type AuditAction } from '../audit/audit-actions.js';
import { type Difference } from '../audit/audit-facts.js';
import { AuditTrail, type Happening } from '../audit/audit-trail.js';

/**
 * Writes down what admins change on somebody's ground: there, for those whose it is, and in the chain of the deployment, in
 * which everything is that admins do.
 */
@Injectable()
export class AdminTrail {
  constructor(private readonly trail: AuditTrail) {}

  /** Notes a change, to be written just before the open transaction commits. @throws Error where none is open */
  record(action: AuditAction, happening: Happening): void {
    this.trail.record(action, happening);
    if (!('deployment' in happening)) this.trail.record(action, onDeployment(happening));
  }

  /** The same of a thing that may have stayed as it was: then nothing has happened. */
  recordChange(action: AuditAction, happening: Happening, change: Difference | undefined): void {
    if (change) this.record(action, { ...happening, ...change });
  }
}

/** Whose ground it was is told beside what is there now. */
function onDeployment({ target, before, after, ...ground }: Happening): Happening {
  const whose =
    'organizationId' in ground
      ? { organizationId: ground.organizationId, ...(ground.projectId && { projectId: ground.projectId }) }
      : 'personId' in ground && { userId: ground.personId };
  return { target, deployment: true, before, after: { ...after, ...whose } };
}
