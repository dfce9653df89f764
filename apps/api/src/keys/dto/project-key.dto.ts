import { projectScopes } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { cursorQuery, idInput, idOutput, printTime, timeOutput, Wire } from '@latchkey/surface';
import { project } from '../../surfaces/project.surface.js';
import { type ApiKey } from '../api-key.entity.js';
import { type IssuedKey, type RotatedKey } from '../api-key.service.js';
import { type SeenKey } from '../key-graces.js';
import { type KeyFacts } from '../known-key.js';
import {
  keyInputs,
  keyOutputs,
  keysQuery,
  type KeyWords,
  printKey,
  printManagedKey,
  printSeenKey,
} from './key-fields.js';

const words: KeyWords = {
  spelling: project.ids.key,
  scopes: projectScopes,
  sample: { name: 'quickstart', scopes: ['projects:read', 'workflows:read', 'runs:read'], prefix: 'cc_live_AbCdEf' },
};
const input = keyInputs(words);
const output = keyOutputs(words);
const keyId = idInput(project.ids.key, 'The key.');

/** What a new project key starts with. */
export class GenerateProjectKeyBody extends Wire('GenerateProjectKey', {
  name: input.name,
  scopes: input.scopes.optional(),
  environment: input.environment.optional(),
  expiresIn: input.expiresIn.optional(),
}) {}

/** Which key is to end. */
export class RevokeProjectKeyBody extends Wire('RevokeProjectKey', { keyId }) {}

/** Which key is to get a new secret. */
export class RotateProjectKeyBody extends Wire('RotateProjectKey', { keyId, graceSeconds: input.graceSeconds }) {}

/** How a key of the path gets a new secret. */
export class ProjectKeyRotationBody extends Wire('ProjectKeyRotation', { graceSeconds: input.graceSeconds }) {}

/** What changes of a key. A field that is left out stays. */
export class ProjectKeyChangeBody extends Wire('ProjectKeyChange', {
  name: input.name.optional(),
  enabled: input.enabled.optional(),
  scopes: input.otherScopes.optional(),
}) {}

/** Which page of the keys is asked for. */
export class ProjectKeysQuery extends Wire('ProjectKeysQuery', cursorQuery()) {}

/** Which keys of a project are asked for. */
export class ManagedProjectKeysQuery extends Wire('ManagedProjectKeysQuery', keysQuery()) {}

/** The key that is calling. */
export class KeyIdentityView extends Wire('KeyIdentity', {
  keyId: output.id,
  projectId: idOutput(project.ids.project, 'The project that it belongs to.'),
  name: output.name,
  scopes: output.scopes,
  createdAt: output.createdAt,
  lastUsedAt: timeOutput('When it was last used: by this very request.'),
}) {
  static from(key: KeyFacts, projectId: Uuid, lastUsedAt: Date): KeyIdentityView {
    const { keyId, projectId: id, name, scopes, createdAt } = lasting(key, projectId);
    return { keyId, projectId: id, name, scopes, createdAt, lastUsedAt: printTime(lastUsedAt) };
  }
}

type Lasting = Omit<KeyIdentityView, 'lastUsedAt'>;
const printed = new WeakMap<KeyFacts, Lasting>();

/** What stays as it is for as long as a key is remembered: printed once. */
function lasting(key: KeyFacts, projectId: Uuid): Lasting {
  let known = printed.get(key);
  if (!known) {
    known = {
      keyId: project.ids.key.print(key.id),
      projectId: project.ids.project.print(projectId),
      name: key.name,
      scopes: [...key.scopes],
      createdAt: printTime(key.createdAt),
    };
    printed.set(key, known);
  }
  return known;
}

const { key, enabled, createdBy, updatedAt, lastUsedAt, revokedAt, revokedReason, ...others } = output;
const { previousKeyExpiresAt, graceEnd, ...common } = others;

/** A key that was just made: the only answer that shows it. */
export class GeneratedProjectKeyView extends Wire('GeneratedProjectKey', { ...common, key }) {
  static from(issued: IssuedKey): GeneratedProjectKeyView {
    return { ...printKey(words, issued.key), key: issued.text };
  }
}

/** A key with its new secret. */
export class RotatedProjectKeyView extends Wire('RotatedProjectKey', {
  ...common,
  key,
  previousKeyExpiresAt: graceEnd,
}) {
  static from(rotated: RotatedKey): RotatedProjectKeyView {
    return {
      ...GeneratedProjectKeyView.from(rotated),
      previousKeyExpiresAt: printTime(rotated.graceUntil),
    };
  }
}

const seen = { ...common, enabled, lastUsedAt, revokedAt, revokedReason };

/** A key as it can be seen again: without its secret. */
export class ProjectKeyView extends Wire('ProjectKey', seen) {
  static from(row: ApiKey): ProjectKeyView {
    return printSeenKey(words, row);
  }
}

/** The same, as people see it: with who made it, and until when its former secret works. */
export class ManagedProjectKeyView extends Wire('ManagedProjectKey', {
  ...seen,
  createdBy,
  updatedAt,
  previousKeyExpiresAt,
}) {
  static from(row: SeenKey): ManagedProjectKeyView {
    return printManagedKey(words, row);
  }
}
