import { type Uuid } from '@latchkey/common';
import { type FindOptionsWhere } from 'typeorm';
import { type ApiKey } from './api-key.entity.js';

/** Whose keys: the tenant of everything that is done with keys. */
export type KeyOwner =
  | {
      readonly kind: 'personal';
      readonly userId: Uuid;
      /** Narrows to the tokens that are pinned to this organization; null means all of the user's. */
      readonly pin: Uuid | null;
    }
  | { readonly kind: 'secret'; readonly userId: Uuid }
  | { readonly kind: 'project'; readonly organizationId: Uuid; readonly projectId: Uuid }
  | { readonly kind: 'workspace'; readonly organizationId: Uuid };

/** How many active keys an owner may have: neither revoked nor expired, whether enabled or not. */
export const keyLimits: Readonly<Record<KeyOwner['kind'], number>> = {
  personal: 50,
  secret: 10,
  project: 100,
  workspace: 100,
};

/** The condition that confines a statement to the owner's keys. */
export function keysOf(owner: KeyOwner): FindOptionsWhere<ApiKey> {
  switch (owner.kind) {
    case 'personal':
      return { kind: 'personal', userId: owner.userId, ...(owner.pin && { organizationId: owner.pin }) };
    case 'secret':
      return { kind: 'secret', userId: owner.userId };
    case 'project':
      return { kind: 'project', organizationId: owner.organizationId, projectId: owner.projectId };
    case 'workspace':
      return { kind: 'workspace', organizationId: owner.organizationId };
  }
}

/** The columns of a new key that say whose it is. */
export const ownerColumns = (owner: KeyOwner): Pick<ApiKey, 'userId' | 'organizationId' | 'projectId'> => ({
  userId: 'userId' in owner ? owner.userId : null,
  organizationId: 'organizationId' in owner ? owner.organizationId : null,
  projectId: 'projectId' in owner ? owner.projectId : null,
});
