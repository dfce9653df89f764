import { assertRole, type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, newId, type OffsetPage, type OffsetRequest, randomToken, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { pick } from '../../audit/audit-facts.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { RuntimeLogger } from '../../core/runtime-logger.js';
import { MemberRepository } from '../../members/member.repository.js';
import { OrganizationLock } from '../../organizations/organization-lock.js';
import { isPublicMailDomain } from './public-mail-domains.js';
import { SsoDomainRepository } from './sso-domain.repository.js';
import { recordName, recordValue, type SsoDomain } from './sso-domain.js';
import { TxtRecords } from './txt-records.js';

/** Domains of organizations. Only one that is proven says anything about whose an address is. */
@Injectable()
export class SsoDomainService {
  constructor(
    private readonly domains: SsoDomainRepository,
    private readonly members: MemberRepository,
    private readonly lock: OrganizationLock,
    private readonly records: TxtRecords,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
    private readonly logger: RuntimeLogger,
  ) {}

  list(organizationId: Uuid, page: OffsetRequest): Promise<OffsetPage<SsoDomain>> {
    return this.domains.list(organizationId, page);
  }

  /** @throws AppError `NOT_FOUND` */
  async get(organizationId: Uuid, id: Uuid): Promise<SsoDomain> {
    const found = await this.domains.find(organizationId, id);
    if (!found) throw new AppError('NOT_FOUND');
    return found;
  }

  /** Adds a domain, which is not proven by that. @throws AppError `VALIDATION` on `domain`, `CONFLICT`, `ROLE_TOO_LOW` */
  add(caller: UserPrincipal, organizationId: Uuid, domain: string): Promise<SsoDomain> {
    if (isPublicMailDomain(domain)) {
      throw AppError.invalid('domain', 'Anybody can have an address there: it is the domain of no organization.');
    }
    return this.change(caller, organizationId, async () => {
      const wanted = { id: newId(), domain, token: randomToken() };
      const added = await this.domains.insert(organizationId, wanted, this.clock.now());
      if (!added) throw new AppError('CONFLICT', { message: 'The organization has this domain already.' });
      this.trail.record('sso-domain.added', { target: added.id, organizationId, after: { domain } });
      return added;
    });
  }

  /**
   * Looks for the record that proves a domain. What it proves is the domain as it was when the look began: removed or added
   * anew meanwhile, it stays unproven.
   * @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW`, `VALIDATION` where there is no such record, `DOMAIN_TAKEN`
   */
  async verify(caller: UserPrincipal, organizationId: Uuid, id: Uuid): Promise<SsoDomain> {
    const domain = await this.get(organizationId, id);
    if (domain.verifiedAt) return domain;
    if (!(await this.look(domain)).includes(recordValue(domain))) throw unproven(domain);
    return this.change(caller, organizationId, async () => {
      const verified = await this.domains.verify(organizationId, domain, this.clock.now());
      if (verified === 'taken') throw new AppError('DOMAIN_TAKEN');
      if (!verified) return this.get(organizationId, id);
      const after = pick(verified, ['domain']);
      this.trail.record('sso-domain.verified', { target: id, organizationId, after });
      return verified;
    });
  }

  /** Forgets a domain: it leads nobody here any more. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  async remove(caller: UserPrincipal, organizationId: Uuid, id: Uuid): Promise<void> {
    await this.change(caller, organizationId, async () => {
      const removed = await this.domains.remove(organizationId, id);
      if (!removed) throw new AppError('NOT_FOUND');
      const before = pick(removed, ['domain', 'verifiedAt']);
      this.trail.record('sso-domain.removed', { target: id, organizationId, before });
    });
  }

  private async look(domain: SsoDomain): Promise<string[]> {
    try {
      return await this.records.of(recordName(domain));
    } catch (err) {
      this.logger.info({ err, domain: domain.domain }, 'the DNS gave no answer about a domain');
      throw unproven(domain, 'The DNS gave no answer: try again.');
    }
  }

  private change<T>(caller: UserPrincipal, organizationId: Uuid, work: () => Promise<T>): Promise<T> {
    return this.lock.during(organizationId, caller, async () => {
      assertRole(await this.members.role(organizationId, caller.userId), 'admin');
      return work();
    });
  }
}

const unproven = (domain: SsoDomain, why?: string): AppError =>
  AppError.invalid(
    'domain',
    why ?? `There is no TXT record ${recordName(domain)} that says ${recordValue(domain)}. New records take a while.`,
    'body',
    'domain_unproven',
  );
