import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { handleCandidates } from './handle.js';
import { User } from './user.entity.js';

/** What a new user starts with. */
export interface NewUser {
  readonly id: Uuid;
  readonly email: string;
  readonly name: string;
  /** Null for who comes in elsewhere. */
  readonly passwordHash: string | null;
  readonly at: Date;
}

/** What a user changes of their profile; what is left out stays. */
export interface ProfileChange {
  readonly name?: string;
  readonly handle?: string;
}

/** The users table. */
@Injectable()
export class UserRepository {
  constructor(private readonly database: Database) {}

  findByEmail(email: string): Promise<User | null> {
    return this.database.repository(User).findOneBy({ email });
  }

  find(id: Uuid): Promise<User | null> {
    return this.database.repository(User).findOneBy({ id });
  }

  /** A user whose row, address included, stays as it is until the caller's transaction ends; undefined when they are gone. */
  hold(id: Uuid): Promise<User | undefined> {
    return this.database.row<User>('SELECT * FROM users WHERE id = $1 FOR KEY SHARE', [id]);
  }

  /** Inserts a user under the first free handle; answers false, and changes nothing, when the address is taken. */
  async insert(user: NewUser): Promise<boolean> {
    for (const handle of handleCandidates(user.name)) {
      const rows = await this.database.rows<{ email: string }>(
        `INSERT INTO users (id, email, name, handle, password_hash, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT DO NOTHING RETURNING email`,
        [user.id, user.email, user.name, handle, user.passwordHash, user.at],
      );
      if (rows.length > 0) return true;
      if (await this.findByEmail(user.email)) return false;
    }
    return false;
  }

  /** A user whose row nobody else changes until the caller's transaction ends; undefined when they are gone. */
  lock(id: Uuid): Promise<User | undefined> {
    return this.database.row<User>('SELECT * FROM users WHERE id = $1 FOR UPDATE', [id]);
  }

  /** Stores a new password's hash and, where setting it proved the address, that too. */
  async setPassword(id: Uuid, passwordHash: string, at: Date, provesAddress: boolean): Promise<void> {
    await this.database.change(
      `UPDATE users SET password_hash = $2, updated_at = $3,
         verified_at = CASE WHEN $4 THEN coalesce(verified_at, $3) ELSE verified_at END
       WHERE id = $1`,
      [id, passwordHash, at, provesAddress],
    );
  }

  /** Replaces the hash of a password that stays the same, unless the password was changed meanwhile. */
  async renewHash(id: Uuid, from: string, to: string): Promise<void> {
    await this.database.change('UPDATE users SET password_hash = $3 WHERE id = $1 AND password_hash = $2', [
      id,
      from,
      to,
    ]);
  }

  /** Marks the address as proven, if it still is the user's; answers whether it was. */
  async verify(id: Uuid, email: string, at: Date): Promise<boolean> {
    const changed = await this.database.change(
      `UPDATE users SET verified_at = coalesce(verified_at, $3), updated_at = $3 WHERE id = $1 AND email = $2`,
      [id, email, at],
    );
    return changed > 0;
  }

  /** Changes what is given of a user's profile. @throws QueryFailedError on `users_handle_key` */
  updateProfile(id: Uuid, { name, handle }: ProfileChange, at: Date): Promise<User | undefined> {
    return this.database.row<User>(
      `UPDATE users SET name = coalesce($2, name), handle = coalesce($3, handle), updated_at = $4
       WHERE id = $1 RETURNING *`,
      [id, name ?? null, handle ?? null, at],
    );
  }

  /** Deletes a user with all that is theirs alone; answers whether they were there. Their organizations are left before. */
  async delete(id: Uuid): Promise<boolean> {
    return (await this.database.change('DELETE FROM users WHERE id = $1', [id])) > 0;
  }

  /** Moves a user to another address, which they have proven. @throws QueryFailedError on `users_email_key` */
  async changeEmail(id: Uuid, email: string, at: Date): Promise<void> {
    await this.database.change('UPDATE users SET email = $2, verified_at = $3, updated_at = $3 WHERE id = $1', [
      id,
      email,
      at,
    ]);
  }

  /**
   * A user who may come in by the password with this hash, and whose row nobody else changes until the caller's transaction
   * ends. Undefined when it is theirs no more or they are deactivated: a password that was checked may be changed before
   * its session is there.
   */
  lockByPassword(id: Uuid, passwordHash: string | null): Promise<User | undefined> {
    return this.database.row<User>(
      'SELECT * FROM users WHERE id = $1 AND password_hash IS NOT DISTINCT FROM $2 AND is_active FOR NO KEY UPDATE',
      [id, passwordHash],
    );
  }

  /** Notes that somebody has come in, and locks their row; undefined when they are deactivated or gone. */
  cameIn(id: Uuid, at: Date): Promise<User | undefined> {
    return this.database.row<User>('UPDATE users SET last_login_at = $2 WHERE id = $1 AND is_active RETURNING *', [
      id,
      at,
    ]);
  }
}
