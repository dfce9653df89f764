import { AppError, Clock, type OffsetPage, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { FactorReset } from '../../auth/factors/factor-reset.js';
import { SessionService, sessionIdleDays } from '../../auth/session.service.js';
import { StandingAccess } from '../../auth/standing-access.js';
import { AdminRoll } from '../../users/admin-roll.js';
import { NamedAdmins } from '../../users/named-admins.js';
import { UserRepository } from '../../users/user.repository.js';
import { AdminUserRepository, type ListedUser, type UserDetail, type UserFilter } from './admin-user.repository.js';

/** What admins of the deployment do about people. Doing again what is done changes nothing. */
@Injectable()
export class AdminUserService {
  constructor(
    private readonly database: Database,
    private readonly rows: AdminUserRepository,
    private readonly users: UserRepository,
    private readonly roll: AdminRoll,
    private readonly named: NamedAdmins,
    private readonly access: StandingAccess,
    private readonly sessions: SessionService,
    private readonly factors: FactorReset,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list(filter: UserFilter): Promise<OffsetPage<ListedUser>> {
    return this.rows.list(filter);
  }

  /** @throws AppError `NOT_FOUND` */
  async get(id: Uuid): Promise<UserDetail> {
    const found = await this.rows.find(id, this.clock.now(), this.clock.after(-sessionIdleDays * 86_400));
    return found ?? missing();
  }

  /**
   * Shuts somebody out: their sessions, and with them JSON Web Tokens and refresh tokens, end for good, and so do mailed
   * links; their keys open nothing until they are let in again. What they made for organizations goes on.
   * @throws AppError `NOT_FOUND`, `LAST_ADMIN`
   */
  deactivate(id: Uuid, reason: string): Promise<UserDetail> {
    return this.database.transaction(async () => {
      const outcome = await this.roll.deactivate(id, reason, this.clock.now());
      if (outcome === 'last-admin') throw new AppError('LAST_ADMIN');
      if (outcome === 'deactivated') await this.access.end(id, { sessions: { endAllBut: null }, keys: false });
      return this.get(id);
    });
  }

  /** Lets somebody in again. @throws AppError `NOT_FOUND` */
  activate(id: Uuid): Promise<UserDetail> {
    return this.database.transaction(async () => {
      const activated = await this.rows.activate(id, this.clock.now());
      if (activated) this.trail.record('user.activated', { target: id, deployment: true, after: activated });
      return this.get(id);
    });
  }

  /** Ends all sessions of somebody; answers how many ended. @throws AppError `NOT_FOUND` */
  endSessions(id: Uuid): Promise<number> {
    return this.database.transaction(async () => {
      if (!(await this.users.lock(id))) return missing();
      const ended = await this.sessions.endOthers(id, null);
      if (ended > 0) this.trail.record('user.sessions-ended', { target: id, deployment: true, after: { ended } });
      return ended;
    });
  }

  /**
   * Takes all second factors of somebody who has lost theirs: the password alone lets them in from then on.
   * @throws AppError `NOT_FOUND`
   */
  async resetFactors(id: Uuid): Promise<UserDetail> {
    if (!(await this.factors.reset(id))) return missing();
    return this.get(id);
  }

  /** Takes somebody's address for proven, as the link that is mailed there would. @throws AppError `NOT_FOUND` */
  verify(id: Uuid): Promise<UserDetail> {
    return this.database.transaction(async () => {
      const verified = await this.rows.verify(id, this.clock.now());
      if (verified) {
        this.trail.record('user.verified', { target: id, deployment: true, after: verified });
        await this.named.proven(id, verified.email);
      }
      return this.get(id);
    });
  }

  /** Makes somebody an admin. @throws AppError `NOT_FOUND`; `CONFLICT` where they cannot be one */
  async grantAdmin(id: Uuid): Promise<UserDetail> {
    const outcome = await this.roll.grant({ id });
    if (outcome === 'deactivated') throw new AppError('CONFLICT', { message: 'This account is deactivated.' });
    if (outcome === 'unverified') {
      throw new AppError('CONFLICT', { message: 'The address of this account has not been verified.' });
    }
    return this.get(id);
  }

  /** Makes an admin a user like all others. @throws AppError `NOT_FOUND`, `LAST_ADMIN` */
  async revokeAdmin(id: Uuid): Promise<UserDetail> {
    if ((await this.roll.revoke({ id })) === 'last-admin') throw new AppError('LAST_ADMIN');
    return this.get(id);
  }
}

const missing = (): never => {
  throw new AppError('NOT_FOUND');
};
