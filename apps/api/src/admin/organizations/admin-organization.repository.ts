import { type Plan } from '@latchkey/access';
import { type LimitOverride, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Allowance } from '../../organizations/organization.repository.js';
import { type LimitColumns, limitOverrideOf } from '../../plans/limit-columns.js';

/** Which organizations are asked for. What is left out narrows nothing. */
export interface OrganizationFilter extends SearchRequest {
  readonly plan?: Plan;
}

/** An organization as it is listed, with how much there is in it. */
export interface ListedOrganization extends Allowance {
  readonly id: Uuid;
  readonly name: string;
  readonly slug: string;
  readonly createdAt: Date;
  readonly members: number;
  readonly projects: number;
}

type Row = Omit<ListedOrganization, 'override'> & LimitColumns;

/** The organizations that live, as admins of the deployment see them. */
@Injectable()
export class AdminOrganizationRepository {
  constructor(private readonly database: Database) {}

  /** A page of them, newest first. */
  async list({ q, plan, ...page }: OrganizationFilter): Promise<OffsetPage<ListedOrganization>> {
    const found = await this.database.acrossTenants(() =>
      this.database.page<Row>(
        `${living} AND ($1::text IS NULL OR strpos(lower(name), lower($1)) > 0 OR strpos(slug, lower($1)) > 0)
           AND ($2::text IS NULL OR plan = $2) ORDER BY id DESC`,
        [q, plan],
        page,
      ),
    );
    return { ...found, items: found.items.map(read) };
  }

  async find(id: Uuid): Promise<ListedOrganization | undefined> {
    const found = await this.database.row<Row>(`${living} AND id = $1`, [id]);
    return found && read(found);
  }

  /**
   * Sets what an organization may use instead of what its plan says, or takes that back; answers what there was before, or
   * undefined when there is no such organization.
   */
  async setLimits(
    id: Uuid,
    override: LimitOverride | null,
    at: Date,
  ): Promise<{ before: LimitOverride | null } | undefined> {
    const former = await this.database.row<LimitColumns>(
      `UPDATE organizations o SET limit_per_minute = $2, limit_per_day = $3, limits_expire_at = $4, updated_at = $5
       FROM (SELECT id, limit_per_minute, limit_per_day, limits_expire_at FROM organizations
         WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE) old
       WHERE o.id = old.id RETURNING old.limit_per_minute, old.limit_per_day, old.limits_expire_at`,
      [id, override?.perMinute, override?.perDay, override?.expiresAt, at],
    );
    return former && { before: limitOverrideOf(former) };
  }
}

const living = `SELECT id, name, slug, plan, limit_per_minute, limit_per_day, limits_expire_at, created_at,
    (SELECT count(*)::int FROM memberships m WHERE m.organization_id = organizations.id) AS members,
    (SELECT count(*)::int FROM projects p WHERE p.organization_id = organizations.id AND p.deleted_at IS NULL) AS projects
  FROM organizations WHERE deleted_at IS NULL`;

const read = ({ limitPerMinute, limitPerDay, limitsExpireAt, ...row }: Row): ListedOrganization => ({
  ...row,
  override: limitOverrideOf({ limitPerMinute, limitPerDay, limitsExpireAt }),
});
