import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import { RefreshTokenText } from './refresh-token-text.js';
import { type LiveSession } from './session.repository.js';
import { SessionService } from './session.service.js';

/**
 * For how many seconds after its use a token may come again without being taken for stolen. A client that refreshes from
 * two places at once loses one of them by a 401; it does not lose its session.
 */
export const refreshGraceSeconds = 10;

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
    private readonly clock: Clock,
  ) {}

  /** A session's next token. @throws AppError `TOKEN_INVALID` when the session has ended meanwhile */
  async issue(sessionId: Uuid): Promise<string> {
    const text = this.texts.make(sessionId);
    if (await this.tokens.insert(sessionId, this.texts.hash(text), this.clock.now())) return text;
    throw new AppError('TOKEN_INVALID');
  }

  /**
   * Uses a token up and makes the next one; undefined when it is not good. One that was used before has two holders, of
   * whom one may be a thief: its session ends, for both, unless the second came at nearly the same time.
   */
  async renew(shown: string): Promise<Renewal | undefined> {
    const sessionId = this.texts.read(shown);
    if (sessionId === undefined) return undefined;
    return this.database.transaction(async () => {
      // The session first: whoever ends it locks it first too, and its tokens by that.
      const session = await this.sessions.lock(sessionId);
      if (!session?.isActive) return undefined;
      return this.exchange(session, this.texts.hash(shown));
    });
  }

  private async exchange(session: LiveSession, hash: Buffer): Promise<Renewal | undefined> {
    const graceStart = this.clock.after(-refreshGraceSeconds);
    if (await this.tokens.use(session.id, hash, this.clock.now())) {
      await this.tokens.prune(session.id, graceStart);
      return { session, token: await this.issue(session.id) };
    }
    if (!(await this.tokens.wasUsed(session.id, hash, graceStart))) await this.sessions.end(session);
    return undefined;
  }
}
