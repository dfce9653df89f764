import { type DescribedScope, describedScopes } from '@latchkey/access';
import { type KnownClient } from '../clients/oauth-client.js';
import { type ResourceScopes } from '../grants/oauth-grant.js';
import { identityScopes } from '../server/provider-settings.js';
import { type OAuthResources } from '../server/resources.js';

/** What a client asks a person for. */
export interface AuthorizationRequest {
  readonly client: KnownClient;
  /** What it wants to learn of who they are. */
  readonly identityScopes: readonly string[];
  /** Where it wants to act for them; null: nowhere. */
  readonly resource: string | null;
  /** What it wants to do there. */
  readonly scopes: readonly DescribedScope[];
  /** Whether that is the account API, where the person chooses what to allow, and in which organization. */
  readonly ofAccount: boolean;
}

/** What of it the person allows. */
export interface Allowed {
  readonly resources: ResourceScopes;
  readonly refused: ResourceScopes;
}

/** What a client has sent along. */
export interface AuthorizationParams {
  readonly scope?: string;
  readonly resource?: string;
}

/** Reads what a client asks for; scopes that nobody knows are passed over, as RFC 6749 §3.3 lets us. */
export function readRequest(
  client: KnownClient,
  { scope = '', resource }: AuthorizationParams,
  resources: OAuthResources,
): AuthorizationRequest {
  const wanted = scope.split(' ').filter(Boolean);
  const target = resource ?? resources.standardFor(client, wanted) ?? null;
  const known = target === null ? [] : (resources.scopesFor(client, target) ?? []);
  const ofAccount = target === resources.account;
  const descriptions = new Map(describedScopes('personal').map((one) => [one.scope as string, one.description]));
  const scopes = known
    .filter((one) => wanted.includes(one))
    .map((one) => ({ scope: one, description: (ofAccount && descriptions.get(one)) || one }) as DescribedScope);
  const identity = identityScopes.filter((one) => wanted.includes(one));
  return { client, identityScopes: identity, resource: target, scopes, ofAccount };
}

/** Divides what was asked for into what is allowed and what is not. @param chosen undefined: all of it */
export function divide({ resource, scopes, ofAccount }: AuthorizationRequest, chosen?: readonly string[]): Allowed {
  if (resource === null) return { resources: {}, refused: {} };
  const names = scopes.map(({ scope }) => scope as string);
  const allowed = names.filter((scope) => !ofAccount || chosen === undefined || chosen.includes(scope));
  const refused = names.filter((scope) => !allowed.includes(scope));
  return { resources: { [resource]: allowed }, refused: refused.length > 0 ? { [resource]: refused } : {} };
}
