import { type Client, type SignInMethod, type UserPrincipal } from '@latchkey/access';
import {
  AppError,
  Clock,
  Keyring,
  newId,
  type OffsetPage,
  type OffsetRequest,
  randomToken,
  type Uuid,
} from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { type Session } from './session.entity.js';
import { type LiveSession, SessionRepository, type SsoOrigin } from './session.repository.js';

const day = 86_400;
const touchEveryMs = 60_000;

/** After how many days without a use a session ends. */
export const sessionIdleDays = 30;

/** How long a session lives at the most, in seconds. */
export const sessionSeconds = 90 * day;

/** A session that was just opened: the only moment at which its token is known. */
export interface OpenedSession {
  readonly id: Uuid;
  readonly token: string;
  readonly expiresAt: Date;
}

/** How somebody who comes in has shown who they are. */
export interface Proof {
  readonly method: SignInMethod;
  /** Whether a second factor was among it. */
  readonly secondFactor: boolean;
}

/** Opens, finds and ends sessions: opaque, stored as a keyed hash, 30 days idle, 90 days at the most. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly keyring: Keyring,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Runs inside the caller's transaction. */
  async open(userId: Uuid, client: Client, { method, secondFactor }: Proof): Promise<OpenedSession> {
    const token = randomToken();
    const now = this.clock.now();
    const opened = { id: newId(), token, expiresAt: this.clock.after(sessionSeconds) };
    const tokenHash = this.keyring.hash('session', token);
    const facts = { userId, method, secondFactorAt: secondFactor ? now : null, createdAt: now, lastSeenAt: now };
    await this.sessions.insert({ ...opened, ...client, ...facts, tokenHash });
    const { id: target, expiresAt } = opened;
    const after = { expiresAt, method, secondFactor };
    this.trail.record('session.started', { target, personId: userId, provenUserId: userId, after });
    return opened;
  }

  /** The live session of a cookie's token. */
  findByToken(token: string): Promise<LiveSession | undefined> {
    return this.used(this.sessions.findLive(this.keyring.hash('session', token), this.clock.now(), this.idleSince()));
  }

  /** The live session with this id. */
  findById(id: Uuid): Promise<LiveSession | undefined> {
    return this.used(this.sessions.findLiveById(id, this.clock.now(), this.idleSince()));
  }

  /** The same, whose row nobody else changes until the caller's transaction ends. */
  lock(id: Uuid): Promise<LiveSession | undefined> {
    return this.used(this.sessions.lockLiveById(id, this.clock.now(), this.idleSince()));
  }

  /**
   * Notes that the caller has just shown a second factor in their session. Runs inside the caller's transaction.
   * @throws AppError `TOKEN_INVALID` when it has ended meanwhile
   */
  async noteSecondFactor({ userId, credentialId }: UserPrincipal): Promise<Date> {
    const now = this.clock.now();
    if (!(await this.sessions.noteSecondFactor(userId, credentialId, now))) throw new AppError('TOKEN_INVALID');
    return now;
  }

  list(caller: UserPrincipal, page: OffsetRequest): Promise<OffsetPage<Session>> {
    return this.sessions.list(caller.userId, this.clock.now(), this.idleSince(), page);
  }

  /** Ends one of the caller's sessions. @throws AppError `NOT_FOUND` */
  async revoke({ userId }: UserPrincipal, id: Uuid): Promise<void> {
    if (!(await this.end({ id, userId }))) throw new AppError('NOT_FOUND');
  }

  /** Ends a session; answers false, and nothing happens, when it has ended already. */
  end({ id, userId }: Pick<LiveSession, 'id' | 'userId'>): Promise<boolean> {
    return this.database.transaction(async () => {
      const ended = (await this.sessions.delete(userId, id)) > 0;
      if (ended) this.trail.record('session.ended', { target: id, personId: userId });
      return ended;
    });
  }

  /** Ends all sessions of a person but this one; answers how many ended. */
  revokeOthers({ userId, credentialId }: UserPrincipal): Promise<number> {
    return this.database.transaction(async () => {
      const ended = await this.endOthers(userId, credentialId);
      const ground = { target: credentialId, personId: userId };
      if (ended > 0) this.trail.record('session.others-ended', { ...ground, after: { ended } });
      return ended;
    });
  }

  /** Ends all sessions of a person, but for the one to keep, if any, as a part of something more; answers how many ended. */
  endOthers(userId: Uuid, keep: Uuid | null): Promise<number> {
    return this.sessions.deleteOthers(userId, keep);
  }

  /** Writes down, as a part of something more, which connection to an identity provider has opened a session. */
  setOrigin(id: Uuid, origin: SsoOrigin): Promise<void> {
    return this.sessions.setOrigin(id, origin);
  }

  /** Ends all sessions that a connection has opened, as a part of something more; answers how many ended. */
  endOpenedBy(connectionId: Uuid): Promise<number> {
    return this.sessions.deleteOpenedBy(connectionId);
  }

  private idleSince(): Date {
    return this.clock.after(-sessionIdleDays * day);
  }

  /** Writes the use of a session at most once a minute: a page that sends twenty requests is one use. */
  private async used(found: Promise<LiveSession | undefined>): Promise<LiveSession | undefined> {
    const session = await found;
    const now = this.clock.now();
    if (session && now.getTime() - session.lastSeenAt.getTime() > touchEveryMs)
      await this.sessions.touch(session.id, now);
    return session;
  }
}
