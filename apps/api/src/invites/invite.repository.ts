import { type OffsetPage, type SearchRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { acceptable } from './invite-rows.js';
import { type Invitation } from './invitation.entity.js';

/** An invite that is open, as the organization sees it. */
export interface Invite extends Pick<Invitation, 'id' | 'email' | 'role' | 'expiresAt' | 'createdAt'> {
  /** Who invited; null once they have no account any more. */
  readonly inviter: string | null;
  /** Whether it can be accepted now. */
  readonly acceptable: boolean;
}

/** What a new invite starts with. */
export type NewInvite = Pick<
  Invitation,
  'id' | 'organizationId' | 'email' | 'role' | 'tokenHash' | 'expiresAt' | 'createdAt'
> & { readonly invitedBy: Uuid };

/** What sending an invite again changes of it. */
export interface InviteRenewal {
  readonly tokenHash: Buffer;
  readonly invitedBy: Uuid;
  readonly expiresAt: Date;
  readonly at: Date;
}

/** The invitations table, as the inviting organization uses it. */
@Injectable()
export class InviteRepository {
  constructor(private readonly database: Database) {}

  /** The open invites of an organization, newest first. */
  list(organizationId: Uuid, search: SearchRequest, now: Date): Promise<OffsetPage<Invite>> {
    return this.database.page(
      `${open} AND ($3::text IS NULL OR strpos(i.email, lower($3)) > 0) ORDER BY i.id DESC`,
      [now, organizationId, search.q],
      search,
    );
  }

  /** An open invite of an organization. */
  find(organizationId: Uuid, id: Uuid, now: Date): Promise<Invite | undefined> {
    return this.database.row(`${open} AND i.id = $3`, [now, organizationId, id]);
  }

  /** Inserts an invite, in the place of one to the same address that cannot be accepted any more; false where one can. */
  async insert(invite: NewInvite): Promise<boolean> {
    const { id, organizationId, email, role, tokenHash, invitedBy, expiresAt, createdAt } = invite;
    const inserted = await this.database.rows(
      `INSERT INTO invitations AS i
         (created_at, updated_at, id, organization_id, email, role, token_hash, invited_by, expires_at)
       VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (organization_id, email) WHERE status = 'pending' DO UPDATE SET
         created_at = $1, updated_at = $1, id = $2, role = $5, token_hash = $6, invited_by = $7, expires_at = $8
         WHERE NOT (${acceptable})
       RETURNING i.id`,
      [createdAt, id, organizationId, email, role, tokenHash, invitedBy, expiresAt],
    );
    return inserted.length > 0;
  }

  /** Gives an open invite a new token and time; the old token opens nothing any more. */
  async renew(
    organizationId: Uuid,
    id: Uuid,
    { tokenHash, invitedBy, expiresAt, at }: InviteRenewal,
  ): Promise<boolean> {
    const renewed = await this.database.change(
      `UPDATE invitations SET token_hash = $3, invited_by = $4, expires_at = $5, updated_at = $6
       WHERE organization_id = $1 AND id = $2 AND status = 'pending'`,
      [organizationId, id, tokenHash, invitedBy, expiresAt, at],
    );
    return renewed > 0;
  }

  /** Closes an open invite; false when there is none. */
  async revoke(organizationId: Uuid, id: Uuid, at: Date): Promise<boolean> {
    const revoked = await this.database.change(
      `UPDATE invitations SET status = 'revoked', updated_at = $3
       WHERE organization_id = $1 AND id = $2 AND status = 'pending'`,
      [organizationId, id, at],
    );
    return revoked > 0;
  }
}

const open = `SELECT i.id, i.email, i.role, i.expires_at, i.created_at, inviting.name AS inviter,
    (${acceptable}) AS acceptable
  FROM invitations i LEFT JOIN users inviting ON inviting.id = i.invited_by
  WHERE i.organization_id = $2 AND i.status = 'pending'`;
