import { OAuth2Server } from 'oauth2-mock-server';
import { type Person } from '../app/people.js';
import { type TestAnswer, type TestClient } from '../app/test-client.js';
import { beginSignIn, connect, type TestConnection } from './connections.js';

/** What an ID token is made of. */
export interface IdToken {
  readonly header: Record<string, unknown>;
  readonly payload: Record<string, unknown>;
}

/** An OpenID provider on this machine that says whatever a test wants it to say. */
export class TestOidcProvider {
  /** What it says of the person who signs in. */
  claims: Record<string, unknown> = {};
  /** Changes an ID token before it is signed. */
  spoil: (token: IdToken) => void = () => undefined;
  /** Changes the answer of the token endpoint. */
  spoilAnswer: (body: Record<string, unknown>) => void = () => undefined;
  /** How often tokens were asked for. */
  exchanges = 0;

  private constructor(private readonly server: OAuth2Server) {
    server.service.on('beforeTokenSigning', (token: IdToken) => {
      Object.assign(token.payload, this.claims);
      this.spoil(token);
    });
    server.service.on('beforeResponse', ({ body }: { body: Record<string, unknown> }) => {
      this.exchanges++;
      this.spoilAnswer(body);
    });
  }

  static async start(): Promise<TestOidcProvider> {
    const server = new OAuth2Server();
    await server.issuer.keys.generate('RS256');
    await server.start(0, '127.0.0.1');
    return new TestOidcProvider(server);
  }

  /** As it names itself. */
  get issuer(): string {
    return this.server.issuer.url ?? '';
  }

  /** It has another key from here on, and publishes it or not. */
  get keys(): OAuth2Server['issuer']['keys'] {
    return this.server.issuer.keys;
  }

  /** Forgets what a test has made of it. */
  behave(): void {
    this.claims = {};
    this.spoil = () => undefined;
    this.spoilAnswer = () => undefined;
    this.exchanges = 0;
  }

  /** Connects an organization with it. */
  connect(owner: Person, draft: object = {}): Promise<TestConnection> {
    const oidc = { issuer: this.issuer, clientId: 'latchkey', clientSecret: 'a-secret-of-the-oidc-client' };
    return connect(owner, { oidc, ...draft });
  }

  /** Signs somebody in there; answers where their browser is sent back to. */
  async callbackFor(client: TestClient, connection: TestConnection, returnTo?: string): Promise<string> {
    const url = await beginSignIn(client, connection, returnTo);
    const answer = await fetch(url, { redirect: 'manual' });
    const { pathname, search } = new URL(answer.headers.get('location') ?? '');
    return pathname + search;
  }

  /** The whole way, there and back. */
  async signIn(
    client: TestClient,
    connection: TestConnection,
    claims: Record<string, unknown>,
    returnTo?: string,
  ): Promise<TestAnswer> {
    this.claims = claims;
    return client.get(await this.callbackFor(client, connection, returnTo));
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}
