import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { GuardedFetch } from '../../outgoing/guarded-fetch.js';
import { OutgoingRefusal } from '../../outgoing/outgoing-refusal.js';
import { Vault } from '../../vault/vault.js';
import { type OidcConnection, secretPlace } from '../connections/sso-connection.js';
import { SsoRefusal } from '../sso-refusal.js';

/** For how long what a provider says of itself is believed without asking again, in milliseconds. */
const memoryMs = 600_000;

/** OpenID providers as they describe themselves, each with what we are there. */
@Injectable()
export class OidcClients {
  private readonly known = new LRUCache<string, Configuration>({ max: 500, ttl: memoryMs });

  constructor(
    private readonly fetcher: GuardedFetch,
    private readonly vault: Vault,
  ) {}

  /** @throws SsoRefusal `provider-unreachable` */
  async of(connection: OidcConnection): Promise<Configuration> {
    const key = `${connection.id} ${connection.version}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = await this.discover(connection).catch((cause: unknown) => {
      throw new SsoRefusal('provider-unreachable', whyNot(cause), { cause });
    });
    this.known.set(key, found);
    return found;
  }

  /** What is in the way of asking a provider, if anything. */
  async problem(connection: OidcConnection): Promise<string | undefined> {
    try {
      await this.discover(connection);
      return undefined;
    } catch (error) {
      return `The provider could not be asked: it ${whyNot(error)}.`;
    }
  }

  private async discover(connection: OidcConnection): Promise<Configuration> {
    const { issuer, clientId } = connection.settings;
    const secret = await this.vault.open(secretPlace(connection), connection.sealedSecret ?? Buffer.alloc(0));
    return discovery(new URL(issuer), clientId, {}, authentication(secret), {
      [customFetch]: (url, init) => this.fetcher.fetch(url, init),
      // What is signed is checked also where it comes straight from the provider. Whether http will do is up to the fetch.
      execute: [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])],
    });
  }
}

/** By the header, as every provider has to know it (RFC 6749 §2.3.1), unless this one says that it does not. */
const authentication =
  (secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    return way(server, client, body, headers);
  };

function whyNot(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OutgoingRefusal) return cause.message;
  }
  return 'does not describe itself as OpenID Connect Discovery says, by this issuer';
}
