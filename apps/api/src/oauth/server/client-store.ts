import { Clock, newId } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Adapter, type AdapterPayload } from 'oidc-provider';
import { pick } from '../../audit/audit-facts.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { ClientSecrets } from '../clients/client-secrets.js';
import { commandLine, commandLineId } from '../clients/command-line.js';
import { clientFault } from '../clients/client-rules.js';
import { clientIdSpelling, type GrantType, type KnownClient } from '../clients/oauth-client.js';
import { OAuthClientRepository } from '../clients/oauth-client.repository.js';
import { isOfDevice, redirectUriFault } from '../clients/redirect-uri.js';
import { errors } from './library/index.js';

/** What stands for the secret of a client where the library wants to see one: only its hash is kept. */
const unknownSecret = 'kept as a hash alone';
const mostAddresses = 20;
const longestName = 100;

/** Where the library finds clients, and puts those that make themselves known (RFC 7591). */
@Injectable()
export class ClientStore implements Pick<Adapter, 'find' | 'upsert'> {
  constructor(
    private readonly database: Database,
    private readonly clients: OAuthClientRepository,
    private readonly secrets: ClientSecrets,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  get adapter(): Adapter {
    const none = () => Promise.resolve(undefined);
    const nothing = () => Promise.resolve();
    return {
      find: (id) => this.find(id),
      upsert: (id, metadata) => this.upsert(id, metadata),
      findByUid: none,
      findByUserCode: none,
      consume: nothing,
      destroy: nothing,
      revokeByGrantId: nothing,
    };
  }

  async find(clientId: string): Promise<AdapterPayload | undefined> {
    const client = await this.known(clientId);
    return client && metadataOf(client);
  }

  /** The client that calls itself so. */
  async known(clientId: string): Promise<KnownClient | undefined> {
    const id = clientIdSpelling.parse(clientId);
    if (id === undefined) return undefined;
    const client = await this.clients.findKnown(id);
    return client === undefined && id === commandLineId ? this.writeCommandLineDown() : client;
  }

  /** Whether a client knows a secret of its own. */
  async authenticates(clientId: string, secret: string): Promise<boolean> {
    const client = await this.known(clientId);
    return client !== undefined && this.secrets.matches(client, secret);
  }

  /** Notes that a client got tokens. */
  async touch(clientId: string): Promise<void> {
    const id = clientIdSpelling.parse(clientId);
    if (id) await this.clients.touch(id, this.clock.now());
  }

  /** A secret for one. */
  newSecret(): string {
    return this.secrets.generate();
  }

  /** An id for a client that makes itself known. */
  newClientId(): string {
    return clientIdSpelling.print(newId());
  }

  async upsert(clientId: string, metadata: AdapterPayload): Promise<void> {
    const id = clientIdSpelling.parse(clientId);
    if (!id) throw new errors.InvalidClientMetadata('client_id is not one of ours');
    const client = this.registered(id, metadata);
    await this.database.transaction(async () => {
      await this.database.acrossTenants(() => this.clients.insert(client));
      const after = pick(client, ['name', 'homepage', 'confidential', 'grantTypes', 'redirectUris']);
      this.trail.record('oauth-client.registered', { target: id, deployment: true, after });
    });
  }

  /** Only then can grants be of it. It may be gone again after a while, as other clients that nobody uses. */
  private async writeCommandLineDown(): Promise<KnownClient | undefined> {
    await this.clients.insertOnce(commandLine(this.clock.now()));
    return this.clients.findKnown(commandLineId);
  }

  /** @throws InvalidClientMetadata where somebody wants more than an app of a person's gets */
  private registered(id: string, metadata: AdapterPayload): KnownClient {
    const now = this.clock.now();
    const redirectUris = metadata.redirect_uris ?? [];
    const client: KnownClient = {
      id,
      organizationId: null,
      name: (metadata.client_name ?? 'An app without a name').trim(),
      homepage: webPage(metadata.client_uri) ?? null,
      confidential: metadata.token_endpoint_auth_method !== 'none',
      grantTypes: (metadata.grant_types ?? []) as GrantType[],
      redirectUris,
      serviceScopes: [],
      secretHash: metadata.client_secret === undefined ? null : this.secrets.hash(metadata.client_secret),
      formerSecretHash: null,
      formerSecretExpiresAt: null,
      createdBy: null,
      createdAt: now,
      updatedAt: now,
      usedAt: now,
    };
    const fault = registrationFault(client);
    if (fault) throw new errors.InvalidClientMetadata(fault);
    return client;
  }
}

/** What is wrong with a client that makes itself known. */
function registrationFault(client: KnownClient): string | undefined {
  const { name, redirectUris } = client;
  if (name === '' || name.length > longestName) return `client_name must have 1 to ${longestName} characters`;
  if (redirectUris.length > mostAddresses) return `redirect_uris must be ${mostAddresses} at the most`;
  for (const address of redirectUris) {
    const fault = redirectUriFault(address);
    if (fault) return `redirect_uris ${fault}`;
  }
  const fault = clientFault(client);
  return fault && `${fault.field === 'redirectUris' ? 'redirect_uris' : 'grant_types'}: ${fault.error}`;
}

const webPage = (text: string | undefined): string | undefined =>
  text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;

/** A client in the words of RFC 7591. */
function metadataOf(client: KnownClient): AdapterPayload {
  const { id, name, homepage, confidential, grantTypes, redirectUris } = client;
  const ofDevice = redirectUris.some(isOfDevice) && !confidential;
  return {
    client_id: clientIdSpelling.print(id),
    client_name: name,
    ...(homepage === null ? {} : { client_uri: homepage }),
    application_type: ofDevice ? 'native' : 'web',
    grant_types: [...grantTypes],
    response_types: grantTypes.includes('authorization_code') ? ['code'] : [],
    redirect_uris: [...redirectUris],
    token_endpoint_auth_method: confidential ? 'client_secret_basic' : 'none',
    ...(confidential ? { client_secret: unknownSecret } : {}),
  };
}
