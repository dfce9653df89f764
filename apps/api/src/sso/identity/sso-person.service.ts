import { Clock, newId, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { MemberRepository } from '../../members/member.repository.js';
import { OrganizationLock } from '../../organizations/organization-lock.js';
import { UserRepository } from '../../users/user.repository.js';
import { type SsoConnection } from '../connections/sso-connection.js';
import { SsoDomainRepository } from '../domains/sso-domain.repository.js';
import { domainOf } from '../rule/sso-rule.js';
import { SsoRefusal } from '../sso-refusal.js';
import { type VouchedPerson } from '../vouched-person.js';
import { SsoIdentityRepository } from './sso-identity.repository.js';

/** Finds out whose account a person of an identity provider has, and makes it where there is none. */
@Injectable()
export class SsoPersonService {
  constructor(
    private readonly identities: SsoIdentityRepository,
    private readonly domains: SsoDomainRepository,
    private readonly users: UserRepository,
    private readonly members: MemberRepository,
    private readonly lock: OrganizationLock,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The account of a person, who is a member of the connection's organization then. In the caller's transaction, on that
   * organization's ground.
   * @throws SsoRefusal
   */
  async find(connection: SsoConnection, person: VouchedPerson): Promise<Uuid> {
    const { organizationId } = connection;
    if (!(await this.domains.isVerified(organizationId, domainOf(person.email)))) {
      throw new SsoRefusal('domain-unproven');
    }
    const known = await this.identities.userOf(connection, person.subject);
    const userId = known ?? (await this.link(connection, person));
    const role = await this.members.role(organizationId, userId);
    if (!role) throw new SsoRefusal('not-a-member');
    if (role === 'owner' && connection.vouchesFor !== 'owner') throw new SsoRefusal('owner-not-vouched');
    return userId;
  }

  /** Binds who has never come by this connection: the person first, then the organization, as everywhere. */
  private async link(connection: SsoConnection, person: VouchedPerson): Promise<Uuid> {
    const { organizationId } = connection;
    const userId = await this.accountOf(person);
    if (!(await this.users.hold(userId))) throw new SsoRefusal('connection-changed');
    if (!(await this.lock.take(organizationId))) throw new SsoRefusal('connection-unknown');
    const now = this.clock.now();
    if (!(await this.identities.bind(connection, person.subject, userId, now))) {
      // Somebody was first: the same person in another window, or another person with the same address.
      if ((await this.identities.userOf(connection, person.subject)) === userId) return userId;
      throw new SsoRefusal('identity-conflict');
    }
    const ground = { target: userId, organizationId, provenUserId: userId };
    this.trail.record('sso-identity.linked', { ...ground, after: { connectionId: connection.id } });
    const role = connection.defaultRole;
    if (await this.members.add(organizationId, userId, role, now)) {
      this.trail.record('member.joined', { ...ground, after: { role, connectionId: connection.id } });
    }
    return userId;
  }

  /**
   * The account with the person's address, or a new one without a password. An account whose address nobody has proven may
   * wait there for its owner, made by somebody else: it is not taken.
   */
  private async accountOf({ email, name }: VouchedPerson): Promise<Uuid> {
    const id = newId();
    const at = this.clock.now();
    if (await this.users.insert({ id, email, name, passwordHash: null, at })) {
      await this.users.verify(id, email, at);
      this.trail.record('user.created', { target: id, personId: id, after: { email, name }, provenUserId: id });
      return id;
    }
    const user = await this.users.findByEmail(email);
    if (!user) throw new SsoRefusal('connection-changed');
    if (!user.verifiedAt) throw new SsoRefusal('account-unverified');
    return user.id;
  }
}
