import { AppError, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database, violatedUnique } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type JoinedOrganization } from './organization.repository.js';

/** What brings an organization back. */
export interface OrganizationRestoration {
  /** The owner who brings it back. */
  readonly userId: Uuid;
  /** What its slug is from then on; the one that it had, unless given. */
  readonly slug?: string;
  /** Only what was deleted after this comes back. */
  readonly deletedAfter: Date;
  readonly at: Date;
}

/** The organizations table, by what was deleted from it: no other method looks at that. */
@Injectable()
export class DeletedOrganizationRepository {
  constructor(private readonly database: Database) {}

  /**
   * The organizations that can be restored and that a person administered, oldest first; only one of them where asked. Across
   * tenants: there may be several.
   */
  list(userId: Uuid, only: Uuid | null, after: Date, search: SearchRequest): Promise<OffsetPage<JoinedOrganization>> {
    return this.database.acrossTenants(() =>
      this.database.page(
        `SELECT o.*, m.role FROM organizations o JOIN memberships m ON m.organization_id = o.id
         WHERE m.user_id = $1 AND m.role <> 'member' AND o.deleted_at > $3 AND o.purge_started_at IS NULL
           AND ($2::uuid IS NULL OR o.id = $2)
           AND ($4::text IS NULL OR strpos(lower(o.name), lower($4)) > 0 OR strpos(o.slug, lower($4)) > 0)
         ORDER BY o.id`,
        [userId, only, after, search.q],
        search,
      ),
    );
  }

  /**
   * Brings an organization back with the projects that were deleted with it; answers false when there is none to bring. Of
   * those who try at once, and of them and the purge, one succeeds. Its slug counts as chosen by who brings it back: that it
   * is taken then tells nobody what somebody else has. Runs inside the caller's transaction.
   * @throws AppError `SLUG_TAKEN`
   */
  async restore(id: Uuid, { userId, slug, deletedAfter, at }: OrganizationRestoration): Promise<boolean> {
    try {
      const restored = await this.database.change(
        `UPDATE organizations SET deleted_at = NULL, slug = coalesce($4, slug), slug_chosen_by = $2, updated_at = $5
         WHERE id = $1 AND deleted_at > $3 AND purge_started_at IS NULL AND EXISTS (
           SELECT 1 FROM memberships m
           WHERE m.organization_id = organizations.id AND m.user_id = $2 AND m.role = 'owner')`,
        [id, userId, deletedAfter, slug, at],
      );
      if (restored === 0) return false;
    } catch (error) {
      throw violatedUnique(error) === 'organizations_slug_key' ? slugTaken(error) : error;
    }
    await this.database.change(
      `UPDATE projects SET deleted_at = NULL, ended_with_organization = false, updated_at = $2
       WHERE organization_id = $1 AND ended_with_organization`,
      [id, at],
    );
    return true;
  }
}

const slugTaken = (cause: unknown) =>
  new AppError('SLUG_TAKEN', {
    cause,
    message: 'Another organization has this slug by now: send another one as slug.',
  });
