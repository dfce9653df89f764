import { workspaceScopes } from '@latchkey/access';
import { printTime, Wire } from '@latchkey/surface';
import { account } from '../../surfaces/account.surface.js';
import { type IssuedKey, type RotatedKey } from '../api-key.service.js';
import { type SeenKey } from '../key-graces.js';
import { keyInputs, keyOutputs, keysQuery, type KeyWords, printKey, printManagedKey } from './key-fields.js';

const words: KeyWords = {
  spelling: account.ids.workspaceKey,
  scopes: workspaceScopes,
  sample: { name: 'Nightly export', scopes: ['read', 'write'], prefix: 'wk_live_AbCdEf' },
};
const input = keyInputs(words);
const { key, graceEnd, ...seen } = keyOutputs(words);
const { id, name, prefix, scopes, environment, createdAt, expiresAt } = seen;
const issuedKey = { id, name, key, prefix, scopes, environment, createdAt, expiresAt };

/** What a new workspace key starts with. */
export class ManagedWorkspaceKeyBody extends Wire('NewManagedWorkspaceKey', {
  name: input.name,
  scopes: input.scopes.optional(),
  environment: input.environment.optional(),
  expiresIn: input.expiresIn.optional(),
}) {}

/** What changes of a workspace key. A field that is left out stays. */
export class ManagedWorkspaceKeyChangeBody extends Wire('ManagedWorkspaceKeyChange', {
  name: input.name.optional(),
  enabled: input.enabled.optional(),
  scopes: input.otherScopes.optional(),
}) {}

/** How a workspace key gets a new secret. */
export class ManagedWorkspaceKeyRotationBody extends Wire('ManagedWorkspaceKeyRotation', {
  graceSeconds: input.graceSeconds,
}) {}

/** Which keys of a workspace are asked for. */
export class ManagedWorkspaceKeysQuery extends Wire('ManagedWorkspaceKeysQuery', keysQuery()) {}

/** A workspace key that was just made: the only answer that shows it. */
export class GeneratedManagedWorkspaceKeyView extends Wire('GeneratedManagedWorkspaceKey', issuedKey) {
  static from(issued: IssuedKey): GeneratedManagedWorkspaceKeyView {
    return { ...printKey(words, issued.key), key: issued.text };
  }
}

/** A workspace key with its new secret. */
export class RotatedManagedWorkspaceKeyView extends Wire('RotatedManagedWorkspaceKey', {
  ...issuedKey,
  previousKeyExpiresAt: graceEnd,
}) {
  static from(rotated: RotatedKey): RotatedManagedWorkspaceKeyView {
    return {
      ...GeneratedManagedWorkspaceKeyView.from(rotated),
      previousKeyExpiresAt: printTime(rotated.graceUntil),
    };
  }
}

/** A workspace key as it can be seen again: without its secret. */
export class ManagedWorkspaceKeyView extends Wire('ManagedWorkspaceKey', seen) {
  static from(row: SeenKey): ManagedWorkspaceKeyView {
    return printManagedKey(words, row);
  }
}
