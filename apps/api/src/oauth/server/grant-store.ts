import { Clock, ulidSpelling } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type Adapter, type AdapterPayload } from 'oidc-provider';
import { clientIdSpelling } from '../clients/oauth-client.js';
import { type OAuthGrant } from '../grants/oauth-grant.js';
import { OAuthGrantRepository } from '../grants/oauth-grant.repository.js';
import { OAuthGrants } from '../grants/oauth-grants.js';

/** Where the library finds what people have agreed to. It never adds anything: consent does. */
@Injectable()
export class GrantStore {
  constructor(
    private readonly rows: OAuthGrantRepository,
    private readonly grants: OAuthGrants,
    private readonly clock: Clock,
  ) {}

  /** A grant that stands. */
  find(id: string): Promise<OAuthGrant | undefined> {
    return this.rows.find(id, this.clock.now());
  }

  get adapter(): Adapter {
    const none = () => Promise.resolve(undefined);
    return {
      find: async (id) => {
        const grant = await this.find(id);
        return grant && payloadOf(grant);
      },
      destroy: (id) => this.grants.revoke(id),
      revokeByGrantId: (id) => this.grants.revoke(id),
      upsert: () => Promise.reject(new Error('Grants are made by consent alone.')),
      consume: none,
      findByUid: none,
      findByUserCode: none,
    };
  }
}

/** A grant in the words of the library. */
function payloadOf(grant: OAuthGrant): AdapterPayload {
  const { id, userId, clientId, identityScopes, resources, refused, createdAt, expiresAt } = grant;
  return {
    jti: id,
    kind: 'Grant',
    accountId: ulidSpelling.print(userId),
    clientId: clientIdSpelling.print(clientId),
    openid: { scope: identityScopes.join(' ') },
    resources: joined(resources),
    rejected: { openid: { scope: refused.identityScopes.join(' ') }, resources: joined(refused.resources) },
    iat: seconds(createdAt),
    exp: seconds(expiresAt),
  };
}

const joined = (scopes: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(scopes).map(([resource, all]) => [resource, all.join(' ')]));

const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);
