import { type TestClient } from './test-client.js';

/** A personal token that a test made, and a client that shows it. */
export interface TestToken {
  /** `ak_…` */
  readonly id: string;
  /** `ba_…` */
  readonly key: string;
  readonly client: TestClient;
}

/** What a test's token has beside its scopes. */
export interface TestTokenOptions {
  readonly name?: string;
  readonly expiresIn?: number;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Makes a personal token as a signed-in client (or as another token) would. */
export async function createToken(
  client: TestClient,
  scopes: readonly string[],
  options: TestTokenOptions = {},
): Promise<TestToken> {
  const { status, body, text } = await client.post('/api/auth/api-key/create', { name: 'test', scopes, ...options });
  if (status !== 200) throw new Error(`The token was not made: ${text}`);
  return { id: body.data.id, key: body.data.key, client: client.with({ 'x-api-key': body.data.key }) };
}
