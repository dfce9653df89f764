import { createHash, randomBytes } from 'node:crypto';
import { type Person } from './people.js';
import { type TestApp } from './test-app.js';
import { type TestAnswer, type TestClient } from './test-client.js';

/** A client of the authorization server, as its organization got it. */
export interface TestOAuthClient {
  /** `app_…` */
  readonly id: string;
  /** Empty for a public one. */
  readonly secret: string;
  /** Where it is on the account surface. */
  readonly path: string;
}

/** Where the clients of tests have people sent back to. Nothing listens there. */
export const callbackUrl = 'https://app.example.com/callback';

/** Sets an OAuth client up in the person's organization. */
export async function createOAuthClient(
  { client, organizationId }: Pick<Person, 'client' | 'organizationId'>,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<TestOAuthClient> {
  const path = `/api/user/organizations/${organizationId}/oauth-clients`;
  const wanted = { name: 'Acme Reports', redirectUris: [callbackUrl], ...fields };
  const { status, body, text } = await client.post(path, wanted);
  if (status !== 201) throw new Error(`The OAuth client was not made: ${text}`);
  return { id: body.data.id, secret: body.data.secret ?? '', path: `${path}/${body.data.id}` };
}

/** Goes in a person's browser where a client sends it, up to the page that asks; answers the path of what is asked there. */
export async function askedAt(client: TestClient, authorize: URL | string): Promise<string> {
  const { pathname, search } = new URL(authorize);
  const sent = await client.get(pathname + search);
  const asked = new URL(sent.headers.get('location') ?? '', 'http://nowhere.example').pathname;
  if (sent.status !== 303 || !asked.startsWith('/api/user/oauth/interactions/')) {
    throw new Error(`Nothing was asked: ${sent.status} ${sent.headers.get('location') ?? ''} ${sent.text}`);
  }
  return asked;
}

/** The same, agrees there, and goes on until the client is reached; answers where that is. */
export async function agree(
  client: TestClient,
  authorize: URL | string,
  choice: Readonly<Record<string, unknown>> = {},
): Promise<URL> {
  const asked = await askedAt(client, authorize);
  const decided = await client.post(`${asked}/approve`, choice);
  if (decided.status !== 200) throw new Error(`Access was not granted: ${decided.text}`);
  return goOn(client, decided.body.data.redirectTo as string);
}

/** Goes on where a decision leads, and answers where the client is reached. */
export async function goOn(client: TestClient, redirectTo: string): Promise<URL> {
  const { pathname, search } = new URL(redirectTo);
  const back = await client.get(pathname + search);
  if (back.status !== 303) throw new Error(`Nobody was sent back: ${back.status} ${back.text}`);
  return new URL(back.headers.get('location') ?? '');
}

/** An authorization request with PKCE. */
export interface TestAuthorization {
  /** Where the client sends a person. */
  readonly url: string;
  readonly verifier: string;
}

/** What a client asks for, in the words of RFC 6749. */
export function authorization(
  app: Pick<TestApp, 'url'>,
  client: Pick<TestOAuthClient, 'id'>,
  fields: Readonly<Record<string, string | undefined>> = {},
): TestAuthorization {
  const verifier = randomBytes(32).toString('base64url');
  const wanted = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: callbackUrl,
    scope: 'user:read',
    state: 'st-4711',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...fields,
  };
  const given = Object.entries(wanted).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { url: `${app.url}/oauth/authorize?${new URLSearchParams(given).toString()}`, verifier };
}

/** Sends a form, as clients do. */
export const postForm = (
  client: TestClient,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestAnswer> =>
  client.send('POST', path, {
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

/** How a client names itself in a form. */
export const credentialsOf = ({ id, secret }: Pick<TestOAuthClient, 'id' | 'secret'>): Record<string, string> =>
  secret === '' ? { client_id: id } : { client_id: id, client_secret: secret };

/** A code that a client has got from a person who agreed, and all that it needs to redeem it. */
export async function codeFor(
  app: Pick<TestApp, 'url'>,
  person: Pick<Person, 'client'>,
  client: TestOAuthClient,
  fields: Readonly<Record<string, string | undefined>> = {},
  choice: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, string>> {
  const { url, verifier } = authorization(app, client, fields);
  const back = await agree(person.client, url, choice);
  const code = back.searchParams.get('code') ?? '';
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: fields.redirect_uri ?? callbackUrl,
    code_verifier: verifier,
    ...credentialsOf(client),
  };
}

/** Tokens that a client has got from a person who agreed. */
export async function tokensFor(
  app: Pick<TestApp, 'url' | 'client'>,
  person: Pick<Person, 'client'>,
  client: TestOAuthClient,
  fields: Readonly<Record<string, string | undefined>> = {},
  choice: Readonly<Record<string, unknown>> = {},
): Promise<TestTokens> {
  const { status, body, text } = await postForm(
    app.client(),
    '/oauth/token',
    await codeFor(app, person, client, fields, choice),
  );
  if (status !== 200) throw new Error(`There were no tokens: ${text}`);
  return { access: body.access_token, refresh: body.refresh_token, id: body.id_token, scope: body.scope };
}

/** What comes of an authorization. */
export interface TestTokens {
  readonly access: string;
  readonly refresh: string;
  readonly id: string | undefined;
  readonly scope: string;
}

/** The same server, shown an access token. */
export const withToken = (app: Pick<TestApp, 'client'>, token: string): TestClient =>
  app.client().with({ authorization: `Bearer ${token}` });

/** An answer of the authorization server in short: `200`, `400 invalid_grant`. */
export const oauthOutcome = ({ status, body }: TestAnswer): string =>
  body?.error ? `${status} ${body.error}` : `${status}`;
