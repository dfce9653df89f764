import { Keyring, ulidSpelling } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import {
  type AccessToken,
  type Adapter,
  type Client,
  type ClientCredentials,
  type Configuration,
  type JWTStructured,
  type KoaContextWithOIDC,
  type Provider as OAuthProvider,
  type ResourceServer,
} from 'oidc-provider';
import { SigningKeys } from '../../auth/signing-keys.js';
import { type KnownClient } from '../clients/oauth-client.js';
import { ArtifactStore } from './artifact-store.js';
import { ClientStore } from './client-store.js';
import { GrantStore } from './grant-store.js';
import { errors, Provider } from './library/index.js';
import { OAuthAccounts } from './oauth-accounts.js';
import { oauthCalls } from './oauth-call.js';
import { fixedFeatures, fixedSettings } from './provider-settings.js';
import { OAuthResources } from './resources.js';

/** The library as we run it. It is made anew when another key signs: every month or so. */
@Injectable()
export class OAuthProviders {
  private made: { readonly kid: string; readonly provider: Promise<OAuthProvider> } | undefined;

  constructor(
    private readonly config: Config,
    private readonly keyring: Keyring,
    private readonly keys: SigningKeys,
    private readonly artifacts: ArtifactStore,
    private readonly clients: ClientStore,
    private readonly grants: GrantStore,
    private readonly accounts: OAuthAccounts,
    private readonly resources: OAuthResources,
  ) {}

  async current(): Promise<OAuthProvider> {
    const { kid } = await this.keys.signer();
    if (this.made?.kid !== kid) this.made = { kid, provider: this.make() };
    return this.made.provider;
  }

  private async make(): Promise<OAuthProvider> {
    const provider = new Provider(this.config.publicUrl, await this.settings());
    // What we hand it has been told by which host and protocol clients reach us.
    provider.proxy = true;
    const { clients } = this;
    provider.Client.prototype.compareClientSecret = function (this: Client, secret: string) {
      return clients.authenticates(this.clientId, secret);
    };
    provider.on('server_error', (_ctx, error) => {
      const call = oauthCalls.getStore();
      if (call) call.fault = error;
    });
    return provider;
  }

  private async settings(): Promise<Configuration> {
    return {
      ...fixedSettings,
      adapter: (kind) => this.adapterOf(kind),
      jwks: { keys: [await this.keys.signerJwk()] as never },
      cookies: { keys: [this.keyring.hash('oauth-cookie', 'signature').toString('base64url')], ...cookieSettings },
      findAccount: (_ctx, subject) => this.accounts.find(subject),
      interactions: { url: (_ctx, { uid }) => `/api/user/oauth/interactions/${uid}` },
      renderError: (ctx, out) => {
        ctx.body = out;
      },
      issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
      clientBasedCORS: (_ctx, origin, client) => isOriginOf(client, origin),
      extraTokenClaims: async (_ctx, token) => {
        await this.clients.touch(token.clientId ?? '');
        return this.extraClaims(token);
      },
      formats: { customizers: { jwt: (_ctx, token, parts) => this.keep(token, parts) } },
      features: {
        ...fixedFeatures,
        deviceFlow: { enabled: true },
        introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => client.clientId === token.clientId },
        revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => client.clientId === token.clientId },
        registration: {
          enabled: this.config.oauthRegistration,
          issueRegistrationAccessToken: false,
          idFactory: () => this.clients.newClientId(),
          secretFactory: () => this.clients.newSecret(),
        },
        resourceIndicators: {
          enabled: true,
          defaultResource: (ctx, client) => this.standardResource(ctx, client),
          useGrantedResource: () => true,
          getResourceServerInfo: (ctx, resource, client) => this.resourceServer(ctx, resource, client),
        },
      },
    };
  }

  private adapterOf(kind: string): Adapter {
    if (kind === 'Client') return this.clients.adapter;
    if (kind === 'Grant') return this.grants.adapter;
    return kind === 'Session' ? noSessions : this.artifacts.of(kind);
  }

  /** Whose organization it is about, for services that go by the token alone. */
  private async extraClaims({ clientId, ...token }: IssuedToken): Promise<Record<string, unknown> | undefined> {
    const grant = token.grantId === undefined ? undefined : await this.grants.find(token.grantId);
    const client = grant ? undefined : await this.clients.known(clientId ?? '');
    const organizationId = grant ? grant.organizationId : (client?.organizationId ?? null);
    return organizationId === null ? undefined : { org_id: ulidSpelling.print(organizationId) };
  }

  /** Keeps note of a JWT, which otherwise would be good whatever happens until its time is over. */
  private async keep(token: IssuedToken, { payload }: JWTStructured): Promise<void> {
    const { kind, jti, accountId, clientId, grantId, scope, aud, gty, extra } = token;
    const { iat, exp } = payload as { iat: number; exp: number };
    const kept = { kind, iat, exp, accountId, clientId, grantId, scope, aud, gty, extra };
    await this.artifacts.save(kind, jti, kept, exp - iat);
  }

  private async standardResource(ctx: KoaContextWithOIDC, client: Client): Promise<string> {
    const known = await this.known(client);
    const { scope, grant_type: grantType } = ctx.oidc.params as Params;
    const resource =
      grantType === 'client_credentials' && known.organizationId !== null
        ? this.resources.ofOrganization(known.organizationId)
        : this.resources.standardFor(known, scope?.split(' ') ?? []);
    // The library takes undefined for none, which its types do not say.
    return resource as string;
  }

  /** @throws InvalidTarget for what is none of our resources, or not for this client */
  private async resourceServer(ctx: KoaContextWithOIDC, resource: string, client: Client): Promise<ResourceServer> {
    const params = ctx.oidc.params as Params | undefined;
    const forItself = params?.grant_type === 'client_credentials';
    const scopes = this.resources.scopesFor(await this.known(client), resource);
    if (!scopes || (forItself && resource === this.resources.account)) throw new errors.InvalidTarget();
    const scope = scopes.join(' ');
    // RFC 6749 §3.3: who asks for nothing in particular gets what there is.
    if (forItself && params.scope === undefined) params.scope = scope;
    return { scope, audience: resource, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
  }

  private async known({ clientId }: Client): Promise<KnownClient> {
    const client = await this.clients.known(clientId);
    if (!client) throw new errors.InvalidClient('the client is gone');
    return client;
  }
}

type IssuedToken = Partial<Pick<AccessToken, 'accountId' | 'grantId' | 'gty'>> &
  Pick<AccessToken | ClientCredentials, 'kind' | 'jti' | 'clientId' | 'scope' | 'aud' | 'extra'>;

interface Params {
  scope?: string;
  readonly grant_type?: string;
}

const nothing = () => Promise.resolve(undefined);

/** Who is signed in is known from our own session, which is asked each time: the library keeps none. */
const noSessions: Adapter = {
  upsert: nothing,
  find: nothing,
  findByUid: nothing,
  findByUserCode: nothing,
  consume: nothing,
  destroy: nothing,
  revokeByGrantId: nothing,
};

const cookieSettings: Pick<NonNullable<Configuration['cookies']>, 'names' | 'short'> = {
  names: { session: 'latchkey_oauth_session', interaction: 'latchkey_oauth', resume: 'latchkey_oauth_resume' },
  short: { httpOnly: true, sameSite: 'lax', signed: true },
};

/** Whether a page of this origin may be the client itself, which people are sent back to there. */
const isOriginOf = ({ redirectUris = [] }: Client, origin: string): boolean =>
  redirectUris.some((address) => URL.canParse(address) && new URL(address).origin === origin);
