import { type Role } from '@latchkey/access';
import { type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { hasFactor } from '../../auth/factors/factor.repository.js';
import { type User } from '../../users/user.entity.js';

/** Which users are asked for. What is left out narrows nothing. */
export interface UserFilter extends SearchRequest {
  readonly active?: boolean;
  readonly role?: User['role'];
}

/** A user as they are listed: all of it but their password. */
export type ListedUser = Omit<User, 'passwordHash' | 'updatedAt'>;

/** An organization that a user is in. */
export interface UsersOrganization {
  readonly id: Uuid;
  readonly name: string;
  readonly slug: string;
  readonly role: Role;
}

/** A user with what they have. */
export interface UserDetail extends ListedUser {
  readonly organizations: readonly UsersOrganization[];
  /** How many live. */
  readonly sessions: number;
  /** Personal tokens and secret keys that are neither revoked nor expired. */
  readonly keys: number;
  /** Whether a sign-in by password asks them for a second factor. */
  readonly hasSecondFactor: boolean;
}

/** Everybody, as admins of the deployment see and change them. */
@Injectable()
export class AdminUserRepository {
  constructor(private readonly database: Database) {}

  /** A page of the users, newest first. */
  list({ q, active, role, ...page }: UserFilter): Promise<OffsetPage<ListedUser>> {
    return this.database.page(
      `SELECT ${columns} FROM users
       WHERE ($1::text IS NULL OR strpos(lower(email), lower($1)) > 0 OR strpos(lower(name), lower($1)) > 0
           OR strpos(handle, lower($1)) > 0)
         AND ($2::boolean IS NULL OR is_active = $2) AND ($3::text IS NULL OR role = $3)
       ORDER BY id DESC`,
      [q, active, role],
      page,
    );
  }

  /** Over all tenants: they may be in many. @param idleSince sessions that were not used since do not live */
  async find(id: Uuid, now: Date, idleSince: Date): Promise<UserDetail | undefined> {
    const user = await this.database.acrossTenants(() =>
      this.database.row<Omit<UserDetail, 'organizations'>>(
        `SELECT ${columns},
           (SELECT count(*)::int FROM sessions s
            WHERE s.user_id = users.id AND s.expires_at > $2 AND s.last_seen_at > $3) AS sessions,
           (SELECT count(*)::int FROM api_keys k WHERE k.user_id = users.id AND k.revoked_at IS NULL
              AND coalesce(k.expires_at, 'infinity') > $2) AS keys,
           ${hasFactor('users.id')} AS has_second_factor
         FROM users WHERE id = $1`,
        [id, now, idleSince],
      ),
    );
    return user && { ...user, organizations: await this.organizationsOf(id) };
  }

  /** Lets a deactivated user in again; answers their address, or undefined where they are not deactivated. */
  activate(id: Uuid, at: Date): Promise<{ readonly email: string } | undefined> {
    return this.database.row(
      `UPDATE users SET is_active = true, deactivated_at = NULL, deactivated_reason = NULL, updated_at = $2
       WHERE id = $1 AND NOT is_active RETURNING email`,
      [id, at],
    );
  }

  /** Takes a user's address for proven; answers it, or undefined where it is proven already. */
  verify(id: Uuid, at: Date): Promise<{ readonly email: string } | undefined> {
    return this.database.row(
      'UPDATE users SET verified_at = $2, updated_at = $2 WHERE id = $1 AND verified_at IS NULL RETURNING email',
      [id, at],
    );
  }

  private organizationsOf(userId: Uuid): Promise<UsersOrganization[]> {
    return this.database.acrossTenants(() =>
      this.database.rows(
        `SELECT o.id, o.name, o.slug, m.role FROM memberships m JOIN organizations o ON o.id = m.organization_id
         WHERE m.user_id = $1 AND o.deleted_at IS NULL ORDER BY o.id`,
        [userId],
      ),
    );
  }
}

const columns = `id, email, name, handle, role, is_active, deactivated_at, deactivated_reason, verified_at, last_login_at,
  created_at`;
