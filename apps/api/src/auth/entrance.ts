import { type Client } from '@latchkey/access';
import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { networkOf } from './guess-limit.js';
import { LoginEventRepository } from './login-event.repository.js';
import { SsoRule } from '../sso/rule/sso-rule.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type SsoOrigin } from './session.repository.js';
import { type OpenedSession, SessionService } from './session.service.js';

const rememberDays = 90;

/** A person who has come in. */
export interface SignedIn {
  readonly user: User;
  readonly session: OpenedSession;
}

/** The door itself: opens sessions and keeps the visitors' book. */
@Injectable()
export class Entrance {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly sessions: SessionService,
    private readonly events: LoginEventRepository,
    private readonly ssoRule: SsoRule,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The network's name if somebody has signed in to this account from it lately. */
  async knownNetwork(user: User, client: Client): Promise<string | undefined> {
    const network = networkOf(client.ip);
    const since = this.clock.after(-rememberDays * 86_400);
    return (await this.events.knowsNetwork(user.id, network, since)) ? network : undefined;
  }

  /**
   * Opens a session for somebody whose password was right. Undefined, and nothing is opened, when its hash was replaced or
   * they were deactivated since.
   * @throws AppError `SSO_REQUIRED` where their organization lets them in by its identity provider alone
   */
  admit({ id, passwordHash }: User, client: Client): Promise<SignedIn | undefined> {
    return this.database.transaction(async () => {
      // Locks the user's row: a change of password ends this session too, or comes first and prevents it.
      const user = await this.users.signedIn(id, passwordHash, this.clock.now());
      if (!user) return undefined;
      await this.heedSingleSignOn(user);
      await this.note(user, client, true);
      return { user, session: await this.sessions.open(id, client) };
    });
  }

  /**
   * Opens a session for somebody whom an identity provider has vouched for, in the caller's transaction; undefined when they
   * are deactivated.
   */
  async admitVouchedFor(id: Uuid, client: Client, origin: SsoOrigin): Promise<SignedIn | undefined> {
    const user = await this.users.letIn(id, this.clock.now());
    if (!user) return undefined;
    await this.note(user, client, true, 'sso');
    const session = await this.sessions.open(id, client);
    await this.sessions.setOrigin(session.id, origin);
    return { user, session };
  }

  private async heedSingleSignOn({ id, email }: User): Promise<void> {
    const { refused, owns } = await this.ssoRule.passwordRule(email, id);
    if (refused) throw new AppError('SSO_REQUIRED');
    if (owns) this.trail.record('sso.break-glass', { target: id, organizationId: owns, provenUserId: id });
  }

  /** Notes an attempt that failed, if there is an account to note it for. @throws AppError `SIGN_IN_FAILED` always */
  async refuse(user: User | null, client: Client): Promise<never> {
    if (user) await this.note(user, client, false);
    throw new AppError('SIGN_IN_FAILED');
  }

  private note(user: User, client: Client, succeeded: boolean, method = 'password'): Promise<void> {
    const network = networkOf(client.ip);
    return this.events.insert({
      userId: user.id,
      succeeded,
      method,
      ...client,
      network,
      createdAt: this.clock.now(),
    });
  }
}
