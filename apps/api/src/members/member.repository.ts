import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** The memberships table. */
@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  /** A person's present role in a living organization, or null. */
  async role(organizationId: Uuid, userId: Uuid): Promise<Role | null> {
    const found = await this.database.row<{ role: Role }>(
      `SELECT m.role FROM memberships m JOIN organizations o ON o.id = m.organization_id
       WHERE m.organization_id = $1 AND m.user_id = $2 AND o.deleted_at IS NULL`,
      [organizationId, userId],
    );
    return found?.role ?? null;
  }

  /** In how many living organizations a person is. */
  async countOrganizations(userId: Uuid): Promise<number> {
    const found = await this.database.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM memberships m JOIN organizations o ON o.id = m.organization_id
       WHERE m.user_id = $1 AND o.deleted_at IS NULL`,
      [userId],
    );
    return found?.count ?? 0;
  }
}
