import { LooseWire } from '@latchkey/surface';
import { z } from 'zod';
import { clientIdSpelling } from '../clients/oauth-client.js';

const longest = 4_096;

const parameter = (description: string, example: string) =>
  z
    .string()
    .max(longest)
    .optional()
    .meta({ description, examples: [example] });

const secret = (description: string, example: string) =>
  z
    .string()
    .max(longest)
    .optional()
    .meta({ description, examples: [example], secret: true });

const clientId = parameter('The client, where it does not name itself by HTTP Basic.', clientIdSpelling.example);
const clientSecret = secret('Its secret, if it keeps one and does not send it by HTTP Basic.', 'lcs_kJ3v…');
const scope = parameter('What is wanted, with a space between one and the next.', 'openid user:read');
const resource = parameter('What the token is to be for (RFC 8707).', 'https://api.example.com/api');
const client = { client_id: clientId, client_secret: clientSecret };

/** What a client sends a person along with (RFC 6749 §4.1.1, RFC 7636, OpenID Connect Core §3.1.2.1). */
export class AuthorizeQuery extends LooseWire('AuthorizeParameters', {
  response_type: parameter('Always `code`.', 'code'),
  response_mode: z
    .enum(['query'])
    .optional()
    .meta({ description: 'How the answer comes back.', examples: ['query'] }),
  client_id: parameter('The client.', clientIdSpelling.example),
  redirect_uri: parameter('Where the person is to be sent back to.', 'https://app.example.com/callback'),
  scope,
  resource,
  state: parameter('Comes back as it is.', 'af0ifjsldkj'),
  nonce: parameter('Comes back in the ID token.', 'n-0S6_WzA2Mj'),
  code_challenge: parameter('SHA-256 of the verifier, base64url.', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'),
  code_challenge_method: parameter('Always `S256`.', 'S256'),
  prompt: parameter('`login` has the person sign in again, `none` asks them nothing.', 'consent'),
  max_age: parameter('For how many seconds at the most the person may have been signed in.', '3600'),
  login_hint: parameter('Whose address it probably is.', 'you@example.com'),
  id_token_hint: secret('An ID token of the person who is expected.', 'eyJhbGciOiJFUzI1NiIs…'),
  ui_locales: parameter('Languages, the preferred one first.', 'en'),
  acr_values: parameter('Not used.', '0'),
}) {}

/** How tokens are asked for (RFC 6749 §4, §6; RFC 8628 §3.4). */
export class TokenBody extends LooseWire('TokenRequest', {
  grant_type: parameter(
    '`authorization_code`, `refresh_token`, `client_credentials` or `urn:ietf:params:oauth:grant-type:device_code`.',
    'client_credentials',
  ),
  ...client,
  code: secret('The code that came back.', 'kJ3v…'),
  redirect_uri: parameter('Where it came back to.', 'https://app.example.com/callback'),
  code_verifier: secret('What the challenge was made from.', 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'),
  refresh_token: secret('The refresh token. It is good once.', 'kJ3v…'),
  device_code: secret('The code of the device.', 'kJ3v…'),
  scope,
  resource,
}) {}

/** Which token is meant (RFC 7009 §2.1, RFC 7662 §2.1). */
export class ShownTokenBody extends LooseWire('ShownToken', {
  ...client,
  token: secret('The access token or refresh token.', 'eyJhbGciOiJFUzI1NiIs…'),
  token_type_hint: parameter('What the client takes it for.', 'access_token'),
}) {}

/** What a device wants (RFC 8628 §3.1). */
export class DeviceAuthorizationBody extends LooseWire('DeviceAuthorizationRequest', {
  ...client,
  scope,
  resource,
}) {}

const names = (description: string, example: readonly string[]) =>
  z
    .array(z.string().max(longest))
    .max(100)
    .optional()
    .meta({ description, examples: [example] });

/** What a client says of itself (RFC 7591 §2). */
export class RegistrationBody extends LooseWire('ClientRegistration', {
  client_name: parameter('What people read when they are asked to agree.', 'Acme Reports'),
  client_uri: parameter('Where people can read about it.', 'https://reports.example.com'),
  redirect_uris: names('Where people may be sent back to.', ['https://app.example.com/callback']),
  grant_types: names('How it gets tokens.', ['authorization_code', 'refresh_token']),
  response_types: names('Always `code`.', ['code']),
  token_endpoint_auth_method: z
    .enum(['client_secret_basic', 'client_secret_post', 'none'])
    .optional()
    .meta({ description: 'How it proves who it is.', examples: ['none'] }),
}) {}
