import { type Configuration, type JWKS } from 'oidc-provider';

/** Who somebody is, as far as a client may learn it (OpenID Connect Core §5.4), and staying connected while they are away. */
export const identityScopes = ['openid', 'profile', 'email', 'offline_access'] as const;

const minute = 60;
const day = 86_400;

/** For how long each thing lasts, in seconds. A grant lasts as long as any refresh token of it can. */
export const lifetimes = {
  accessToken: 15 * minute,
  authorizationCode: minute,
  deviceCode: 10 * minute,
  interaction: 60 * minute,
  refreshTokenIdle: 30 * day,
  grant: 90 * day,
} as const;

/** The addresses of the authorization server, below the issuer. */
export const routes = {
  authorization: '/oauth/authorize',
  token: '/oauth/token',
  revocation: '/oauth/revoke',
  introspection: '/oauth/introspect',
  device_authorization: '/oauth/device',
  registration: '/oauth/register',
  userinfo: '/oauth/userinfo',
  /** Where people type the code of a device: a page of the console. */
  code_verification: '/device',
  /** The one set of keys that all our tokens are signed with. */
  jwks: '/api/auth/jwks',
} as const;

/** What is set of the library once and for all; what depends on the rest of the server comes beside it. */
export const fixedSettings = {
  routes,
  // Those of resources are not the library's: see `OAuthResources`.
  scopes: [...identityScopes],
  claims: {
    openid: ['sub'],
    email: ['email', 'email_verified'],
    profile: ['name', 'preferred_username', 'updated_at'],
  },
  // Many clients look nowhere but into the ID token.
  conformIdTokenClaims: false,
  responseTypes: ['code'],
  subjectTypes: ['public'],
  clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
  clientDefaults: {
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    id_token_signed_response_alg: 'ES256',
    token_endpoint_auth_method: 'client_secret_basic',
  },
  enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
  pkce: { required: () => true },
  allowOmittingSingleRegisteredRedirectUri: false,
  acceptQueryParamAccessTokens: false,
  clockTolerance: 15,
  expiresWithSession: () => false,
  rotateRefreshToken: true,
  ttl: {
    AccessToken: lifetimes.accessToken,
    AuthorizationCode: lifetimes.authorizationCode,
    ClientCredentials: lifetimes.accessToken,
    DeviceCode: lifetimes.deviceCode,
    IdToken: lifetimes.accessToken,
    Interaction: lifetimes.interaction,
    Grant: lifetimes.grant,
    // Of no use: there is a session of ours, and none of the library's.
    Session: minute,
    RefreshToken: (_ctx, token) => {
      const age = Math.floor(Date.now() / 1000) - (token.iiat as number);
      return Math.max(1, Math.min(lifetimes.refreshTokenIdle, lifetimes.grant - age));
    },
  },
} satisfies Configuration;

/** The features that are on, where there is nothing else to say of them. */
export const fixedFeatures = {
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  clientCredentials: { enabled: true },
  userinfo: { enabled: true },
} satisfies Configuration['features'];

/** The keys that tokens are signed with, the present one first. */
export type SigningSet = JWKS;
