import { AppError, Clock, newId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { UserRepository } from '../users/user.repository.js';
import { OrganizationRepository } from './organization.repository.js';
import { slugCandidates } from './slug.js';

/** Makes organizations, each with its founder as owner. */
@Injectable()
export class OrganizationFounder {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly organizations: OrganizationRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an organization and answers its id. Without a slug it gets the first free one of its name's.
   * @throws AppError `SLUG_TAKEN` when the founder has given that slug to another one
   */
  found(founderId: Uuid, wanted: { readonly name: string; readonly slug?: string }): Promise<Uuid> {
    const slugs = wanted.slug === undefined ? slugCandidates(wanted.name, 'organization') : [wanted.slug];
    return this.database.transaction(async () => {
      // An account that is being deleted at this moment founds nothing that nobody would own.
      if (!(await this.users.hold(founderId))) throw new AppError('TOKEN_INVALID');
      return this.insert(founderId, wanted.name, slugs);
    });
  }

  private async insert(founderId: Uuid, name: string, slugs: Iterable<string>): Promise<Uuid> {
    const organization = { id: newId(), name, createdAt: this.clock.now() };
    for (const slug of slugs) {
      // On the ground that it makes: nobody has ever stood there.
      const inserted = await this.database.asTenant(organization.id, () =>
        this.organizations.insert({ ...organization, slug }, founderId),
      );
      if (!inserted) continue;
      const { id } = organization;
      this.trail.record('organization.created', { target: id, organizationId: id, after: { name, slug } });
      return id;
    }
    throw new AppError('SLUG_TAKEN');
  }
}
