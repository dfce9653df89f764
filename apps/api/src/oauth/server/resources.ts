import { accountScopes } from '@latchkey/access';
import { ulidSpelling, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { type KnownClient } from '../clients/oauth-client.js';

/** What tokens can be for (RFC 8707), and what each takes. */
@Injectable()
export class OAuthResources {
  /** The account API. */
  readonly account: string;
  private readonly organizations: string;

  constructor({ publicUrl }: Config) {
    this.account = `${publicUrl}/api`;
    this.organizations = `${publicUrl}/orgs/`;
  }

  /** The services of an organization: they know tokens that are meant for them by this address. */
  ofOrganization(id: Uuid): string {
    return this.organizations + ulidSpelling.print(id);
  }

  /** The scopes that a client can ask for at a resource; undefined where the resource is none of ours, or not for it. */
  scopesFor(client: KnownClient, resource: string): readonly string[] | undefined {
    if (resource === this.account) return accountScopes;
    const own = client.organizationId !== null && resource === this.ofOrganization(client.organizationId);
    return own && client.serviceScopes.length > 0 ? client.serviceScopes : undefined;
  }

  /**
   * What a client means that names no resource: the account API, where it asks for something there; the services of its
   * organization, where it asks for something that they know; otherwise nothing but who somebody is.
   */
  standardFor(client: KnownClient, scopes: readonly string[]): string | undefined {
    if (scopes.some((scope) => (accountScopes as readonly string[]).includes(scope))) return this.account;
    const { organizationId, serviceScopes } = client;
    const meant = organizationId !== null && scopes.some((scope) => serviceScopes.includes(scope));
    return meant ? this.ofOrganization(organizationId) : undefined;
  }
}
