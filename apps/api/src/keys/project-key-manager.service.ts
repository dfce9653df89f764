import { assertRole, covers, projectScopes, type Role, type UserPrincipal } from '@latchkey/access';
import { AppError, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '../members/member-directory.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { type ApiKey } from './api-key.entity.js';
import { ApiKeyService, type IssuedKey, type KeyChange, type RotatedKey } from './api-key.service.js';
import { assertReaches } from './key-authority.js';
import { type KeyOwner } from './key-owner.js';
import { type ProjectKeyDraft } from './project-key.service.js';

/** Which keys of a project to list. */
export interface ProjectKeyFilter extends OffsetRequest {
  readonly q?: string;
  readonly includeRevoked: boolean;
}

/** The keys of a project, as its owners and admins manage them. */
@Injectable()
export class ProjectKeyManager {
  constructor(
    private readonly keys: ApiKeyService,
    private readonly directory: MemberDirectory,
  ) {}

  /** Expired keys are listed, revoked ones on request. @throws AppError `NOT_FOUND` (the project) */
  async list(
    caller: UserPrincipal,
    place: ProjectPlace,
    { includeRevoked, ...filter }: ProjectKeyFilter,
  ): Promise<OffsetPage<ApiKey>> {
    await this.roleOf(caller, place);
    return this.keys.list(keysOfProject(place), { ...filter, revoked: includeRevoked, expired: true });
  }

  /**
   * The key never acts above the present role of the person who makes it. A personal token hands on only scopes that it
   * has itself, by their names. @throws AppError of `ApiKeyService.create`
   */
  async generate(caller: UserPrincipal, place: ProjectPlace, draft: ProjectKeyDraft): Promise<IssuedKey> {
    const ceiling = await this.roleOf(caller, place);
    const scopes = draft.scopes ?? projectScopes.filter((scope) => covers(caller.scopes, scope));
    return this.keys.create(caller, keysOfProject(place), { ...draft, scopes, ceiling });
  }

  /** @throws AppError of `ApiKeyService.update` */
  async update(caller: UserPrincipal, place: ProjectPlace, id: Uuid, change: KeyChange): Promise<ApiKey> {
    await this.roleOf(caller, place);
    return this.keys.update(caller, keysOfProject(place), id, change);
  }

  /** @throws AppError of `ApiKeyService.rotate`; `ROLE_TOO_LOW` where the key acts higher than the person may */
  async rotate(caller: UserPrincipal, place: ProjectPlace, id: Uuid, graceSeconds: number): Promise<RotatedKey> {
    const role = await this.roleOf(caller, place);
    assertReaches(role, await this.keys.get(keysOfProject(place), id));
    return this.keys.rotate(caller, keysOfProject(place), id, graceSeconds);
  }

  /** @throws AppError `NOT_FOUND` */
  async revoke(caller: UserPrincipal, place: ProjectPlace, id: Uuid): Promise<void> {
    await this.roleOf(caller, place);
    await this.keys.revoke(keysOfProject(place), id, 'revoked by a person');
  }

  /** What the person is in the project, at least an admin. The guard leaves projects that they do not see to this. */
  private async roleOf({ userId }: UserPrincipal, { organizationId, projectId }: ProjectPlace): Promise<Role> {
    const role = await this.directory.projectRole(organizationId, projectId, userId);
    if (!role) throw new AppError('NOT_FOUND');
    assertRole(role, 'admin');
    return role;
  }
}

const keysOfProject = ({ organizationId, projectId }: ProjectPlace): KeyOwner => ({
  kind: 'project',
  organizationId,
  projectId,
});
