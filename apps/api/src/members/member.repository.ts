import { type Membership, type Role } from '@latchkey/access';
import { type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { hasFactor } from '../auth/factors/factor.repository.js';

/** A member of an organization, with what the others may know of them. */
export interface Member {
  readonly userId: Uuid;
  readonly email: string;
  readonly name: string;
  readonly handle: string;
  readonly role: Role;
  readonly joinedAt: Date;
}

/** The memberships table. Whoever changes it holds the organization's lock (`OrganizationLock`). */
@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  /** A person's present place in an organization; in one that was deleted only where that is asked for. */
  membership(organizationId: Uuid, userId: Uuid, deletedToo: boolean): Promise<Membership | undefined> {
    return this.database.row<Membership>(
      `SELECT m.role, o.mfa_required AS second_factor_required,
         CASE WHEN o.mfa_required THEN ${hasFactor('m.user_id')} ELSE false END AS person_has_factor
       FROM memberships m JOIN organizations o ON o.id = m.organization_id
       WHERE m.organization_id = $1 AND m.user_id = $2 AND (o.deleted_at IS NULL OR $3)`,
      [organizationId, userId, deletedToo],
    );
  }

  /** A person's present role in a living organization, or null. */
  async role(organizationId: Uuid, userId: Uuid): Promise<Role | null> {
    return (await this.membership(organizationId, userId, false))?.role ?? null;
  }

  /** In how many living organizations a person is. Across tenants, as the question is. */
  async countOrganizations(userId: Uuid): Promise<number> {
    const found = await this.database.acrossTenants(() =>
      this.database.row<{ count: number }>(
        `SELECT count(*)::int AS count FROM memberships m JOIN organizations o ON o.id = m.organization_id
         WHERE m.user_id = $1 AND o.deleted_at IS NULL`,
        [userId],
      ),
    );
    return found?.count ?? 0;
  }

  /** The members of an organization: owners, then admins, then members, each in the order of their accounts. */
  list(organizationId: Uuid, search: SearchRequest): Promise<OffsetPage<Member>> {
    return this.database.page(
      `${members} AND ($2::text IS NULL OR strpos(lower(u.name), lower($2)) > 0 OR strpos(u.email, lower($2)) > 0)
       ORDER BY array_position('{owner,admin,member}', m.role), m.user_id`,
      [organizationId, search.q],
      search,
    );
  }

  find(organizationId: Uuid, userId: Uuid): Promise<Member | undefined> {
    return this.database.row(`${members} AND m.user_id = $2`, [organizationId, userId]);
  }

  findByEmail(organizationId: Uuid, email: string): Promise<Member | undefined> {
    return this.database.row(`${members} AND u.email = $2`, [organizationId, email]);
  }

  /** Adds a person; answers false, and changes nothing, when they are a member already. */
  async add(organizationId: Uuid, userId: Uuid, role: Role, at: Date): Promise<boolean> {
    const added = await this.database.rows(
      `INSERT INTO memberships (organization_id, user_id, role, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING user_id`,
      [organizationId, userId, role, at],
    );
    return added.length > 0;
  }

  /** Gives a member a role; answers false, and changes nothing, where that would leave no owner. */
  async setRole(organizationId: Uuid, userId: Uuid, role: Role): Promise<boolean> {
    const changed = await this.database.change(
      `UPDATE memberships m SET role = $3
       WHERE m.organization_id = $1 AND m.user_id = $2 AND ($3 = 'owner' OR ${ownedWithout})`,
      [organizationId, userId, role],
    );
    return changed > 0;
  }

  /**
   * Ends a membership, and with it the person's places in projects; answers false, and changes nothing, where that would
   * leave no owner. A slug that they chose is theirs no longer: that it is taken must not tell them of it later.
   */
  async remove(organizationId: Uuid, userId: Uuid): Promise<boolean> {
    const parameters = [organizationId, userId];
    const removed = await this.database.change(
      `DELETE FROM memberships m WHERE m.organization_id = $1 AND m.user_id = $2 AND ${ownedWithout}`,
      parameters,
    );
    if (removed === 0) return false;
    await this.database.change(
      'UPDATE organizations SET slug_chosen_by = NULL WHERE id = $1 AND slug_chosen_by = $2',
      parameters,
    );
    return true;
  }
}

const members = `SELECT m.user_id, m.role, m.created_at AS joined_at, u.email, u.name, u.handle
  FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.organization_id = $1`;

/** Whether the organization has an owner without this one. */
const ownedWithout = `(m.role <> 'owner' OR EXISTS (
  SELECT 1 FROM memberships other
  WHERE other.organization_id = m.organization_id AND other.user_id <> m.user_id AND other.role = 'owner'))`;
