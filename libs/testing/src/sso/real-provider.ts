import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** An OpenID provider on this machine as others run it, with its own pages to sign in on. Any name and password will do. */
export class RealOidcProvider {
  private constructor(
    readonly issuer: string,
    readonly clientId: string,
    readonly clientSecret: string,
    private readonly server: Server,
  ) {}

  /**
   * @param redirectUri where it may send people back to
   * @param domain of the addresses of everybody there: who signs in as `grace` is `grace@domain`
   */
  static async start(redirectUri: string, domain: string): Promise<RealOidcProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    const client = { client_id: 'latchkey', client_secret: 'a-secret-of-a-real-oidc-client' };
    const provider = new Provider(issuer, {
      clients: [{ ...client, redirect_uris: [redirectUri] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      cookies: { keys: ['a key of cookies in a test'] },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, email: `${id}@${domain}`, email_verified: true, name: id }),
      }),
    });
    const answer = provider.callback();
    server.on('request', (request, response) => void answer(request, response));
    return new RealOidcProvider(issuer, client.client_id, client.client_secret, server);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
