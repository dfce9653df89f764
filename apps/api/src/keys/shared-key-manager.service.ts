import { assertRole, type Role, scopesOf, type UserPrincipal } from '@latchkey/access';
import { AppError, type OffsetPage, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { ApiKeyService, type IssuedKey, type KeyChange, type RotatedKey } from './api-key.service.js';
import { assertReaches, grantableScopes } from './key-authority.js';
import { KeyGraces, type SeenKey } from './key-graces.js';
import { type SharedKeyDraft, type SharedKeyFilter, type SharedKeyOwner } from './shared-key.js';

/** The keys of projects and workspaces, as the owners and admins of those manage them. */
@Injectable()
export class SharedKeyManager {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly graces: KeyGraces,
    private readonly repository: ApiKeyRepository,
    private readonly directory: MemberDirectory,
    private readonly database: Database,
  ) {}

  /** Expired keys are listed, revoked ones on request. @throws AppError `NOT_FOUND` (the project) */
  async list(
    caller: UserPrincipal,
    owner: SharedKeyOwner,
    { includeRevoked, ...filter }: SharedKeyFilter,
  ): Promise<OffsetPage<SeenKey>> {
    await this.roleOf(caller, owner);
    return this.graces.ofPage(await this.keys.list(owner, { ...filter, revoked: includeRevoked, expired: true }));
  }

  /**
   * The key never acts above the present role of the person who makes it. A personal token hands on only scopes that it
   * has itself, by their names, so it makes no key of a workspace. @throws AppError of `ApiKeyService.create`
   */
  generate(caller: UserPrincipal, owner: SharedKeyOwner, draft: SharedKeyDraft): Promise<IssuedKey> {
    const held = grantableScopes(caller, owner.kind);
    // Who holds none is refused below, and told which it takes.
    const scopes = draft.scopes ?? (held.length > 0 ? held : scopesOf[owner.kind]);
    return this.holding(caller, owner, (ceiling) => this.keys.create(caller, owner, { ...draft, scopes, ceiling }));
  }

  /** @throws AppError of `ApiKeyService.update`; `ROLE_TOO_LOW` where a key gets more that acts higher than the person may */
  update(caller: UserPrincipal, owner: SharedKeyOwner, id: Uuid, change: KeyChange): Promise<SeenKey> {
    return this.holding(caller, owner, async (role) => {
      if (change.scopes) {
        const key = await this.keys.get(owner, id);
        if (change.scopes.some((scope) => !key.scopes.includes(scope))) assertReaches(role, key);
      }
      return this.graces.of(await this.keys.update(caller, owner, id, change));
    });
  }

  /** @throws AppError of `ApiKeyService.rotate`; `ROLE_TOO_LOW` where the key acts higher than the person may */
  rotate(caller: UserPrincipal, owner: SharedKeyOwner, id: Uuid, graceSeconds: number): Promise<RotatedKey> {
    return this.holding(caller, owner, async (role) => {
      assertReaches(role, await this.keys.get(owner, id));
      return this.keys.rotate(caller, owner, id, graceSeconds);
    });
  }

  /** @throws AppError `NOT_FOUND` */
  async revoke(caller: UserPrincipal, owner: SharedKeyOwner, id: Uuid): Promise<void> {
    await this.roleOf(caller, owner);
    await this.keys.revoke(owner, id, 'revoked by a person');
  }

  /**
   * Does the work as what the person is once nobody can change that any more. These keys outlive people: none may come into
   * the hands of somebody whose removal has been answered, however long the request was under way.
   */
  private holding<T>(caller: UserPrincipal, owner: SharedKeyOwner, work: (role: Role) => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      await this.repository.lockOwner(owner, caller.userId);
      return work(await this.roleOf(caller, owner));
    });
  }

  /** What the person is there, at least an admin. The guard leaves projects that they do not see to this. */
  private async roleOf({ userId }: UserPrincipal, owner: SharedKeyOwner): Promise<Role> {
    const { kind, organizationId } = owner;
    const role =
      kind === 'project'
        ? await this.directory.projectRole(organizationId, owner.projectId, userId)
        : (await this.directory.membership(organizationId, userId))?.role;
    if (!role) throw new AppError(kind === 'project' ? 'NOT_FOUND' : 'FORBIDDEN');
    assertRole(role, 'admin');
    return role;
  }
}
