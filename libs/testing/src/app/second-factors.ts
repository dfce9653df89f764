import { Secret, TOTP } from 'otpauth';
import { seenSecrets } from '../secrets/seen-secrets.js';
import { type Person } from './people.js';
import { type TestApp } from './test-app.js';
import { type TestAnswer, type TestClient } from './test-client.js';

const stepSeconds = 30;

/** An app for one-time codes, as a person has it on their phone. */
export class TotpApp {
  private readonly totp: TOTP;

  constructor(
    private readonly app: TestApp,
    readonly secret: string,
  ) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  /** What the app shows so many steps from now. */
  code(steps = 0): string {
    return this.totp.generate({ timestamp: this.app.clock.now().getTime() + steps * stepSeconds * 1000 });
  }

  /** What it shows at the next step, to which the clock moves: a code that was not used yet. */
  next(): string {
    this.app.clock.advance(stepSeconds);
    return this.code();
  }

  /** A code that is wrong now, and soon after. */
  wrong(): string {
    const near = [-2, -1, 0, 1, 2].map((steps) => this.code(steps));
    return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? '';
  }
}

/** A person with an app for one-time codes. */
export interface TwoFactorPerson extends Person {
  readonly authenticator: TotpApp;
  readonly recoveryCodes: readonly string[];
}

/** Sets a person's app for one-time codes up, through HTTP. Their present session has shown a second factor by that. */
export async function enrolTotp(app: TestApp, person: Person): Promise<TwoFactorPerson> {
  const begun = await person.client.post('/api/auth/factors/totp', { password: person.password });
  if (begun.status !== 200) throw new Error(`Beginning failed: ${begun.text}`);
  const { secret } = begun.body.data as { secret: string };
  seenSecrets.note(secret);
  const authenticator = new TotpApp(app, secret);
  const confirmed = await person.client.post('/api/auth/factors/totp/confirm', { code: authenticator.code() });
  if (confirmed.status !== 200) throw new Error(`Confirming failed: ${confirmed.text}`);
  const recoveryCodes = (confirmed.body.data as { recoveryCodes: string[] | null }).recoveryCodes ?? [];
  for (const code of recoveryCodes) seenSecrets.note(code);
  return { ...person, authenticator, recoveryCodes };
}

/** Shows a person's password alone, and answers the token that waits for their second factor. */
export async function beginSignIn(client: TestClient, { email, password }: Person): Promise<string> {
  const { body, text } = await client.post('/api/auth/sign-in/email', { email, password });
  const token = (body.data as { secondFactor?: { token: string } }).secondFactor?.token;
  if (token === undefined) throw new Error(`No second factor is asked for: ${text}`);
  seenSecrets.note(token);
  return token;
}

/** Signs a person in by password and one-time code; the client holds their session. */
export async function signInWithTotp(client: TestClient, person: TwoFactorPerson): Promise<TestAnswer> {
  const token = await beginSignIn(client, person);
  return client.post('/api/auth/second-factor/totp', { token, code: person.authenticator.next() });
}
