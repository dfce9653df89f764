import { Directory, higherRole, type Membership, type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { FactorRepository } from '../auth/factors/factor.repository.js';
import { MemberRepository } from './member.repository.js';

/** Answers the guard's questions about roles from the database, at each request: a role that is gone is gone at once. */
@Injectable()
export class MemberDirectory extends Directory {
  constructor(
    private readonly members: MemberRepository,
    private readonly factors: FactorRepository,
    private readonly database: Database,
  ) {
    super();
  }

  async membership(organizationId: Uuid, userId: Uuid, deletedToo = false): Promise<Membership | null> {
    return (await this.members.membership(organizationId, userId, deletedToo)) ?? null;
  }

  hasSecondFactor(userId: Uuid): Promise<boolean> {
    return this.factors.has(userId);
  }

  async isAdmin(userId: Uuid): Promise<boolean> {
    const statement = `SELECT 1 FROM users WHERE id = $1 AND role = 'admin' AND is_active`;
    return (await this.database.row(statement, [userId])) !== undefined;
  }

  async demandsSingleSignOn(organizationId: Uuid, userId: Uuid): Promise<boolean> {
    const statement = `SELECT 1 FROM organizations o JOIN users u ON u.id = $2
       JOIN sso_domains d ON d.organization_id = o.id AND d.domain = split_part(u.email, '@', 2)
       WHERE o.id = $1 AND o.sso_enforced AND d.verified_at IS NOT NULL`;
    return (await this.database.row(statement, [organizationId, userId])) !== undefined;
  }

  async projectRole(organizationId: Uuid, projectId: Uuid, userId: Uuid): Promise<Role | null> {
    const found = await this.database.row<{ own: Role | null; inherited: Role | null }>(
      `SELECT pm.role AS own, CASE WHEN m.role IN ('owner', 'admin') THEN m.role END AS inherited
       FROM projects p
       JOIN memberships m ON m.organization_id = p.organization_id AND m.user_id = $3
       LEFT JOIN project_members pm ON pm.project_id = p.id AND pm.user_id = m.user_id
       WHERE p.organization_id = $1 AND p.id = $2 AND p.deleted_at IS NULL`,
      [organizationId, projectId, userId],
    );
    return found ? higherRole(found.own, found.inherited) : null;
  }
}
