import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';

/** An operator among the users. */
export interface Admin {
  readonly email: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** A user, by their id or by their address in its one spelling. */
export type UserRef = { readonly id: Uuid } | { readonly email: string };

/** What came of making somebody an admin; whoever is deactivated or has not proven their address cannot be one. */
export type GrantOutcome = 'granted' | 'admin-already' | 'missing' | 'deactivated' | 'unverified';

/** What came of taking it from them; the last active admin stays one. */
export type RevokeOutcome = 'revoked' | 'no-admin' | 'missing' | 'last-admin';

/** What came of shutting somebody out; the last active admin stays in. */
export type DeactivateOutcome = 'deactivated' | 'deactivated-already' | 'missing' | 'last-admin';

interface Standing {
  readonly role: string;
  readonly isActive: boolean;
}

/** Who is an admin of the deployment, and the one rule about that: there always is one who is active. */
@Injectable()
export class AdminRoll {
  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
  ) {}

  /** All of them, by address. */
  list(): Promise<Admin[]> {
    return this.database.rows(`SELECT email, name, is_active FROM users WHERE role = 'admin' ORDER BY email`);
  }

  /**
   * Makes a user an admin. Their address has to be proven: whoever signs up with it first would be let in.
   * @param how that the server does it by itself, where it does
   */
  async grant(who: UserRef, how: { readonly bySystem?: true } = {}): Promise<GrantOutcome> {
    const [named, value] = condition(who);
    const granted = await this.change(
      `UPDATE users SET role = 'admin', updated_at = now()
       WHERE ${named} AND role <> 'admin' AND is_active AND verified_at IS NOT NULL RETURNING id, email`,
      [value],
      ({ id, email }) =>
        this.trail.record('user.admin-granted', { target: id, deployment: true, after: { email }, ...how }),
    );
    if (granted) return 'granted';
    const user = await this.find(who);
    if (!user) return 'missing';
    if (user.role === 'admin') return 'admin-already';
    return user.isActive ? 'unverified' : 'deactivated';
  }

  /** Takes it from a user. */
  async revoke(who: UserRef): Promise<RevokeOutcome> {
    const [named, value] = condition(who);
    const revoked = await this.change(
      `${lockedAdmins} UPDATE users SET role = 'user', updated_at = now()
       WHERE ${named} AND role = 'admin' AND ${anotherIsLeft} RETURNING id, email`,
      [value],
      ({ id, email }) => this.trail.record('user.admin-revoked', { target: id, deployment: true, after: { email } }),
    );
    if (revoked) return 'revoked';
    const user = await this.find(who);
    if (!user) return 'missing';
    return user.role === 'admin' ? 'last-admin' : 'no-admin';
  }

  /** Shuts a user out. What they have come in by already is for the caller to end, in the same transaction. */
  async deactivate(id: Uuid, reason: string, at: Date): Promise<DeactivateOutcome> {
    const deactivated = await this.change(
      `${lockedAdmins} UPDATE users SET is_active = false, deactivated_at = $2, deactivated_reason = $3, updated_at = $2
       WHERE id = $1 AND is_active AND (role <> 'admin' OR ${anotherIsLeft}) RETURNING id, email`,
      [id, at, reason],
      ({ email }) => this.trail.record('user.deactivated', { target: id, deployment: true, after: { email, reason } }),
    );
    if (deactivated) return 'deactivated';
    const user = await this.find({ id });
    if (!user) return 'missing';
    return user.isActive ? 'last-admin' : 'deactivated-already';
  }

  /**
   * Whether somebody may go for good. It is asked within the transaction that removes them, and holds until its end.
   * @returns false for the last active admin
   */
  async mayGo(id: Uuid): Promise<boolean> {
    const answer = await this.database.row<{ may: boolean }>(
      `${lockedAdmins} SELECT NOT EXISTS (SELECT FROM admins a WHERE a.id = $1 AND a.is_active)
         OR EXISTS (SELECT FROM admins a WHERE a.id <> $1 AND a.is_active) AS may`,
      [id],
    );
    return answer?.may === true;
  }

  private change(
    statement: string,
    parameters: readonly unknown[],
    tell: (changed: { readonly id: Uuid; readonly email: string }) => void,
  ): Promise<boolean> {
    return this.database.transaction(async () => {
      const changed = await this.database.row<{ id: Uuid; email: string }>(statement, parameters);
      if (changed) tell(changed);
      return changed !== undefined;
    });
  }

  private find(who: UserRef): Promise<Standing | undefined> {
    const [named, value] = condition(who);
    return this.database.row(`SELECT role, is_active FROM users WHERE ${named}`, [value]);
  }
}

const condition = (who: UserRef): [condition: string, value: string] =>
  'id' in who ? ['id = $1', who.id] : ['email = $1', who.email];

// All admins are locked first, in one order: of two who are taken at once, the second one sees that the first is gone.
const lockedAdmins = `WITH admins AS (SELECT id, is_active FROM users WHERE role = 'admin' ORDER BY id FOR UPDATE)`;
const anotherIsLeft = 'EXISTS (SELECT FROM admins a WHERE a.id <> users.id AND a.is_active)';
