import { type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { acceptable } from './invite-rows.js';
import { type Invitation } from './invitation.entity.js';

/** What invites: an organization, or one of its projects. The invites of the one are nothing to the other. */
export type InvitingPlace = Pick<Invitation, 'organizationId' | 'projectId'>;

/** An invite that is open, as those see it who are where it leads. */
export interface Invite extends Pick<Invitation, 'id' | 'email' | 'role' | 'expiresAt' | 'createdAt'> {
  readonly organizationName: string;
  /** Null where it is to the organization. */
  readonly projectName: string | null;
  /** Who invited; null where a key did, and once they have no account any more. */
  readonly inviter: string | null;
  /** Whether it can be accepted now. */
  readonly acceptable: boolean;
}

/** What a new invite starts with. */
export type NewInvite = Pick<
  Invitation,
  'id' | 'email' | 'role' | 'tokenHash' | 'invitedBy' | 'invitedByKey' | 'expiresAt' | 'createdAt'
>;

/** What sending an invite again changes of it. */
export interface InviteRenewal {
  readonly tokenHash: Buffer;
  readonly invitedBy: Uuid;
  readonly expiresAt: Date;
  readonly at: Date;
}

/** The invitations table, as the inviting organization or project uses it. */
@Injectable()
export class InviteRepository {
  constructor(private readonly database: Database) {}

  /** The open invites of a place, newest first. */
  list({ organizationId, projectId }: InvitingPlace, search: SearchRequest, now: Date): Promise<OffsetPage<Invite>> {
    return this.database.page(
      `${open} AND ($4::text IS NULL OR strpos(i.email, lower($4)) > 0) ORDER BY i.id DESC`,
      [now, organizationId, projectId, search.q],
      search,
    );
  }

  /** An open invite of a place. */
  find({ organizationId, projectId }: InvitingPlace, id: Uuid, now: Date): Promise<Invite | undefined> {
    return this.database.row(`${open} AND i.id = $4`, [now, organizationId, projectId, id]);
  }

  /** Inserts an invite, in the place of one to the same address that cannot be accepted any more; false where one can. */
  async insert({ organizationId, projectId }: InvitingPlace, invite: NewInvite): Promise<boolean> {
    const { id, email, role, tokenHash, invitedBy, invitedByKey, expiresAt, createdAt } = invite;
    const inserted = await this.database.rows(
      `INSERT INTO invitations AS i (created_at, updated_at, id, organization_id, project_id, email, role, token_hash,
         invited_by, invited_by_key, expires_at)
       VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (coalesce(project_id, organization_id), email) WHERE status = 'pending' DO UPDATE SET
         created_at = $1, updated_at = $1, id = $2, role = $6, token_hash = $7, invited_by = $8, invited_by_key = $9,
         expires_at = $10
         WHERE NOT (${acceptable})
       RETURNING i.id`,
      [createdAt, id, organizationId, projectId, email, role, tokenHash, invitedBy, invitedByKey, expiresAt],
    );
    return inserted.length > 0;
  }

  /** Gives an open invite a new token and time; the old token opens nothing any more. */
  async renew(
    { organizationId, projectId }: InvitingPlace,
    id: Uuid,
    { tokenHash, invitedBy, expiresAt, at }: InviteRenewal,
  ): Promise<boolean> {
    const renewed = await this.database.change(
      `UPDATE invitations i SET token_hash = $4, invited_by = $5, invited_by_key = NULL, expires_at = $6, updated_at = $7
       WHERE i.organization_id = $1 AND i.project_id IS NOT DISTINCT FROM $2 AND i.id = $3 AND i.status = 'pending'`,
      [organizationId, projectId, id, tokenHash, invitedBy, expiresAt, at],
    );
    return renewed > 0;
  }

  /** Closes an open invite; false when there is none. */
  async revoke({ organizationId, projectId }: InvitingPlace, id: Uuid, at: Date): Promise<boolean> {
    const revoked = await this.database.change(
      `UPDATE invitations i SET status = 'revoked', updated_at = $4
       WHERE i.organization_id = $1 AND i.project_id IS NOT DISTINCT FROM $2 AND i.id = $3 AND i.status = 'pending'`,
      [organizationId, projectId, id, at],
    );
    return revoked > 0;
  }
}

const open = `SELECT i.id, i.email, i.role, i.expires_at, i.created_at, o.name AS organization_name,
    p.name AS project_name, inviting.name AS inviter, (${acceptable}) AS acceptable
  FROM invitations i
  JOIN organizations o ON o.id = i.organization_id
  LEFT JOIN projects p ON p.id = i.project_id
  LEFT JOIN users inviting ON inviting.id = i.invited_by
  WHERE i.organization_id = $2 AND i.project_id IS NOT DISTINCT FROM $3 AND i.status = 'pending'`;
