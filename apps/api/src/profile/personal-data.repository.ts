import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type LinkToken } from '../auth/link-token.entity.js';
import { LoginEvent } from '../auth/login-event.entity.js';
import { Session } from '../auth/session.entity.js';
import { type Invitation } from '../invites/invitation.entity.js';
import { ApiKey } from '../keys/api-key.entity.js';

/** A place in an organization or project. */
export interface Place {
  readonly id: Uuid;
  readonly name: string;
  readonly slug: string;
  readonly role: Role;
  readonly joinedAt: Date;
}

/** An invite to a person's address. */
export interface InviteToThem extends Pick<Invitation, 'id' | 'role' | 'status' | 'expiresAt' | 'createdAt'> {
  readonly organizationName: string;
  /** Null where it is to the organization. */
  readonly projectName: string | null;
}

/** A one-time link that a person was mailed and has not used. */
export type OpenLink = Pick<LinkToken, 'purpose' | 'email' | 'expiresAt' | 'createdAt'>;

/** Who a person is at the identity provider of an organization. */
export interface ForeignIdentity {
  readonly organizationName: string;
  readonly connectionName: string;
  readonly subject: string;
  readonly createdAt: Date;
}

/**
 * Reads what is kept about one person, wherever it is kept: where that is with organizations, across all of them. Secrets
 * are not kept, and their hashes are not read.
 */
@Injectable()
export class PersonalDataRepository {
  constructor(private readonly database: Database) {}

  organizations(userId: Uuid): Promise<Place[]> {
    return this.database.acrossTenants(() =>
      this.database.rows<Place>(
        `SELECT o.id, o.name, o.slug, m.role, m.created_at AS joined_at
         FROM memberships m JOIN organizations o ON o.id = m.organization_id
         WHERE m.user_id = $1 AND o.deleted_at IS NULL ORDER BY o.id`,
        [userId],
      ),
    );
  }

  projects(userId: Uuid): Promise<(Place & { readonly organizationId: Uuid })[]> {
    return this.database.acrossTenants(() =>
      this.database.rows(
        `SELECT p.id, p.organization_id, p.name, p.slug, m.role, m.created_at AS joined_at
         FROM project_members m JOIN projects p ON p.id = m.project_id
         WHERE m.user_id = $1 AND p.deleted_at IS NULL ORDER BY p.id`,
        [userId],
      ),
    );
  }

  sessions(userId: Uuid): Promise<Session[]> {
    return this.database.repository(Session).find({ where: { userId }, order: { id: 'ASC' } });
  }

  /** Personal tokens and secret keys, those that have ended included. */
  keys(userId: Uuid): Promise<ApiKey[]> {
    return this.database.repository(ApiKey).find({ where: { userId }, order: { id: 'ASC' } });
  }

  loginHistory(userId: Uuid): Promise<LoginEvent[]> {
    return this.database.repository(LoginEvent).find({ where: { userId }, order: { id: 'ASC' } });
  }

  /** To their address, once they have proven it: before, it may be somebody else's. */
  invites(userId: Uuid): Promise<InviteToThem[]> {
    return this.database.acrossTenants(() =>
      this.database.rows<InviteToThem>(
        `SELECT i.id, i.role, i.status, i.expires_at, i.created_at, o.name AS organization_name, p.name AS project_name
         FROM users u JOIN invitations i ON i.email = u.email JOIN organizations o ON o.id = i.organization_id
         LEFT JOIN projects p ON p.id = i.project_id
         WHERE u.id = $1 AND u.verified_at IS NOT NULL ORDER BY i.id`,
        [userId],
      ),
    );
  }

  identities(userId: Uuid): Promise<ForeignIdentity[]> {
    return this.database.acrossTenants(() =>
      this.database.rows<ForeignIdentity>(
        `SELECT o.name AS organization_name, c.name AS connection_name, i.subject, i.created_at
         FROM sso_identities i JOIN sso_connections c ON c.id = i.connection_id
         JOIN organizations o ON o.id = i.organization_id WHERE i.user_id = $1 ORDER BY i.created_at, c.id`,
        [userId],
      ),
    );
  }

  openLinks(userId: Uuid): Promise<OpenLink[]> {
    return this.database.rows<OpenLink>(
      'SELECT purpose, email, expires_at, created_at FROM link_tokens WHERE user_id = $1 ORDER BY purpose',
      [userId],
    );
  }
}
