import { workspaceScopes } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { deletionOutput, printSecond, secondOutput, Wire } from '@latchkey/surface';
import { workspace } from '../../surfaces/workspace.surface.js';
import { type ApiKey } from '../api-key.entity.js';
import { type IssuedKey, type RotatedKey } from '../api-key.service.js';
import { type SharedKeyFilter } from '../shared-key.js';
import { keyInputs, keyOutputs, keysQuery, type KeyWords } from './key-fields.js';

const words: KeyWords = {
  spelling: workspace.ids.key,
  scopes: workspaceScopes,
  time: secondOutput,
  sample: { name: 'Nightly export', scopes: ['read', 'write'], prefix: 'wk_live_AbCdEf' },
};
const input = keyInputs(words);
const output = keyOutputs(words);
const { includeRevoked, ...page } = keysQuery();

/** Which keys of the workspace are asked for. */
export class WorkspaceKeysQuery extends Wire('WorkspaceKeysQuery', { ...page, include_revoked: includeRevoked }) {
  static filter({ include_revoked, ...rest }: WorkspaceKeysQuery): SharedKeyFilter {
    return { ...rest, includeRevoked: include_revoked };
  }
}

/** What a new workspace key starts with. */
export class WorkspaceKeyBody extends Wire('NewWorkspaceKey', {
  name: input.name,
  scopes: input.scopes.optional(),
  environment: input.environment.optional(),
  expires_in: input.expiresIn.optional(),
}) {}

/** What changes of a workspace key. A field that is left out stays. */
export class WorkspaceKeyChangeBody extends Wire('WorkspaceKeyChange', {
  name: input.name.optional(),
  enabled: input.enabled.optional(),
  scopes: input.fewerScopes.optional(),
}) {}

/** How a workspace key gets a new secret. */
export class WorkspaceKeyRotationBody extends Wire('WorkspaceKeyRotation', { grace_seconds: input.graceSeconds }) {}

const common = {
  id: output.id,
  name: output.name,
  prefix: output.prefix,
  scopes: output.scopes,
  environment: output.environment,
  created_at: output.createdAt,
  expires_at: output.expiresAt,
};

const printCommon = (key: ApiKey) => ({
  id: workspace.ids.key.print(key.id),
  name: key.name,
  prefix: key.prefix,
  scopes: key.scopes,
  environment: key.environment,
  created_at: printSecond(key.createdAt),
  expires_at: printSecond(key.expiresAt),
});

/** A workspace key that was just made: the only answer that shows it. */
export class GeneratedWorkspaceKeyView extends Wire('GeneratedWorkspaceKey', { ...common, key: output.key }) {
  static from({ key, text }: IssuedKey): GeneratedWorkspaceKeyView {
    return { ...printCommon(key), key: text };
  }
}

/** A workspace key with its new secret. */
export class RotatedWorkspaceKeyView extends Wire('RotatedWorkspaceKey', {
  ...common,
  key: output.key,
  previous_key_expires_at: output.graceEnd,
}) {
  static from(rotated: RotatedKey): RotatedWorkspaceKeyView {
    return {
      ...GeneratedWorkspaceKeyView.from(rotated),
      previous_key_expires_at: printSecond(rotated.graceUntil),
    };
  }
}

/** A workspace key as it can be seen again: without its secret. */
export class WorkspaceKeyView extends Wire('WorkspaceKey', {
  ...common,
  enabled: output.enabled,
  updated_at: output.updatedAt,
  last_used_at: output.lastUsedAt,
  revoked_at: output.revokedAt,
  revoked_reason: output.revokedReason,
}) {
  static from(key: ApiKey): WorkspaceKeyView {
    return {
      ...printCommon(key),
      enabled: key.enabled,
      updated_at: printSecond(key.updatedAt),
      last_used_at: printSecond(key.lastUsedAt),
      revoked_at: printSecond(key.revokedAt),
      revoked_reason: key.revokedReason,
    };
  }
}

/** A workspace key that was revoked: it opens nothing any more, and is listed on request. */
export class DeletedWorkspaceKeyView extends Wire(
  'DeletedWorkspaceKey',
  deletionOutput(workspace.ids.key, 'The key that was revoked.'),
) {
  static from(id: Uuid): DeletedWorkspaceKeyView {
    return { id: workspace.ids.key.print(id), deleted: true };
  }
}
