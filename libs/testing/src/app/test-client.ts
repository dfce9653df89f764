import { recordExchange } from '../contract/exchange-record.js';
import { seenSecrets } from '../secrets/seen-secrets.js';

/** An answer, read whole. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, or the text where it is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
  readonly text: string;
}

/** What a request carries beside its path. */
export interface TestRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  /** Takes the answer as it comes, for requests that no document is about. */
  readonly unchecked?: true;
}

/** Looks at each answer before the test does; throws where it breaks the contract. */
export type AnswerCheck = (method: string, path: string, answer: TestAnswer) => void;

/** An HTTP client with a cookie jar and, if told, a credential. Follows no redirect. */
export class TestClient {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly origin: string,
    private readonly check: AnswerCheck,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same server with other headers on every request and an empty jar, such as `{ 'x-api-key': … }`. */
  with(headers: Readonly<Record<string, string>>): TestClient {
    return new TestClient(this.origin, this.check, headers);
  }

  get(path: string, request?: TestRequest): Promise<TestAnswer> {
    return this.send('GET', path, request);
  }

  post(path: string, body?: unknown, request?: TestRequest): Promise<TestAnswer> {
    return this.send('POST', path, { body, ...request });
  }

  put(path: string, body?: unknown, request?: TestRequest): Promise<TestAnswer> {
    return this.send('PUT', path, { body, ...request });
  }

  delete(path: string, body?: unknown, request?: TestRequest): Promise<TestAnswer> {
    return this.send('DELETE', path, { body, ...request });
  }

  async send(method: string, path: string, { headers, body, unchecked }: TestRequest = {}): Promise<TestAnswer> {
    seenSecrets.noteRequest(body);
    const sent = {
      method,
      headers: {
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    };
    const response = await fetch(this.origin + path, { ...sent, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    seenSecrets.noteAnswer(text);
    const answer = { status: response.status, headers: response.headers, body: parse(text), text };
    if (unchecked) return answer;
    const answerHeaders = Object.fromEntries(response.headers);
    recordExchange({ ...sent, url: path, status: answer.status, answerHeaders, text });
    this.checked(method, path, answer);
    return answer;
  }

  private checked(method: string, path: string, answer: TestAnswer): void {
    try {
      this.check(method, path, answer);
    } catch (error) {
      // The line to look at is the test's.
      if (error instanceof Error) Error.captureStackTrace(error, TestClient.prototype.send);
      throw error;
    }
  }

  /** The jar as a Cookie header. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The value of a cookie in the jar. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  private keep(cookie: string): void {
    const [pair, ...attributes] = cookie.split(';');
    const [name, value] = pair.split('=', 2);
    const gone = attributes.some((attribute) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(attribute));
    if (gone || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
