import { Clock, newId } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Outbox } from '../mail/outbox.service.js';
import { OrganizationRepository } from '../organizations/organization.repository.js';
import { slugOf } from '../organizations/slug.js';
import { UserRepository } from '../users/user.repository.js';
import { LinkTokenService } from './link-token.service.js';

/** Makes a user with their default organization and the mail that lets them prove their address, or none of it. */
@Injectable()
export class AccountMaker {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly organizations: OrganizationRepository,
    private readonly links: LinkTokenService,
    private readonly outbox: Outbox,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async make(account: { email: string; name: string; passwordHash: string }): Promise<void> {
    const { email, name } = account;
    const user = { ...account, id: newId(), at: this.clock.now() };
    await this.database.transaction(async () => {
      if (!(await this.users.insert(user))) return this.outbox.add({ template: 'account-exists', to: email });
      const organization = { id: newId(), name: `${name}'s organization`.slice(0, 100), slug: slugOf(name, 'home') };
      await this.database.asTenant(organization.id, () =>
        this.organizations.insert({ ...organization, createdAt: user.at }, user.id),
      );
      const { id: organizationId, ...after } = organization;
      const by = { provenUserId: user.id };
      this.trail.record('user.created', { target: user.id, personId: user.id, after: { email, name }, ...by });
      this.trail.record('organization.created', { target: organizationId, organizationId, after, ...by });
      const token = await this.links.issue('verify-email', user.id, email);
      await this.outbox.add({ template: 'verify-email', to: email, name, token });
    });
  }
}
