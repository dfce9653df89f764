import { type UserPrincipal } from '@latchkey/access';
import { Clock, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { X509Certificate } from 'node:crypto';
import { AuditTrail } from '../../audit/audit-trail.js';
import { OidcClients } from '../oidc/oidc-clients.js';
import { SsoDomainRepository } from '../domains/sso-domain.repository.js';
import { ConnectionGate } from './connection-gate.js';
import { type SamlConnection, type SsoConnection } from './sso-connection.js';
import { SsoConnectionService } from './sso-connection.service.js';

/** Looks whether people could come in by a connection, without one of them. */
@Injectable()
export class ConnectionTestService {
  constructor(
    private readonly connections: SsoConnectionService,
    private readonly domains: SsoDomainRepository,
    private readonly clients: OidcClients,
    private readonly gate: ConnectionGate,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What is in the way, if anything. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  async test(caller: UserPrincipal, organizationId: Uuid, id: Uuid): Promise<readonly string[]> {
    const connection = await this.connections.get(organizationId, id);
    const problems = [...(await this.ofProvider(connection)), ...(await this.ofDomains(organizationId))];
    await this.gate.change(caller, organizationId, () => {
      this.trail.record('sso-connection.tested', { target: id, organizationId, after: { problems } });
      return Promise.resolve();
    });
    return problems;
  }

  private async ofProvider(connection: SsoConnection): Promise<string[]> {
    if (connection.kind === 'saml') return this.ofCertificates(connection);
    const problem = await this.clients.problem(connection);
    return problem === undefined ? [] : [problem];
  }

  private ofCertificates({ settings }: SamlConnection): string[] {
    const now = this.clock.now();
    const lasting = settings.certificates.some((pem) => new Date(new X509Certificate(pem).validTo) > now);
    return lasting ? [] : ['All certificates of the provider have expired.'];
  }

  private async ofDomains(organizationId: Uuid): Promise<string[]> {
    const proven = await this.domains.countVerified(organizationId);
    return proven > 0 ? [] : ['The organization has proven no domain yet: nobody is led here.'];
  }
}
