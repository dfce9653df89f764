import { type ServerUnderTest } from './people.js';
import { type TestAnswer, type TestClient } from './test-client.js';

/** What a client of the secret-key surface has after it signed in. */
export interface TestLogin {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Shows the JWT. */
  readonly client: TestClient;
}

/** A secret key that a test made, and a client that shows it as X-API-Key. */
export interface TestSecretKey {
  /** A UUID. */
  readonly id: string;
  /** `sk_live_…` or `sk_test_…` */
  readonly key: string;
  readonly client: TestClient;
}

/** Signs a person in on the secret-key surface. */
export async function logIn(
  app: Pick<ServerUnderTest, 'client'>,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<TestLogin> {
  return readLogin(app, await app.client().post('/api/v1/auth/login', { email, password }));
}

/** The tokens of an answer that has some. Fails for one that has none. */
export function readLogin(app: Pick<ServerUnderTest, 'client'>, { status, body, text }: TestAnswer): TestLogin {
  if (status !== 200) throw new Error(`There are no tokens in: ${text}`);
  const { access_token: accessToken, refresh_token: refreshToken } = body as Readonly<Record<string, string>>;
  return { accessToken, refreshToken, client: app.client().with({ authorization: `Bearer ${accessToken}` }) };
}

/** Makes a secret key with a JWT. */
export async function createSecretKey(
  client: TestClient,
  wanted: Readonly<Record<string, unknown>> = {},
): Promise<TestSecretKey> {
  const { status, body, text } = await client.post('/api/v1/api-keys/', wanted);
  if (status !== 201) throw new Error(`The key was not made: ${text}`);
  return { id: body.id, key: body.api_key, client: client.with({ 'x-api-key': body.api_key }) };
}

/** An answer of the secret-key surface in short: `200`, `401 Could not validate credentials`, `422 body.email: missing`. */
export function detailOf({ status, body }: TestAnswer): string {
  const detail: unknown = body?.detail;
  if (!Array.isArray(detail)) return typeof detail === 'string' ? `${status} ${detail}` : `${status}`;
  const issues = detail as readonly { readonly loc: readonly string[]; readonly type: string }[];
  return `${status} ${issues.map(({ loc, type }) => `${loc.join('.')}: ${type}`).join(', ')}`;
}
