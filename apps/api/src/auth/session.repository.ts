import { type SessionProof } from '@latchkey/access';
import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Session } from './session.entity.js';

/** A live session and whether its person may still sign in. */
export interface LiveSession extends SessionProof {
  readonly id: Uuid;
  readonly userId: Uuid;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  /** The organization whose identity provider opened it, if one's did. */
  readonly ssoOrganizationId: Uuid | null;
  readonly isActive: boolean;
}

/** Which connection to an identity provider has opened a session. */
export type SsoOrigin = Pick<Session, 'ssoConnectionId' | 'ssoOrganizationId'>;

/** The sessions table. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async insert(session: Omit<Session, keyof SsoOrigin>): Promise<void> {
    await this.database.repository(Session).insert(session);
  }

  /** A session that is neither past its end nor idle since `idleSince`. */
  findLive(tokenHash: Buffer, now: Date, idleSince: Date): Promise<LiveSession | undefined> {
    return this.database.row<LiveSession>(
      `${live} WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3`,
      [tokenHash, now, idleSince],
    );
  }

  /** The same by id, for a JWT that was made from the session. */
  findLiveById(id: Uuid, now: Date, idleSince: Date): Promise<LiveSession | undefined> {
    return this.database.row<LiveSession>(`${live} WHERE s.id = $1 AND s.expires_at > $2 AND s.last_seen_at > $3`, [
      id,
      now,
      idleSince,
    ]);
  }

  /** The same, whose row nobody else changes until the caller's transaction ends. */
  lockLiveById(id: Uuid, now: Date, idleSince: Date): Promise<LiveSession | undefined> {
    return this.database.row<LiveSession>(
      `${live} WHERE s.id = $1 AND s.expires_at > $2 AND s.last_seen_at > $3 FOR UPDATE OF s`,
      [id, now, idleSince],
    );
  }

  /** Notes a use; never goes back. */
  async touch(id: Uuid, at: Date): Promise<void> {
    await this.database.change('UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, at]);
  }

  /** Notes that its person has shown a second factor in it; answers false when it has ended meanwhile. */
  async noteSecondFactor(userId: Uuid, id: Uuid, at: Date): Promise<boolean> {
    const noted = await this.database.change(
      'UPDATE sessions SET second_factor_at = greatest(second_factor_at, $3) WHERE user_id = $1 AND id = $2',
      [userId, id, at],
    );
    return noted > 0;
  }

  /** One session of a person. */
  find(userId: Uuid, id: Uuid): Promise<Session | null> {
    return this.database.repository(Session).findOneBy({ userId, id });
  }

  /** A person's live sessions, newest first. */
  list(userId: Uuid, now: Date, idleSince: Date, page: OffsetRequest): Promise<OffsetPage<Session>> {
    return this.database.page<Session>(
      'SELECT * FROM sessions WHERE user_id = $1 AND expires_at > $2 AND last_seen_at > $3 ORDER BY id DESC',
      [userId, now, idleSince],
      page,
    );
  }

  /** Writes down which connection has opened a session. */
  async setOrigin(id: Uuid, { ssoConnectionId, ssoOrganizationId }: SsoOrigin): Promise<void> {
    await this.database.change('UPDATE sessions SET sso_connection_id = $2, sso_organization_id = $3 WHERE id = $1', [
      id,
      ssoConnectionId,
      ssoOrganizationId,
    ]);
  }

  /** Ends the sessions that a connection has opened, of the people whom it knows; answers how many ended. */
  deleteOpenedBy(connectionId: Uuid): Promise<number> {
    return this.database.change(
      `DELETE FROM sessions s USING sso_identities i
       WHERE i.connection_id = $1 AND s.user_id = i.user_id AND s.sso_connection_id = $1`,
      [connectionId],
    );
  }

  /** Ends one session of a person; answers how many ended (0 or 1). */
  delete(userId: Uuid, id: Uuid): Promise<number> {
    return this.database.change('DELETE FROM sessions WHERE user_id = $1 AND id = $2', [userId, id]);
  }

  /** Ends all sessions of a person but one; answers how many ended. */
  deleteOthers(userId: Uuid, keep: Uuid | null): Promise<number> {
    return this.database.change('DELETE FROM sessions WHERE user_id = $1 AND id IS DISTINCT FROM $2', [userId, keep]);
  }
}

const live = `SELECT s.id, s.user_id, s.created_at, s.expires_at, s.last_seen_at, s.method, s.second_factor_at,
    s.sso_organization_id, u.is_active
  FROM sessions s JOIN users u ON u.id = s.user_id`;
