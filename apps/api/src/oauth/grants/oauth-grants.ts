import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { clientIdSpelling } from '../clients/oauth-client.js';
import { type ConnectedApp, type OAuthGrant } from './oauth-grant.js';
import { type EndedGrant, OAuthGrantRepository } from './oauth-grant.repository.js';

/** What people have allowed clients to do: noted when they agree, and ended by them or by what goes wrong. */
@Injectable()
export class OAuthGrants {
  constructor(
    private readonly database: Database,
    private readonly grants: OAuthGrantRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Notes what a person has agreed to. */
  add(grant: OAuthGrant): Promise<void> {
    return this.database.transaction(async () => {
      await this.grants.insert(grant);
      const { organizationId, identityScopes, resources } = grant;
      const client = clientIdSpelling.print(grant.clientId);
      const after = { client, organizationId, identityScopes, resources };
      this.trail.record('oauth-grant.created', { target: grant.id, personId: grant.userId, after });
    });
  }

  /** Ends a grant, with every token of it. Nothing happens where it has ended already. */
  revoke(id: Uuid): Promise<void> {
    return this.database.transaction(async () => {
      const ended = await this.grants.revoke(id, this.clock.now());
      if (ended) this.record(ended);
    });
  }

  /** Ends all grants of a person, as a part of something more; answers how many. */
  async revokeAll(userId: Uuid, clientId: Uuid | null = null): Promise<number> {
    const ended = await this.grants.revokeOf(userId, clientId, this.clock.now());
    for (const grant of ended) this.record(grant);
    return ended.length;
  }

  /** The clients that the caller has let in. */
  listApps({ userId }: UserPrincipal, page: OffsetRequest): Promise<OffsetPage<ConnectedApp>> {
    return this.grants.listApps(userId, this.clock.now(), page);
  }

  /** Lets a client in no longer. @throws AppError `NOT_FOUND` where it was not */
  async disconnect({ userId }: UserPrincipal, clientId: Uuid): Promise<void> {
    const ended = await this.database.transaction(() => this.revokeAll(userId, clientId));
    if (ended === 0) throw new AppError('NOT_FOUND');
  }

  private record({ id, userId, clientId }: EndedGrant): void {
    const after = { client: clientIdSpelling.print(clientId) };
    this.trail.record('oauth-grant.revoked', { target: id, personId: userId, provenUserId: userId, after });
  }
}
