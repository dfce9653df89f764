import { AppError, Clock, Keyring, randomToken, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type LinkPurpose } from './link-token.entity.js';

const seconds: Readonly<Record<LinkPurpose, number>> = {
  'verify-email': 86_400,
  'reset-password': 3_600,
  'change-email': 86_400,
};

/** What using a link proved: whose it was, and which address it went to. */
export interface UsedLink {
  readonly userId: Uuid;
  readonly email: string;
}

/** One-time links: unguessable, bound to a person, a purpose and an address, stored as a keyed hash. */
@Injectable()
export class LinkTokenService {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** Makes the person's one live link for a purpose; an earlier one stops working. */
  async issue(purpose: LinkPurpose, userId: Uuid, email: string): Promise<string> {
    const token = randomToken();
    await this.database.rows(
      `INSERT INTO link_tokens (user_id, purpose, token_hash, email, expires_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (user_id, purpose) DO UPDATE SET token_hash = excluded.token_hash, email = excluded.email,
         expires_at = excluded.expires_at, created_at = excluded.created_at`,
      [userId, purpose, this.hash(token), email, this.clock.after(seconds[purpose]), this.clock.now()],
    );
    return token;
  }

  /**
   * Uses a link up. Of any number of parallel uses one succeeds: the row is gone for the others.
   * @throws AppError `LINK_INVALID` when it is unknown, used, replaced, expired or for another purpose
   */
  async use(purpose: LinkPurpose, token: string): Promise<UsedLink> {
    const used = await this.database.row<UsedLink>(
      'DELETE FROM link_tokens WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3 RETURNING user_id, email',
      [this.hash(token), purpose, this.clock.now()],
    );
    if (!used) throw new AppError('LINK_INVALID');
    return used;
  }

  /** Makes all live links of a person worthless, as a change of password or address does. */
  async revokeAll(userId: Uuid): Promise<void> {
    await this.database.change('DELETE FROM link_tokens WHERE user_id = $1', [userId]);
  }

  private hash(token: string): Buffer {
    return this.keyring.hash('link-token', token);
  }
}
