import { type UserPrincipal } from '@latchkey/access';
import { AppError, Clock, newId, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { difference, pick } from '../../audit/audit-facts.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { ClientSecrets } from './client-secrets.js';
import { clientFault, type NewOAuthClient } from './client-rules.js';
import { type OAuthClient, type OAuthClientChange } from './oauth-client.js';
import { OAuthClientRepository } from './oauth-client.repository.js';

/** A client with the secret that it was just given, if it is one that can keep it. */
export interface IssuedClient {
  readonly client: OAuthClient;
  readonly secret: string | null;
}

/** The clients of organizations, as those who manage them see and change them. */
@Injectable()
export class OAuthClientService {
  constructor(
    private readonly database: Database,
    private readonly clients: OAuthClientRepository,
    private readonly secrets: ClientSecrets,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  list(organizationId: Uuid, page: OffsetRequest): Promise<OffsetPage<OAuthClient>> {
    return this.clients.list(organizationId, page);
  }

  /** @throws AppError `NOT_FOUND` */
  async get(organizationId: Uuid, id: Uuid): Promise<OAuthClient> {
    return found(await this.clients.find(organizationId, id));
  }

  /** @throws AppError `VALIDATION` where its grants do not go together with what it is */
  async create({ userId }: UserPrincipal, organizationId: Uuid, wanted: NewOAuthClient): Promise<IssuedClient> {
    assertFits(wanted);
    const now = this.clock.now();
    const secret = wanted.confidential ? this.secrets.generate() : null;
    const times = { createdAt: now, updatedAt: now, usedAt: now, formerSecretExpiresAt: null };
    const client: OAuthClient = { ...wanted, ...times, id: newId(), organizationId, createdBy: userId };
    const secretHash = secret === null ? null : this.secrets.hash(secret);
    await this.database.transaction(async () => {
      await this.clients.insert({ ...client, secretHash, formerSecretHash: null });
      this.trail.record('oauth-client.created', { target: client.id, organizationId, after: pick(client, facts) });
    });
    return { client, secret };
  }

  /** Changes the given fields. @throws AppError `NOT_FOUND`, or `VALIDATION` as at creation */
  update(organizationId: Uuid, id: Uuid, change: OAuthClientChange): Promise<OAuthClient> {
    return this.database.transaction(async () => {
      const before = found(await this.clients.lock(organizationId, id));
      assertFits({ ...before, ...change });
      await this.clients.update(id, change, this.clock.now());
      const after = await this.get(organizationId, id);
      const ground = { target: id, organizationId };
      this.trail.recordChange('oauth-client.changed', ground, difference(before, after, facts));
      return after;
    });
  }

  /**
   * Gives a client another secret; the present one works on for so many seconds.
   * @throws AppError `NOT_FOUND`, or `CONFLICT` for a client that keeps none
   */
  rotateSecret(organizationId: Uuid, id: Uuid, graceSeconds: number): Promise<IssuedClient> {
    return this.database.transaction(async () => {
      const client = found(await this.clients.lock(organizationId, id));
      if (!client.confidential) throw new AppError('CONFLICT', { message: 'A public client keeps no secret.' });
      const secret = this.secrets.generate();
      const graceUntil = graceSeconds > 0 ? this.clock.after(graceSeconds) : null;
      const at = this.clock.now();
      await this.clients.replaceSecret(id, { hash: this.secrets.hash(secret), graceUntil, at });
      this.trail.record('oauth-client.secret-rotated', { target: id, organizationId, after: { graceUntil } });
      return { client: { ...client, updatedAt: at, formerSecretExpiresAt: graceUntil }, secret };
    });
  }

  /** Removes a client; whatever it was granted ends with it. @throws AppError `NOT_FOUND` */
  delete(organizationId: Uuid, id: Uuid): Promise<void> {
    return this.database.transaction(async () => {
      const client = found(await this.clients.lock(organizationId, id));
      await this.clients.delete(id);
      this.trail.record('oauth-client.deleted', { target: id, organizationId, before: pick(client, facts) });
    });
  }
}

const facts = ['name', 'homepage', 'confidential', 'grantTypes', 'redirectUris', 'serviceScopes'] as const;

const found = (client: OAuthClient | undefined): OAuthClient => {
  if (!client) throw new AppError('NOT_FOUND');
  return client;
};

function assertFits(client: NewOAuthClient): void {
  const fault = clientFault(client);
  if (fault) throw AppError.invalid(fault.field, fault.error);
}
