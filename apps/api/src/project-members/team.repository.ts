import { type Role } from '@latchkey/access';
import { type KeysetRequest, type KeysetSlice, type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ProjectPlace } from '../projects/project-place.js';

/** Somebody who is in a project, or is invited to it. */
export interface TeamMember {
  /** Null while they are invited. */
  readonly userId: Uuid | null;
  readonly email: string;
  /** Null while they are invited: whether the address has an account is nobody's business. */
  readonly name: string | null;
  /** The higher of their role in the project and the one that they have from the organization; or what was offered. */
  readonly role: Role;
  /** The role of their own place in the project; null where the organization alone brings them in, or an invite will. */
  readonly ownRole: Role | null;
  /** The role that they have in all projects of the organization as its owner or admin; null for everybody else. */
  readonly inheritedRole: Role | null;
  /** When they got their place or, without one of their own, joined the organization; null while they are invited. */
  readonly joinedAt: Date | null;
  /** The pending invite; null once they are in. */
  readonly inviteId: Uuid | null;
}

/** Where a row of the list stands: owners in section 0, admins in 1, members in 2, invites in 3, each in order of ids. */
interface ListedMember extends TeamMember {
  readonly section: number;
  readonly id: Uuid;
}

/** Reads a project's own members, the organization's owners and admins, who are in all its projects, and its invites. */
@Injectable()
export class TeamRepository {
  constructor(private readonly database: Database) {}

  /** Everybody, owners first, from where a page ended. */
  next(place: ProjectPlace, now: Date, rows: KeysetRequest): Promise<KeysetSlice<TeamMember>> {
    return this.database.keysetInSections<ListedMember>(`${people} UNION ALL ${invites}`, [...ids(place), now], rows);
  }

  /** The same by position, and only those whose name or address contains a text. */
  list(place: ProjectPlace, now: Date, search: SearchRequest): Promise<OffsetPage<TeamMember>> {
    return this.database.page(
      `SELECT * FROM (${people} UNION ALL ${invites}) AS team
       WHERE $4::text IS NULL OR strpos(lower(name), lower($4)) > 0 OR strpos(email, lower($4)) > 0
       ORDER BY section, id`,
      [...ids(place), now, search.q],
      search,
    );
  }

  /** Somebody who is in a project. */
  find(place: ProjectPlace, userId: Uuid): Promise<TeamMember | undefined> {
    return this.database.row(`${people} AND m.user_id = $3`, [...ids(place), userId]);
  }
}

const ids = ({ organizationId, projectId }: ProjectPlace): Uuid[] => [organizationId, projectId];

const people = `SELECT CASE effective.role WHEN 'owner' THEN 0 WHEN 'admin' THEN 1 ELSE 2 END AS section, m.user_id AS id,
    m.user_id, u.email, u.name, effective.role, pm.role AS own_role, nullif(m.role, 'member') AS inherited_role,
    coalesce(pm.created_at, m.created_at) AS joined_at, NULL::uuid AS invite_id
  FROM memberships m
  JOIN users u ON u.id = m.user_id
  LEFT JOIN project_members pm ON pm.organization_id = m.organization_id AND pm.project_id = $2 AND pm.user_id = m.user_id
  CROSS JOIN LATERAL (
    SELECT CASE WHEN 'owner' IN (m.role, pm.role) THEN 'owner' WHEN 'admin' IN (m.role, pm.role) THEN 'admin'
      ELSE 'member' END AS role
  ) AS effective
  WHERE m.organization_id = $1 AND (m.role IN ('owner', 'admin') OR pm.role IS NOT NULL)`;

const invites = `SELECT 3, i.id, NULL::uuid, i.email, NULL, i.role, NULL, NULL, NULL::timestamptz, i.id
  FROM invitations i
  WHERE i.organization_id = $1 AND i.project_id = $2 AND i.status = 'pending' AND i.expires_at > $3`;
