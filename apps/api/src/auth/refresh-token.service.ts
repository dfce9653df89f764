import { type Client } from '@latchkey/access';
import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { RefreshRaces } from './refresh-races.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import { RefreshTokenText } from './refresh-token-text.js';
import { type LiveSession } from './session.repository.js';
import { SessionService } from './session.service.js';

/** For how many seconds a used token is remembered: longer than any request runs that came before its use. */
const memorySeconds = 60;

/** A session that goes on, and its new token: the only moment at which that is known. */
export interface Renewal {
  readonly session: LiveSession;
  readonly token: string;
}

/** Refresh tokens: good once, for as long as their session lives, and stored as keyed hashes. */
@Injectable()
export class RefreshTokenService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly tokens: RefreshTokenRepository,
    private readonly texts: RefreshTokenText,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
    private readonly races: RefreshRaces,
  ) {}

  /** A session's next token. @throws AppError `TOKEN_INVALID` when the session has ended meanwhile */
  async issue(sessionId: Uuid): Promise<string> {
    const text = this.texts.make(sessionId);
    if (await this.tokens.insert(sessionId, this.texts.hash(text), this.clock.now())) return text;
    throw new AppError('TOKEN_INVALID');
  }

  /**
   * Uses a token up and makes the next one; undefined when it is not good. One that comes after it was used has two holders,
   * of whom one may be a thief: its session ends, for both. Who came while it was good has lost a race, and nothing more.
   */
  async renew(shown: string, { elapsedMs }: Pick<Client, 'elapsedMs'>): Promise<Renewal | undefined> {
    const arrivedAt = this.clock.after(-elapsedMs / 1000);
    const sessionId = this.texts.read(shown);
    if (sessionId === undefined) return undefined;
    const hash = this.texts.hash(shown);
    return this.races.run(hash.toString('base64'), async (joined) =>
      this.decide(sessionId, hash, joined || (await this.tokens.wasGood(sessionId, hash, arrivedAt))),
    );
  }

  private async decide(sessionId: Uuid, hash: Buffer, inTime: boolean): Promise<Renewal | undefined> {
    const renewal = await this.database.transaction(async () => {
      // The session first: whoever ends it locks it first too, and its tokens by that.
      const session = await this.sessions.lock(sessionId);
      if (!session?.isActive) return undefined;
      if (inTime) return this.exchange(session, hash);
      await this.sessions.end(session);
      return undefined;
    });
    if (renewal) await this.tokens.noteUse(sessionId, hash, this.clock.now());
    return renewal;
  }

  private async exchange(session: LiveSession, hash: Buffer): Promise<Renewal | undefined> {
    // Until its answer is on its way, nobody can know that the token is used: what arrives before is a race.
    if (!(await this.tokens.use(session.id, hash, this.clock.after(memorySeconds)))) return undefined;
    await this.tokens.prune(session.id, this.clock.after(-memorySeconds));
    const token = await this.issue(session.id);
    const { id, userId } = session;
    this.trail.record('session.refreshed', { target: id, personId: userId, provenUserId: userId });
    return { session, token };
  }
}
