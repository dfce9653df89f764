import { normaliseEmail } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { type AuditTrail } from '../../audit/audit-trail.js';
import { StartRefused } from '../../runtime/refusal.js';
import { type Admin, AdminRoll } from '../../users/admin-roll.js';

/** Who may see and do what belongs to the deployment and to no organization, as an operator names them. */
export class Admins {
  private readonly roll: AdminRoll;

  constructor(database: Database, trail: AuditTrail) {
    this.roll = new AdminRoll(database, trail);
  }

  /** All of them, by address. */
  list(): Promise<Admin[]> {
    return this.roll.list();
  }

  /**
   * Makes a user an admin; answers false for one who is already.
   * @throws StartRefused for an address that is nobody's or not proven, and for an account that is deactivated
   */
  async grant(address: string): Promise<boolean> {
    const email = normaliseEmail(address);
    switch (await this.roll.grant({ email })) {
      case 'granted':
        return true;
      case 'admin-already':
        return false;
      case 'missing':
        throw unknownAddress(email);
      case 'deactivated':
        throw new StartRefused(`The account of ${email} is deactivated.`);
      case 'unverified':
        throw new StartRefused(
          `${email} has not been verified: its owner has to follow the link that was mailed there.`,
        );
    }
  }

  /**
   * Takes it from a user; answers false for one who is none.
   * @throws StartRefused for an address that is nobody's, and for the last active admin
   */
  async revoke(address: string): Promise<boolean> {
    const email = normaliseEmail(address);
    switch (await this.roll.revoke({ email })) {
      case 'revoked':
        return true;
      case 'no-admin':
        return false;
      case 'missing':
        throw unknownAddress(email);
      case 'last-admin':
        throw new StartRefused(`${email} is the last active admin: grant it to somebody else first.`);
    }
  }
}

const unknownAddress = (email: string): StartRefused =>
  new StartRefused(`Nobody has an account with the address ${email}.`);
