import { Injectable } from '@nestjs/common';
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  type Configuration,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  ResponseBodyError,
} from 'openid-client';
import { OutgoingRefusal } from '../../outgoing/outgoing-refusal.js';
import { ServiceProvider } from '../connections/service-provider.js';
import { type OidcConnection } from '../connections/sso-connection.js';
import { SsoRefusal } from '../sso-refusal.js';
import { type VouchedPerson, vouchedPerson } from '../vouched-person.js';
import { OidcClients } from './oidc-clients.js';

/** What is kept of a sign-in until its answer comes. */
export interface OidcMemory {
  readonly nonce: string;
  readonly verifier: string;
}

/** The way to an OpenID provider and back: the authorization code flow with PKCE, state and nonce. */
@Injectable()
export class OidcProvider {
  constructor(
    private readonly clients: OidcClients,
    private readonly provider: ServiceProvider,
  ) {}

  /** Where to send somebody, and what to keep until they come back. @throws SsoRefusal `provider-unreachable` */
  async begin(connection: OidcConnection, state: string): Promise<{ url: string; memory: OidcMemory }> {
    const configuration = await this.clients.of(connection);
    const memory = { nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.provider.callbackUrl(connection),
      scope: connection.settings.scopes.join(' '),
      state,
      nonce: memory.nonce,
      code_challenge: await calculatePKCECodeChallenge(memory.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, memory };
  }

  /**
   * Whom the provider vouches for.
   * @param query of the callback, as it came
   * @throws SsoRefusal
   */
  async finish(
    connection: OidcConnection,
    query: URLSearchParams,
    state: string,
    { nonce, verifier }: OidcMemory,
  ): Promise<VouchedPerson> {
    const configuration = await this.clients.of(connection);
    const url = new URL(this.provider.callbackUrl(connection));
    url.search = query.toString();
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await authorizationCodeGrant(configuration, url, checks);
      const claims = tokens.claims() ?? {};
      return await this.personOf(connection, configuration, claims, tokens.access_token);
    } catch (error) {
      throw refusalFor(error);
    }
  }

  private async personOf(
    { settings }: OidcConnection,
    configuration: Configuration,
    claims: Readonly<Record<string, unknown>>,
    accessToken: string,
  ): Promise<VouchedPerson> {
    const { sub: subject, azp } = claims;
    if (typeof subject !== 'string') throw new SsoRefusal('answer-invalid', 'sub');
    // OpenID Connect Core 1.0 §3.1.3.7, 5.
    if (azp !== undefined && azp !== settings.clientId) throw new SsoRefusal('answer-invalid', 'azp');
    const inToken = claims[settings.emailClaim] !== undefined;
    const asked = !inToken && configuration.serverMetadata().userinfo_endpoint !== undefined;
    const told: Readonly<Record<string, unknown>> = asked
      ? await fetchUserInfo(configuration, accessToken, subject)
      : claims;
    return vouchedPerson({
      subject,
      email: told[settings.emailClaim],
      emailVerified: told.email_verified,
      name: told[settings.nameClaim] ?? claims[settings.nameClaim],
    });
  }
}

/** In words of a standard or of the library: what the provider has sent is not told. */
function refusalFor(cause: unknown): SsoRefusal {
  if (cause instanceof SsoRefusal) return cause;
  if (cause instanceof AuthorizationResponseError)
    return new SsoRefusal('provider-refused', word(cause.error), { cause });
  if (cause instanceof ResponseBodyError) return new SsoRefusal('provider-refused', word(cause.error), { cause });
  for (let error = cause; error instanceof Error; error = error.cause) {
    if (error instanceof OutgoingRefusal) return new SsoRefusal('provider-unreachable', error.message, { cause });
  }
  const code = cause instanceof ClientError ? cause.code : undefined;
  return new SsoRefusal('answer-invalid', word(code ?? 'unreadable'), { cause });
}

const word = (text: string): string => (/^[\w-]{1,64}$/.test(text) ? text : 'unreadable');
