import { AppError, Clock, Keyring, randomToken, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { type LinkPurpose } from './link-token.entity.js';

const seconds: Readonly<Record<LinkPurpose, number>> = {
  'verify-email': 86_400,
  'reset-password': 3_600,
  'change-email': 86_400,
};

const isLive = 'WHERE token_hash = $1 AND purpose = ANY($2) AND expires_at > $3';

/** What a link proves: whose it is, what it is for, and which address it went to. */
export interface Link {
  readonly userId: Uuid;
  readonly purpose: LinkPurpose;
  readonly email: string;
}

/** One-time links: unguessable, bound to a person, a purpose and an address, stored as a keyed hash. */
@Injectable()
export class LinkTokenService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
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
   * Looks at a live link without using it.
   * @throws AppError `LINK_INVALID` when it is unknown, used, replaced, expired or for another purpose
   */
  find(purposes: readonly LinkPurpose[], token: string): Promise<Link> {
    return this.only(`SELECT user_id, purpose, email FROM link_tokens ${isLive}`, purposes, token);
  }

  /**
   * Uses a link up, in the caller's transaction, and locks its person's row until that ends. Of any number of parallel
   * uses one succeeds: the link is gone for the others.
   * @throws AppError `LINK_INVALID` as {@link find} does
   */
  async use(purposes: readonly LinkPurpose[], token: string): Promise<Link & { readonly user: User }> {
    const { userId } = await this.find(purposes, token);
    // The person first, then what is theirs: everything takes its locks in this order, so that nothing deadlocks.
    const user = await this.users.lock(userId);
    if (!user) throw new AppError('LINK_INVALID');
    const used = await this.only(
      `DELETE FROM link_tokens ${isLive} RETURNING user_id, purpose, email`,
      purposes,
      token,
    );
    return { ...used, user };
  }

  /** Makes all live links of a person worthless, as a change of password or address does. */
  async revokeAll(userId: Uuid): Promise<void> {
    await this.database.change('DELETE FROM link_tokens WHERE user_id = $1', [userId]);
  }

  private async only(statement: string, purposes: readonly LinkPurpose[], token: string): Promise<Link> {
    const found = await this.database.row<Link>(statement, [this.hash(token), purposes, this.clock.now()]);
    if (!found) throw new AppError('LINK_INVALID');
    return found;
  }

  private hash(token: string): Buffer {
    return this.keyring.hash('link-token', token);
  }
}
