import { type TestClient } from './test-client.js';

/** What a service is told of a credential. */
export interface TestVerdict {
  readonly valid: boolean;
  readonly code: string;
  readonly [field: string]: unknown;
}

/** Asks about a credential as a service does. */
export async function verify(
  service: TestClient,
  credential: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<TestVerdict> {
  const { status, body, text } = await service.post('/internal/verify', { credential, ...more });
  if (status !== 200) throw new Error(`The credential was not judged: ${text}`);
  return body as TestVerdict;
}
