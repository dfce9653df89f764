import { type WorkspacePrincipal } from '@latchkey/access';
import { type OffsetPage, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeyService, type IssuedKey, type KeyChange, type RotatedKey } from './api-key.service.js';
import { assertReaches } from './key-authority.js';
import { type SharedKeyDraft, type SharedKeyFilter, type SharedKeyOwner } from './shared-key.js';

/** The keys of a workspace, as one of them manages them. */
@Injectable()
export class WorkspaceKeyService {
  constructor(private readonly keys: ApiKeyService) {}

  /** Expired keys are listed, revoked ones on request. */
  list(caller: WorkspacePrincipal, { includeRevoked, ...filter }: SharedKeyFilter): Promise<OffsetPage<ApiKey>> {
    return this.keys.list(keysOfCaller(caller), { ...filter, revoked: includeRevoked, expired: true });
  }

  /** @throws AppError `NOT_FOUND` */
  get(caller: WorkspacePrincipal, id: Uuid): Promise<ApiKey> {
    return this.keys.get(keysOfCaller(caller), id);
  }

  /** @throws AppError of `ApiKeyService.create` */
  generate(
    caller: WorkspacePrincipal,
    { scopes = [...(caller.scopes ?? [])], ...draft }: SharedKeyDraft,
  ): Promise<IssuedKey> {
    return this.keys.create(caller, keysOfCaller(caller), { ...draft, scopes });
  }

  /** @throws AppError of `ApiKeyService.update` */
  update(caller: WorkspacePrincipal, id: Uuid, change: KeyChange): Promise<ApiKey> {
    return this.keys.update(caller, keysOfCaller(caller), id, change);
  }

  /** @throws AppError of `ApiKeyService.rotate`; `ROLE_TOO_LOW` where the key acts higher than the caller */
  async rotate(caller: WorkspacePrincipal, id: Uuid, graceSeconds: number): Promise<RotatedKey> {
    assertReaches(caller.ceiling, await this.get(caller, id));
    return this.keys.rotate(caller, keysOfCaller(caller), id, graceSeconds);
  }

  /** Ends a key, which may be the calling one, and answers its id. @throws AppError `NOT_FOUND` */
  async revoke(caller: WorkspacePrincipal, id: Uuid): Promise<Uuid> {
    const reason = id === caller.credentialId ? 'revoked by itself' : 'revoked by a key of the workspace';
    return (await this.keys.revoke(keysOfCaller(caller), id, reason)).id;
  }
}

const keysOfCaller = ({ organizationId }: WorkspacePrincipal): SharedKeyOwner => ({
  kind: 'workspace',
  organizationId,
});
