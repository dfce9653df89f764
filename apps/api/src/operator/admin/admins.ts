import { normaliseEmail, type Uuid } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { type AuditAction } from '../../audit/audit-actions.js';
import { type AuditTrail } from '../../audit/audit-trail.js';
import { StartRefused } from '../../runtime/refusal.js';

/** An operator among the users. */
export interface Admin {
  readonly email: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** Who may see and do what belongs to the deployment and to no organization. */
export class Admins {
  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
  ) {}

  /** All of them, by address. */
  list(): Promise<Admin[]> {
    return this.database.rows(`SELECT email, name, is_active FROM users WHERE role = 'admin' ORDER BY email`);
  }

  /**
   * Makes a user an admin; answers false for one who is already.
   * @throws StartRefused for an address that is nobody's or not proven: whoever signs up with it first would be let in
   */
  async grant(address: string): Promise<boolean> {
    const email = normaliseEmail(address);
    const granted = await this.change(
      'user.admin-granted',
      `UPDATE users SET role = 'admin', updated_at = now()
       WHERE email = $1 AND role <> 'admin' AND is_active AND verified_at IS NOT NULL RETURNING id`,
      email,
    );
    if (granted) return true;
    const user = await this.find(email);
    if (!user) throw new StartRefused(`Nobody has an account with the address ${email}.`);
    if (user.role === 'admin') return false;
    if (!user.isActive) throw new StartRefused(`The account of ${email} is deactivated.`);
    throw new StartRefused(`${email} has not been verified: its owner has to follow the link that was mailed there.`);
  }

  /**
   * Takes it from a user; answers false for one who is none.
   * @throws StartRefused for an address that is nobody's, and for the last active admin
   */
  async revoke(address: string): Promise<boolean> {
    const email = normaliseEmail(address);
    // All admins are locked first, in one order: of two who are taken at once, the second one sees that the first is gone.
    const revoked = await this.change(
      'user.admin-revoked',
      `WITH admins AS (SELECT id, is_active FROM users WHERE role = 'admin' ORDER BY id FOR UPDATE)
       UPDATE users SET role = 'user', updated_at = now()
       WHERE email = $1 AND role = 'admin' AND EXISTS (SELECT FROM admins a WHERE a.id <> users.id AND a.is_active)
       RETURNING id`,
      email,
    );
    if (revoked) return true;
    const user = await this.find(email);
    if (!user) throw new StartRefused(`Nobody has an account with the address ${email}.`);
    if (user.role !== 'admin') return false;
    throw new StartRefused(`${email} is the last active admin: grant it to somebody else first.`);
  }

  private change(action: AuditAction, statement: string, email: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const changed = await this.database.row<{ id: Uuid }>(statement, [email]);
      if (changed) this.trail.record(action, { target: changed.id, deployment: true, after: { email } });
      return changed !== undefined;
    });
  }

  private find(email: string): Promise<{ role: string; isActive: boolean } | undefined> {
    return this.database.row('SELECT role, is_active FROM users WHERE email = $1', [email]);
  }
}
