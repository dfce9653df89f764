import {
  AppError,
  Clock,
  displayPrefix,
  generateKey,
  newId,
  type OffsetPage,
  type OffsetRequest,
  type Uuid,
} from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { KeyPeppers } from '../keys/key-peppers.js';
import { type IssuedService, type Service } from './service.js';
import { type ServiceRef, ServiceRepository } from './service.repository.js';

/** Which services may ask the internal API: made, listed and ended by whoever runs the deployment. */
@Injectable()
export class ServiceCredentials {
  constructor(
    private readonly database: Database,
    private readonly services: ServiceRepository,
    private readonly peppers: KeyPeppers,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @param maker the admin who makes it; null for an operator. @throws AppError `CONFLICT` where the name is taken */
  async create(name: string, maker: Uuid | null = null): Promise<IssuedService> {
    const text = generateKey('service');
    const prefix = displayPrefix(text, 'service');
    const service = { id: newId(), name, prefix, createdAt: this.clock.now(), lastUsedAt: null, revokedAt: null };
    await this.database.transaction(async () => {
      const added = await this.services.insert(service, await this.peppers.hashNew(text), maker);
      if (!added) throw new AppError('CONFLICT', { message: 'There is a service of this name already.' });
      this.trail.record('service.created', { target: service.id, deployment: true, after: pick(service, facts) });
    });
    return { service, text };
  }

  /** A page of them, newest first. */
  list(page: OffsetRequest, revoked: boolean): Promise<OffsetPage<Service>> {
    return this.services.list(page, revoked);
  }

  /** Every living one, by name. */
  listLiving(): Promise<Service[]> {
    return this.services.listLiving();
  }

  /** Ends one for good. @throws AppError `NOT_FOUND` where none of that id or name lives */
  revoke(which: ServiceRef): Promise<Service> {
    return this.database.transaction(async () => {
      const revoked = await this.services.revoke(which, this.clock.now());
      if (!revoked) throw new AppError('NOT_FOUND');
      this.trail.record('service.revoked', { target: revoked.id, deployment: true, after: pick(revoked, facts) });
      return revoked;
    });
  }
}

const facts = ['name', 'prefix'] as const;
