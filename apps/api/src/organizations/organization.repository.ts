import { type Plan, type Role } from '@latchkey/access';
import { AppError, type LimitOverride, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type LimitColumns, limitOverrideOf } from '../plans/limit-columns.js';
import { type Organization } from './organization.entity.js';

/** An organization as one of its members sees it. */
export type JoinedOrganization = Organization & { readonly role: Role };

/** What a new organization starts with. */
export type NewOrganization = Pick<Organization, 'id' | 'name' | 'slug' | 'createdAt'>;

/** What may change of an organization. A field that is left out stays. */
export interface OrganizationChange {
  readonly name?: string;
  readonly slug?: string;
  readonly mfaRequired?: boolean;
}

/** What an organization pays for, and what it may use instead of what that says, whether that has ended or not. */
export interface Allowance {
  readonly plan: Plan;
  readonly override: LimitOverride | null;
}

/** The organizations table. One that is deleted is nobody's any more: every method passes it over. */
@Injectable()
export class OrganizationRepository {
  constructor(private readonly database: Database) {}

  /**
   * The organizations of a person, oldest first; only the one that is asked for where a credential is pinned to it. Across
   * tenants: a person may be in many.
   */
  list(userId: Uuid, only: Uuid | null, search: SearchRequest): Promise<OffsetPage<JoinedOrganization>> {
    return this.database.acrossTenants(() =>
      this.database.page(
        `${joined} AND ($2::uuid IS NULL OR o.id = $2)
           AND ($3::text IS NULL OR strpos(lower(o.name), lower($3)) > 0 OR strpos(o.slug, lower($3)) > 0)
         ORDER BY o.id`,
        [userId, only, search.q],
        search,
      ),
    );
  }

  /** An organization with the person's role in it, or undefined when they are no member. */
  find(id: Uuid, userId: Uuid): Promise<JoinedOrganization | undefined> {
    return this.database.row(`${joined} AND o.id = $2`, [userId, id]);
  }

  /**
   * Inserts an organization with its creator as owner; answers false, and changes nothing, when they have given the slug to
   * another one already. Runs inside the caller's transaction.
   */
  async insert({ id, name, slug, createdAt }: NewOrganization, ownerId: Uuid): Promise<boolean> {
    const inserted = await this.database.rows(
      `INSERT INTO organizations (id, name, slug, slug_chosen_by, created_by, plan, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $4, 'free', $5, $5)
       ON CONFLICT (slug_chosen_by, slug) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
      [id, name, slug, ownerId, createdAt],
    );
    if (inserted.length === 0) return false;
    await this.database.rows(
      `INSERT INTO memberships (organization_id, user_id, role, created_at) VALUES ($1, $2, 'owner', $3)`,
      [id, ownerId, createdAt],
    );
    return true;
  }

  /**
   * Changes the given fields; a new slug counts as chosen by `userId` from then on.
   * @throws AppError `SLUG_TAKEN`
   */
  async update(id: Uuid, { name, slug, mfaRequired }: OrganizationChange, userId: Uuid, at: Date): Promise<void> {
    const statement = `UPDATE organizations SET name = coalesce($2, name), slug = coalesce($3, slug), updated_at = $5,
         mfa_required = coalesce($6, mfa_required),
         slug_chosen_by = CASE WHEN $3 <> slug THEN $4 ELSE slug_chosen_by END
       WHERE id = $1 AND deleted_at IS NULL`;
    try {
      await this.database.change(statement, [id, name, slug, userId, at, mfaRequired]);
    } catch (error) {
      throw violatedUnique(error) === 'organizations_slug_key' ? new AppError('SLUG_TAKEN', { cause: error }) : error;
    }
  }

  /** The plan and what there is instead of its limits, or undefined when there is no such organization. */
  async allowance(id: Uuid): Promise<Allowance | undefined> {
    const found = await this.database.row<{ plan: Plan } & LimitColumns>(
      `SELECT plan, limit_per_minute, limit_per_day, limits_expire_at FROM organizations
       WHERE id = $1 AND deleted_at IS NULL`,
      [id],
    );
    return found && { plan: found.plan, override: limitOverrideOf(found) };
  }

  /** Changes the plan and answers the former one; undefined when there is no such organization. */
  async setPlan(id: Uuid, plan: Plan, at: Date): Promise<Plan | undefined> {
    const changed = await this.database.row<{ former: Plan }>(
      `UPDATE organizations o SET plan = $2, updated_at = $3
       FROM (SELECT id, plan FROM organizations WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE) old
       WHERE o.id = old.id RETURNING old.plan AS former`,
      [id, plan, at],
    );
    return changed?.former;
  }
}

const joined = `SELECT o.*, m.role FROM organizations o JOIN memberships m ON m.organization_id = o.id
  WHERE m.user_id = $1 AND o.deleted_at IS NULL`;
