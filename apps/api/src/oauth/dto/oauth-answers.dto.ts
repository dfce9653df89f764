import { Wire } from '@latchkey/surface';
import { z } from 'zod';
import { clientIdSpelling } from '../clients/oauth-client.js';

const text = (description: string, example: string) => z.string().meta({ description, examples: [example] });
const secret = (description: string, example: string) =>
  z.string().meta({ description, examples: [example], secret: true });
const seconds = (description: string, example: number) => z.int().meta({ description, examples: [example] });
const list = (description: string, example: readonly string[]) =>
  z.array(z.string()).meta({ description, examples: [example] });

/** Tokens, as RFC 6749 §5.1 has them. */
export class TokenView extends Wire('Tokens', {
  access_token: secret('Sent as `Authorization: Bearer …`.', 'eyJhbGciOiJFUzI1NiIs…'),
  token_type: z.literal('Bearer').meta({ description: 'How it is sent.' }),
  expires_in: seconds('For how many seconds it is good.', 900),
  scope: text('What it may do.', 'openid user:read').optional(),
  refresh_token: secret('Gets the next tokens, once.', 'kJ3v…').optional(),
  id_token: secret('Who the person is, as a signed JWT.', 'eyJhbGciOiJFUzI1NiIs…').optional(),
}) {}

/** What there is to say of a token (RFC 7662 §2.2): nothing of one that is no good, or somebody else's. */
export class TokenStateView extends Wire('TokenState', {
  active: z.boolean().meta({ description: 'Whether it is good.', examples: [true] }),
  scope: text('What it may do.', 'user:read').optional(),
  client_id: text('Whose it is.', clientIdSpelling.example).optional(),
  sub: text('Whom it stands for.', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN').optional(),
  aud: text('What it is for.', 'https://api.example.com/api').optional(),
  iss: text('Who issued it.', 'https://api.example.com').optional(),
  exp: seconds('When it ends, in seconds since 1970.', 1_640_000_900).optional(),
  iat: seconds('When it was made, in seconds since 1970.', 1_640_000_000).optional(),
  jti: text('Its own name.', 'k2Yb…').optional(),
  token_type: z.literal('Bearer').optional().meta({ description: 'How it is sent.' }),
  org_id: text('The organization that it is about.', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN').optional(),
}) {}

/** That there is nothing to say: the body is an empty object. */
export class NothingView extends Wire('Nothing', {}) {}

/** What a device shows its person, and goes on with (RFC 8628 §3.2). */
export class DeviceAuthorizationView extends Wire('DeviceAuthorization', {
  device_code: secret('What the device asks for tokens with.', 'kJ3v…'),
  user_code: text('What the person types.', 'WDJB-MJHT'),
  verification_uri: text('Where they type it.', 'https://api.example.com/device'),
  verification_uri_complete: text(
    'The same with the code in it.',
    'https://api.example.com/device?user_code=WDJB-MJHT',
  ),
  expires_in: seconds('For how many seconds it waits.', 600),
  interval: seconds('How many seconds to wait between one question and the next.', 5),
}) {}

/** Who the person is (OpenID Connect Core §5.3.2). */
export class UserinfoView extends Wire('UserInfo', {
  sub: text('The person.', '01HZ3K5R4X9Y2V6QF8TJ7W0CDN'),
  email: text('Their address.', 'you@example.com').optional(),
  email_verified: z
    .boolean()
    .optional()
    .meta({ description: 'Whether it is proven.', examples: [true] }),
  name: text('Their name.', 'Ada Lovelace').optional(),
  preferred_username: text('Their handle.', 'ada').optional(),
  updated_at: seconds('When they last changed, in seconds since 1970.', 1_640_000_000).optional(),
}) {}

/** A client that has made itself known (RFC 7591 §3.2.1). */
export class RegisteredClientView extends Wire('RegisteredClient', {
  client_id: text('How it names itself from now on.', clientIdSpelling.example),
  client_id_issued_at: seconds('Since when, in seconds since 1970.', 1_640_000_000),
  client_secret: secret('Its secret, shown this once, if it wants to keep one.', 'lcs_kJ3v…').optional(),
  client_secret_expires_at: seconds('0: it does not end.', 0).optional(),
  client_name: text('Its name.', 'Acme Reports').optional(),
  client_uri: text('Where to read about it.', 'https://reports.example.com').optional(),
  redirect_uris: list('Where people may be sent back to.', ['https://app.example.com/callback']),
  grant_types: list('How it gets tokens.', ['authorization_code', 'refresh_token']),
  response_types: list('Always `code`.', ['code']),
  token_endpoint_auth_method: text('How it proves who it is.', 'none'),
}) {}

const endpoint = (what: string, path: string) => text(what, `https://api.example.com${path}`);

/** Where everything is, and what it can do (RFC 8414 §2, OpenID Connect Discovery §3). */
export class ServerMetadataView extends Wire('AuthorizationServerMetadata', {
  issuer: text('The authorization server.', 'https://api.example.com'),
  authorization_endpoint: endpoint('Where people are sent.', '/oauth/authorize'),
  token_endpoint: endpoint('Where tokens come from.', '/oauth/token'),
  revocation_endpoint: endpoint('Where tokens are given back.', '/oauth/revoke'),
  introspection_endpoint: endpoint('Where clients ask about their tokens.', '/oauth/introspect'),
  device_authorization_endpoint: endpoint('Where devices begin.', '/oauth/device'),
  userinfo_endpoint: endpoint('Who somebody is.', '/oauth/userinfo'),
  registration_endpoint: endpoint('Where clients make themselves known, if they may.', '/oauth/register').optional(),
  jwks_uri: endpoint('The keys that verify tokens.', '/api/auth/jwks'),
  service_documentation: endpoint('Where to read more.', '/docs'),
  response_types_supported: list('Always `code`.', ['code']),
  response_modes_supported: list('Always `query`.', ['query']),
  grant_types_supported: list('The grants.', ['authorization_code', 'refresh_token', 'client_credentials']),
  scopes_supported: list('The scopes of the account API, and those of OpenID Connect.', ['openid', 'user:read']),
  subject_types_supported: list('How people are named.', ['public']),
  claims_supported: list('What there is to learn of people.', ['sub', 'email']),
  code_challenge_methods_supported: list('How PKCE is done.', ['S256']),
  token_endpoint_auth_methods_supported: list('How clients prove who they are.', ['client_secret_basic', 'none']),
  id_token_signing_alg_values_supported: list('What ID tokens are signed with.', ['ES256']),
  authorization_response_iss_parameter_supported: z.literal(true).meta({ description: 'RFC 9207.' }),
  claims_parameter_supported: z.literal(false).meta({ description: 'There is no such parameter.' }),
  request_uri_parameter_supported: z.literal(false).meta({ description: 'There is no such parameter.' }),
}) {}

/** What protects the account API (RFC 9728 §2). */
export class ResourceMetadataView extends Wire('ProtectedResourceMetadata', {
  resource: text('The account API.', 'https://api.example.com/api'),
  resource_name: text('Its name.', 'Latchkey account API'),
  resource_documentation: endpoint('Where to read more.', '/docs'),
  authorization_servers: list('Whose tokens it takes.', ['https://api.example.com']),
  scopes_supported: list('What tokens can allow.', ['user:read']),
  bearer_methods_supported: list('How they are sent.', ['header']),
}) {}
