import { assertRole, covers, projectScopes, type Role, type UserPrincipal, workspaceScopes } from '@latchkey/access';
import { AppError, type OffsetPage, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeyService, type IssuedKey, type KeyChange, type RotatedKey } from './api-key.service.js';
import { assertReaches } from './key-authority.js';
import { type SharedKeyDraft, type SharedKeyFilter, type SharedKeyOwner } from './shared-key.js';

const everyScope = { project: projectScopes, workspace: workspaceScopes } as const;

/** The keys of projects and workspaces, as the owners and admins of those manage them. */
@Injectable()
export class SharedKeyManager {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly directory: MemberDirectory,
  ) {}

  /** Expired keys are listed, revoked ones on request. @throws AppError `NOT_FOUND` (the project) */
  async list(
    caller: UserPrincipal,
    owner: SharedKeyOwner,
    { includeRevoked, ...filter }: SharedKeyFilter,
  ): Promise<OffsetPage<ApiKey>> {
    await this.roleOf(caller, owner);
    return this.keys.list(owner, { ...filter, revoked: includeRevoked, expired: true });
  }

  /**
   * The key never acts above the present role of the person who makes it. A personal token hands on only scopes that it
   * has itself, by their names, so it makes no key of a workspace. @throws AppError of `ApiKeyService.create`
   */
  async generate(caller: UserPrincipal, owner: SharedKeyOwner, draft: SharedKeyDraft): Promise<IssuedKey> {
    const ceiling = await this.roleOf(caller, owner);
    const known = everyScope[owner.kind];
    const held = known.filter((scope) => covers(caller.scopes, scope));
    // Who holds none is refused below, and told which it takes.
    const scopes = draft.scopes ?? (held.length > 0 ? held : known);
    return this.keys.create(caller, owner, { ...draft, scopes, ceiling });
  }

  /** @throws AppError of `ApiKeyService.update` */
  async update(caller: UserPrincipal, owner: SharedKeyOwner, id: Uuid, change: KeyChange): Promise<ApiKey> {
    await this.roleOf(caller, owner);
    return this.keys.update(caller, owner, id, change);
  }

  /** @throws AppError of `ApiKeyService.rotate`; `ROLE_TOO_LOW` where the key acts higher than the person may */
  async rotate(caller: UserPrincipal, owner: SharedKeyOwner, id: Uuid, graceSeconds: number): Promise<RotatedKey> {
    const role = await this.roleOf(caller, owner);
    assertReaches(role, await this.keys.get(owner, id));
    return this.keys.rotate(caller, owner, id, graceSeconds);
  }

  /** @throws AppError `NOT_FOUND` */
  async revoke(caller: UserPrincipal, owner: SharedKeyOwner, id: Uuid): Promise<void> {
    await this.roleOf(caller, owner);
    await this.keys.revoke(owner, id, 'revoked by a person');
  }

  /** What the person is there, at least an admin. The guard leaves projects that they do not see to this. */
  private async roleOf({ userId }: UserPrincipal, owner: SharedKeyOwner): Promise<Role> {
    const { kind, organizationId } = owner;
    const role =
      kind === 'project'
        ? await this.directory.projectRole(organizationId, owner.projectId, userId)
        : await this.directory.organizationRole(organizationId, userId);
    if (!role) throw new AppError(kind === 'project' ? 'NOT_FOUND' : 'FORBIDDEN');
    assertRole(role, 'admin');
    return role;
  }
}
