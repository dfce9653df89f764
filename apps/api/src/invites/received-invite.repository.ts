import { Keyring, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { acceptable } from './invite-rows.js';
import { type Invitation } from './invitation.entity.js';
import { type InvitingPlace } from './invite.repository.js';

/** An invite that a person can accept now. */
export interface ReceivedInvite extends Pick<Invitation, 'id' | 'role' | 'expiresAt' | keyof InvitingPlace> {
  readonly organizationName: string;
  /** Null where it is to the organization. */
  readonly projectName: string | null;
  /** Null where a key sent it. */
  readonly inviter: string | null;
}

/** By what a person names an invite: the token of the mail, or its id. Their proven address is asked for either way. */
export interface InviteReference {
  readonly token: string;
  readonly id: Uuid | undefined;
}

/**
 * The invitations table, as the owner of an address uses it. Every method asks for that address. Who is invited is in none
 * of the organizations yet, so what they may know of them is read across tenants.
 */
@Injectable()
export class ReceivedInviteRepository {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
  ) {}

  /** The invites that a person can accept now: sent to their address, which they have proven. Newest first. */
  list(userId: Uuid, now: Date, page: OffsetRequest): Promise<OffsetPage<ReceivedInvite>> {
    return this.database.acrossTenants(() =>
      this.database.page(
        `SELECT i.id, i.role, i.expires_at, i.organization_id, i.project_id, o.name AS organization_name,
           p.name AS project_name, inviting.name AS inviter
         FROM users me
         JOIN invitations i ON i.email = me.email
         JOIN organizations o ON o.id = i.organization_id
         LEFT JOIN projects p ON p.id = i.project_id
         LEFT JOIN users inviting ON inviting.id = i.invited_by
         WHERE me.id = $2 AND me.verified_at IS NOT NULL AND ${acceptable}
           AND NOT EXISTS (
             SELECT 1 FROM memberships m
             WHERE i.project_id IS NULL AND m.organization_id = i.organization_id AND m.user_id = me.id)
           AND NOT EXISTS (SELECT 1 FROM project_members pm WHERE pm.project_id = i.project_id AND pm.user_id = me.id)
         ORDER BY i.id DESC`,
        [now, userId],
        page,
      ),
    );
  }

  /** What invited the address, or undefined where no such invite is open. */
  placeOf({ id, token }: InviteReference, email: string): Promise<InvitingPlace | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row(
        `SELECT organization_id, project_id FROM invitations
         WHERE (id = $1 OR token_hash = $2) AND email = $3 AND status = 'pending'`,
        [id, this.hash(token), email],
      ),
    );
  }

  /**
   * Uses an invite up, on the ground of who sent it, and answers which it was, and the role that it gives. Of any number of
   * parallel uses one gets it.
   */
  accept(
    { id, token }: InviteReference,
    email: string,
    now: Date,
  ): Promise<Pick<Invitation, 'id' | 'role'> | undefined> {
    return this.database.row(
      `UPDATE invitations i SET status = 'accepted', updated_at = $1
       WHERE (i.id = $2 OR i.token_hash = $3) AND i.email = $4 AND ${acceptable} RETURNING i.id, i.role`,
      [now, id, this.hash(token), email],
    );
  }

  /** Turns an invite down and answers which it was; undefined when there is none that could be accepted. */
  decline(
    { id, token }: InviteReference,
    email: string,
    now: Date,
  ): Promise<(InvitingPlace & Pick<Invitation, 'id' | 'role'>) | undefined> {
    return this.database.acrossTenants(() =>
      this.database.row(
        `UPDATE invitations i SET status = 'declined', updated_at = $1
         WHERE (i.id = $2 OR i.token_hash = $3) AND i.email = $4 AND ${acceptable}
         RETURNING i.id, i.role, i.organization_id, i.project_id`,
        [now, id, this.hash(token), email],
      ),
    );
  }

  private hash(token: string): Buffer {
    return this.keyring.hash('link-token', token);
  }
}
