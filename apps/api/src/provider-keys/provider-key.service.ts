import { type Principal } from '@latchkey/access';
import {
  AppError,
  Clock,
  type CursorPage,
  type CursorRequest,
  Cursors,
  lastFour,
  type OffsetPage,
  type OffsetRequest,
  type SecretPlace,
} from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { ownPlace, ProjectGate } from '../projects/project-gate.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { Vault } from '../vault/vault.js';
import { sliceOf } from './provider-key-slice.js';
import { type Provider, type ProviderKey, type RevealedProviderKeys } from './provider-key.js';
import { ProviderKeyRepository } from './provider-key.repository.js';

/** The keys of outside services that a project's runs work with, as those who administer it manage them. */
@Injectable()
export class ProviderKeyService {
  constructor(
    private readonly gate: ProjectGate,
    private readonly keys: ProviderKeyRepository,
    private readonly vault: Vault,
    private readonly cursors: Cursors,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** By provider. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW`; `VALIDATION` on `cursor` */
  async list(caller: Principal, place: ProjectPlace, page: CursorRequest): Promise<CursorPage<ProviderKey>> {
    const keys = await this.all(caller, place);
    return this.cursors.page({ list: 'project provider-keys', tenant: place.projectId }, page, (rows) =>
      Promise.resolve(sliceOf(keys, rows)),
    );
  }

  /** The same, by position. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  async listPage(
    caller: Principal,
    place: ProjectPlace,
    { limit, offset }: OffsetRequest,
  ): Promise<OffsetPage<ProviderKey>> {
    const keys = await this.all(caller, place);
    return { items: keys.slice(offset, offset + limit), total: keys.length, limit, offset };
  }

  /** Keeps a key in the place of the one that was there, if any. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  set(caller: Principal, place: ProjectPlace, provider: Provider, key: string): Promise<ProviderKey> {
    return this.gate.write(caller, place, async () => {
      const sealed = await this.vault.seal(secretPlace(place, provider), key);
      const kept = { provider, sealed, last4: lastFour(key) };
      const after = { last4: kept.last4 };
      this.trail.record('provider-key.set', { ...ownPlace(place), target: provider, after });
      return this.keys.put(place.organizationId, place.projectId, kept, this.clock.now());
    });
  }

  /** Forgets a key. @throws AppError `NOT_FOUND`, also where there is no such key; `ROLE_TOO_LOW` */
  async remove(caller: Principal, place: ProjectPlace, provider: Provider): Promise<void> {
    await this.gate.write(caller, place, async () => {
      const removed = await this.keys.remove(place.organizationId, place.projectId, provider);
      if (!removed) throw new AppError('NOT_FOUND', { message: `The project has no key of ${provider}.` });
      this.trail.record('provider-key.removed', { ...ownPlace(place), target: provider, before: removed });
    });
  }

  /** All keys in clear, for a runner alone. @throws AppError `NOT_FOUND`, `ROLE_TOO_LOW` */
  async reveal(caller: Principal, place: ProjectPlace): Promise<RevealedProviderKeys> {
    await this.gate.assertAdmin(caller, place);
    const revealed: Partial<Record<Provider, string>> = {};
    for (const { provider, sealed } of await this.keys.sealed(place.organizationId, place.projectId)) {
      revealed[provider] = await this.vault.open(secretPlace(place, provider), sealed);
    }
    return revealed;
  }

  private async all(caller: Principal, place: ProjectPlace): Promise<ProviderKey[]> {
    await this.gate.assertAdmin(caller, place);
    return this.keys.list(place.organizationId, place.projectId);
  }
}

/** Where a key of an outside service is kept. */
export const secretPlace = (place: ProjectPlace, provider: Provider): SecretPlace => ({
  ...place,
  field: `provider-key ${provider}`,
});
