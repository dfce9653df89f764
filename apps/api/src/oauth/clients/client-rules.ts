import { type OAuthClient } from './oauth-client.js';

/** What a client starts with. */
export type NewOAuthClient = Pick<
  OAuthClient,
  'name' | 'homepage' | 'confidential' | 'grantTypes' | 'redirectUris' | 'serviceScopes'
>;

/** What does not go together, and what would. */
export interface ClientFault {
  readonly field: string;
  readonly error: string;
}

/** What of a client does not go together; undefined where all does. */
export function clientFault({
  confidential,
  grantTypes,
  redirectUris,
  serviceScopes,
}: NewOAuthClient): ClientFault | undefined {
  const redirects = grantTypes.includes('authorization_code');
  if (redirects && redirectUris.length === 0) {
    return { field: 'redirectUris', error: 'The grant authorization_code needs an address to send people back to.' };
  }
  if (!redirects && redirectUris.length > 0) {
    return {
      field: 'redirectUris',
      error: 'Only the grant authorization_code sends people back: add it, or leave them out.',
    };
  }
  if (!grantTypes.some((grant) => grant !== 'refresh_token')) {
    return { field: 'grantTypes', error: 'The grant refresh_token needs another one that it follows.' };
  }
  if (!grantTypes.includes('client_credentials')) return undefined;
  if (!confidential) {
    return { field: 'grantTypes', error: 'The grant client_credentials is for clients that keep a secret.' };
  }
  if (serviceScopes.length === 0) {
    return { field: 'serviceScopes', error: 'The grant client_credentials needs a scope that it can ask for.' };
  }
  return undefined;
}
