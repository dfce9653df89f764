import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Organization } from './organization.entity.js';

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
}
