import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';

/** The refresh_tokens table. */
@Injectable()
export class RefreshTokenRepository {
  constructor(private readonly database: Database) {}

  /** Adds a session's good token; answers false, and adds none, when the session has ended meanwhile. */
  async insert(sessionId: Uuid, tokenHash: Buffer, at: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO refresh_tokens (token_hash, session_id, created_at)
       SELECT $2::bytea, id, $3::timestamptz FROM sessions WHERE id = $1 FOR KEY SHARE
       RETURNING session_id`,
      [sessionId, tokenHash, at],
    );
    return rows.length > 0;
  }

  /**
   * Uses a token up; answers whether it was good. Of any number of callers one hears yes.
   * @param at when it counts as used, until `noteUse` tells
   */
  async use(sessionId: Uuid, tokenHash: Buffer, at: Date): Promise<boolean> {
    const used = await this.database.change(
      'UPDATE refresh_tokens SET used_at = $3 WHERE session_id = $1 AND token_hash = $2 AND used_at IS NULL',
      [sessionId, tokenHash, at],
    );
    return used > 0;
  }

  /** Says when a token was used. */
  async noteUse(sessionId: Uuid, tokenHash: Buffer, at: Date): Promise<void> {
    await this.database.change('UPDATE refresh_tokens SET used_at = $3 WHERE session_id = $1 AND token_hash = $2', [
      sessionId,
      tokenHash,
      at,
    ]);
  }

  /** Whether a token is good, or was until `since`. */
  async wasGood(sessionId: Uuid, tokenHash: Buffer, since: Date): Promise<boolean> {
    const found = await this.database.row(
      `SELECT 1 FROM refresh_tokens
       WHERE session_id = $1 AND token_hash = $2 AND (used_at IS NULL OR used_at >= $3)`,
      [sessionId, tokenHash, since],
    );
    return found !== undefined;
  }

  /** Forgets the tokens of a session that were used up by then. */
  async prune(sessionId: Uuid, until: Date): Promise<void> {
    await this.database.change('DELETE FROM refresh_tokens WHERE session_id = $1 AND used_at <= $2', [
      sessionId,
      until,
    ]);
  }
}
