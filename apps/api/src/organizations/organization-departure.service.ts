import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { OrganizationEnd } from './organization-end.js';
import { OrganizationLock, type OrganizationToLeave } from './organization-lock.js';

/** What becomes of a person's organizations when their account goes. */
@Injectable()
export class OrganizationDeparture {
  constructor(
    private readonly database: Database,
    private readonly lock: OrganizationLock,
    private readonly end: OrganizationEnd,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a person out of all their organizations, and ends those in which they are alone. Call it inside the transaction
   * that deletes the account, before anything else there touches the user's row: it locks that row first (who is leaving
   * joins and founds nothing meanwhile), then the organizations in the order of their ids. Across tenants, since it is about
   * all that the person is in.
   * @throws AppError `LAST_OWNER` when an organization would be left with members but without an owner
   */
  async leaveAll(userId: Uuid): Promise<void> {
    await this.database.acrossTenants(() =>
      this.database.transaction(async () => {
        const organizations = await this.lock.takeAllOf(userId);
        assertOwned(organizations);
        const now = this.clock.now();
        for (const { id, alone } of organizations) {
          if (alone) await this.end.end(id, now);
          else this.trail.record('member.left', { target: userId, organizationId: id });
        }
        await this.database.change('DELETE FROM memberships WHERE user_id = $1', [userId]);
      }),
    );
  }
}

function assertOwned(organizations: readonly OrganizationToLeave[]): void {
  const ownerless = organizations.filter(({ alone, lastOwner }) => lastOwner && !alone);
  if (ownerless.length === 0) return;
  const names = ownerless.map(({ name }) => `"${name}"`).join(', ');
  throw new AppError('LAST_OWNER', { message: `Name another owner first, or delete: ${names}.` });
}
