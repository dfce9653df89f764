import { type Client } from '@latchkey/access';
import { AppError, Clock, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type User } from '../users/user.entity.js';
import { UserRepository } from '../users/user.repository.js';
import { type FactorMethod, FactorRepository, methodsOf } from './factors/factor.repository.js';
import { type OpenAttempt, SecondFactorAttempts } from './factors/second-factor-attempts.js';
import { networkOf } from './guess-limit.js';
import { LoginEventRepository } from './login-event.repository.js';
import { SsoRule } from '../sso/rule/sso-rule.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type SsoOrigin } from './session.repository.js';
import { type OpenedSession, type Proof, SessionService } from './session.service.js';

const rememberDays = 90;

/** A person who has come in. */
export interface SignedIn {
  readonly user: User;
  readonly session: OpenedSession;
}

/** A sign-in that is only half done. */
export interface SecondFactorNeeded {
  readonly secondFactor: OpenAttempt & { readonly methods: readonly FactorMethod[] };
}

/** What comes of a right password. */
export type Admission = SignedIn | SecondFactorNeeded;

/** The door itself: opens sessions and keeps the visitors' book. */
@Injectable()
export class Entrance {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly sessions: SessionService,
    private readonly events: LoginEventRepository,
    private readonly factors: FactorRepository,
    private readonly attempts: SecondFactorAttempts,
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
   * Opens a session for somebody whose password was right, or begins to wait for their second factor where they have one:
   * then nothing is opened. Undefined when the password's hash was replaced or they were deactivated since.
   * @throws AppError `SSO_REQUIRED` where their organization lets them in by its identity provider alone
   */
  admit({ id, passwordHash }: User, client: Client): Promise<Admission | undefined> {
    return this.database.transaction(async () => {
      // Locks the user's row: a change of password ends this session too, or comes first and prevents it.
      const user = await this.users.lockByPassword(id, passwordHash);
      if (!user) return undefined;
      const methods = methodsOf(await this.factors.of(id));
      if (methods.length === 0) return this.open(id, client, { method: 'password', secondFactor: false });
      // Whoever comes in by their identity provider alone need not look for their second factor first.
      await this.assertOwnWay(user);
      return { secondFactor: { ...(await this.attempts.begin(id)), methods } };
    });
  }

  /**
   * Opens a session for somebody who has shown all that is asked of them here, in the caller's transaction.
   * @param way what the visitors' book says of how they came in: what they showed last
   * @throws AppError `USER_NOT_ACTIVE`, or `SSO_REQUIRED` where their organization lets them in by its identity provider alone
   */
  async open(userId: Uuid, client: Client, proof: Proof, way: string = proof.method): Promise<SignedIn> {
    const user = await this.users.cameIn(userId, this.clock.now());
    if (!user) throw new AppError('USER_NOT_ACTIVE');
    const owned = await this.assertOwnWay(user);
    if (owned) {
      this.trail.record('sso.break-glass', { target: userId, organizationId: owned, provenUserId: userId });
    }
    return this.write(user, client, proof, way);
  }

  /**
   * Opens a session for somebody whom an identity provider has vouched for, in the caller's transaction; undefined when they
   * are deactivated.
   */
  async admitVouchedFor(id: Uuid, client: Client, origin: SsoOrigin): Promise<SignedIn | undefined> {
    const user = await this.users.cameIn(id, this.clock.now());
    if (!user) return undefined;
    const signedIn = await this.write(user, client, { method: 'sso', secondFactor: false }, 'sso');
    await this.sessions.setOrigin(signedIn.session.id, origin);
    return signedIn;
  }

  private async write(user: User, client: Client, proof: Proof, way: string): Promise<SignedIn> {
    await this.note(user, client, true, way);
    return { user, session: await this.sessions.open(user.id, client, proof) };
  }

  /** Answers the organization, if any, whose rule an owner passes by. @throws AppError `SSO_REQUIRED` */
  private async assertOwnWay({ id, email }: User): Promise<Uuid | null> {
    const { refused, owns } = await this.ssoRule.passwordRule(email, id);
    if (refused) throw new AppError('SSO_REQUIRED');
    return owns ?? null;
  }

  /** Notes an attempt that failed, if there is an account to note it for. @throws AppError `SIGN_IN_FAILED` always */
  async refuse(user: User | null, client: Client, way = 'password', message?: string): Promise<never> {
    if (user) await this.note(user, client, false, way);
    throw new AppError('SIGN_IN_FAILED', { message });
  }

  private note(user: User, client: Client, succeeded: boolean, method: string): Promise<void> {
    const network = networkOf(client.ip);
    return this.events.insert({ userId: user.id, succeeded, method, ...client, network, createdAt: this.clock.now() });
  }
}
