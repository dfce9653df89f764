import { type UserPrincipal } from '@latchkey/access';
import { Clock, type KeyEnvironment, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeyService, type IssuedKey } from './api-key.service.js';
import { type KeyOwner } from './key-owner.js';

/** What a new secret key starts with. */
export interface SecretKeyDraft {
  readonly description?: string | null;
  readonly environment?: KeyEnvironment;
}

/** Which secret keys to list. */
export interface SecretKeyFilter extends OffsetRequest {
  /** Whether those that open nothing any more are listed too, whichever way they ended. */
  readonly includeExpired: boolean;
}

/** A secret key, and whether it opens anything at this moment. */
export type SecretKey = ApiKey & { readonly isActive: boolean };

/** Secret keys: a user's own, which may do all that their user may where they are taken. */
@Injectable()
export class SecretKeyService {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `KEY_LIMIT_REACHED` */
  create(caller: UserPrincipal, draft: SecretKeyDraft): Promise<IssuedKey> {
    return this.keys.create(caller, keysOf(caller), { ...draft, name: '', scopes: [] });
  }

  /** Newest first. */
  async list(caller: UserPrincipal, { includeExpired, ...page }: SecretKeyFilter): Promise<OffsetPage<SecretKey>> {
    const filter = { ...page, revoked: includeExpired, expired: includeExpired };
    const found = await this.keys.list(keysOf(caller), filter);
    return { ...found, items: found.items.map((key) => this.judge(key)) };
  }

  /** @throws AppError `NOT_FOUND` */
  async get(caller: UserPrincipal, id: Uuid): Promise<SecretKey> {
    return this.judge(await this.keys.get(keysOf(caller), id));
  }

  /** Ends a key for good; one that has ended already stays as it is. @throws AppError `NOT_FOUND` */
  async expire(caller: UserPrincipal, id: Uuid): Promise<void> {
    await this.keys.revoke(keysOf(caller), id, 'expired by its user');
  }

  private judge(key: ApiKey): SecretKey {
    const isOver = key.expiresAt !== null && key.expiresAt <= this.clock.now();
    return { ...key, isActive: key.enabled && key.revokedAt === null && !isOver };
  }
}

const keysOf = ({ userId }: UserPrincipal): KeyOwner => ({ kind: 'secret', userId });
