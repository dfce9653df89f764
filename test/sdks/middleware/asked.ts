import { Verifier, type VerifierOptions } from '@latchkey/sdk/middleware';
import { createService, freePort, type TestApp } from '@latchkey/testing';

/** A verifier of a test, and what the test does to it. */
export interface TestVerifier {
  readonly verifier: Verifier;
  /** How many times Latchkey was asked. */
  asked(): number;
  /** Whether Latchkey is away: then its port is one where nobody listens. */
  away(is: boolean): void;
  /** Lets time go by for the verifier, and not for the server. */
  pass(seconds: number): void;
}

/** A verifier with a clock that the test moves, at a real server. */
export async function verifierFor(app: TestApp, options: Partial<VerifierOptions> = {}): Promise<TestVerifier> {
  const { key } = await createService(app);
  const closed = `http://127.0.0.1:${await freePort()}`;
  let [asked, isAway, aheadMs] = [0, false, 0];
  const verifier = new Verifier({
    baseUrl: app.url,
    apiKey: key,
    maxRetries: 0,
    now: () => app.clock.now().getTime() + aheadMs,
    fetch: (url, init) => {
      asked++;
      return fetch(isAway ? (url as string).replace(app.url, closed) : url, init);
    },
    ...options,
  });
  return {
    verifier,
    asked: () => asked,
    away: (is) => (isAway = is),
    pass: (seconds) => (aheadMs += seconds * 1000),
  };
}

/** An answer of a service that is behind Latchkey. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

/** Asks a service as a client of it does. */
export async function call(url: string, headers: Readonly<Record<string, string>> = {}): Promise<ServiceAnswer> {
  const response = await fetch(url, { headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A key where most clients put it. */
export const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
