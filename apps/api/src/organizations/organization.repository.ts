import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Organization } from './organization.entity.js';

/** An organization that a person is about to leave. */
export interface OrganizationToLeave {
  readonly id: Uuid;
  readonly name: string;
  /** Whether nobody else is in it. */
  readonly alone: boolean;
  /** Whether nobody else owns it. */
  readonly lastOwner: boolean;
}

/** The organizations table. */
@Injectable()
export class OrganizationRepository {
  constructor(private readonly database: Database) {}

  /** Inserts an organization with its creator as owner. Runs inside the caller's transaction. */
  async insert(organization: Pick<Organization, 'id' | 'name' | 'slug' | 'createdAt'>, ownerId: Uuid): Promise<void> {
    const { id, createdAt } = organization;
    await this.database
      .repository(Organization)
      .insert({ ...organization, createdBy: ownerId, plan: 'free', updatedAt: createdAt });
    await this.database.rows(
      `INSERT INTO memberships (organization_id, user_id, role, created_at) VALUES ($1, $2, 'owner', $3)`,
      [id, ownerId, createdAt],
    );
  }

  /** Locks a person, then their living organizations in the order of the ids, until the caller's transaction ends. */
  async lockAllOf(userId: Uuid): Promise<OrganizationToLeave[]> {
    await this.database.rows('SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [userId]);
    const locked = await this.database.rows<{ id: Uuid }>(
      `SELECT o.id FROM organizations o WHERE o.deleted_at IS NULL
         AND EXISTS (SELECT 1 FROM memberships m WHERE m.organization_id = o.id AND m.user_id = $1)
       ORDER BY o.id FOR UPDATE OF o`,
      [userId],
    );
    // Asked only now, in a statement of its own: it has to see what those did who held the locks before.
    return this.database.rows<OrganizationToLeave>(
      `SELECT o.id, o.name, bool_and(m.user_id = $2) AS alone,
         count(*) FILTER (WHERE m.role = 'owner' AND m.user_id <> $2) = 0 AS last_owner
       FROM organizations o JOIN memberships m ON m.organization_id = o.id
       WHERE o.id = ANY ($1) GROUP BY o.id ORDER BY o.id`,
      [locked.map(({ id }) => id), userId],
    );
  }

  /** Ends all memberships of a person, and with them their places in projects. */
  async removeFromAll(userId: Uuid): Promise<void> {
    await this.database.change('DELETE FROM memberships WHERE user_id = $1', [userId]);
  }
}
