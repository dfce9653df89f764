import { assertCeiling, type ProjectPrincipal } from '@latchkey/access';
import { Clock, type CursorPage, type CursorRequest, Cursors, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { ApiKeyService, type IssuedKey, type RotatedKey } from './api-key.service.js';
import { assertHolds, assertReaches } from './key-authority.js';
import { type KeyFacts } from './known-key.js';
import { KnownKeys } from './known-keys.js';
import { type SharedKeyDraft, type SharedKeyOwner } from './shared-key.js';

const manage = 'api-keys:write';

/** The keys of a project, as one of them manages them. */
@Injectable()
export class ProjectKeyService {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly repository: ApiKeyRepository,
    private readonly known: KnownKeys,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  /** The calling key itself, which is in use as it asks. */
  self(caller: ProjectPrincipal): KeyFacts & { readonly lastUsedAt: Date } {
    const key = this.known.of(caller);
    return { ...key, lastUsedAt: later(key.lastUsedAt, this.clock.now()) };
  }

  /** Revoked and expired keys are listed too, with what became of them. @throws AppError `VALIDATION` on `cursor` */
  list({ organizationId, projectId }: ProjectPrincipal, page: CursorRequest): Promise<CursorPage<ApiKey>> {
    return this.cursors.page({ list: 'project api-keys', tenant: projectId }, page, (rows) =>
      this.repository.listOfProject(organizationId, projectId, rows),
    );
  }

  /** @throws AppError of `ApiKeyService.create` */
  generate(
    caller: ProjectPrincipal,
    { scopes = [...(caller.scopes ?? [])], ...draft }: SharedKeyDraft,
  ): Promise<IssuedKey> {
    return this.keys.create(caller, keysOfCaller(caller), { ...draft, scopes });
  }

  /** @throws AppError of `ApiKeyService.rotate`; `ROLE_TOO_LOW` where the key acts higher than the caller */
  async rotate(caller: ProjectPrincipal, id: Uuid, graceSeconds: number): Promise<RotatedKey> {
    assertReaches(caller.ceiling, await this.keys.get(keysOfCaller(caller), id));
    return this.keys.rotate(caller, keysOfCaller(caller), id, graceSeconds);
  }

  /**
   * Ends a key. Every key may end itself: whoever finds a leaked one can make it worthless with nothing else in hand.
   * @throws AppError `NOT_FOUND`; `SCOPE_MISSING`, `ROLE_TOO_LOW` where a key may not end others
   */
  async revoke(caller: ProjectPrincipal, id: Uuid): Promise<ApiKey> {
    if (id === caller.credentialId) return this.keys.revoke(keysOfCaller(caller), id, 'revoked by itself');
    assertHolds(caller, [manage]);
    assertCeiling(caller.ceiling, 'admin');
    return this.keys.revoke(keysOfCaller(caller), id, 'revoked by a key of the project');
  }
}

const keysOfCaller = ({ organizationId, projectId }: ProjectPrincipal): SharedKeyOwner => ({
  kind: 'project',
  organizationId,
  projectId,
});

/** Another node's clock may be ahead: a last use never goes back. */
const later = (noted: Date | null, now: Date): Date => (noted && noted > now ? noted : now);
