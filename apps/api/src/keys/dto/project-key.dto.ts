import { projectScopes } from '@latchkey/access';
import { ulidSpelling, type Uuid } from '@latchkey/common';
import {
  cursorQuery,
  flagQuery,
  idInput,
  idOutput,
  nameField,
  offsetQuery,
  printTime,
  scopesField,
  searchQuery,
  timeOutput,
  wholeField,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { project } from '../../surfaces/project.surface.js';
import { type ApiKey } from '../api-key.entity.js';
import { type IssuedKey, type RotatedKey } from '../api-key.service.js';

const minute = 60;
const fiveYears = 5 * 31_536_000;
const mostGrace = 30 * 86_400;
const sampleScopes = ['projects:read', 'workflows:read', 'runs:read'];

const name = nameField('What the key is called.', 'quickstart');
const scopes = scopesField(projectScopes, 'What the key may do; left out, all that its maker may.', sampleScopes);
const keyId = idInput(project.ids.key, 'The key.');
const graceSeconds = wholeField(0, mostGrace, 'For how long the former key works on, up to 30 days.', 3600).default(0);

/** What a new project key starts with. */
export class GenerateProjectKeyBody extends Wire('GenerateProjectKey', {
  name,
  scopes: scopes.optional(),
  environment: z
    .enum(['live', 'test'])
    .optional()
    .meta({ description: 'Which world the key acts in; left out, live.', examples: ['live'] }),
  expiresIn: wholeField(
    minute,
    fiveYears,
    'In how many seconds it ends; left out, with the key that makes it, or never.',
    2_592_000,
  ).optional(),
}) {}

/** Which key is to end. */
export class RevokeProjectKeyBody extends Wire('RevokeProjectKey', { keyId }) {}

/** Which key is to get a new secret. */
export class RotateProjectKeyBody extends Wire('RotateProjectKey', { keyId, graceSeconds }) {}

/** How a key of the path gets a new secret. */
export class ProjectKeyRotationBody extends Wire('ProjectKeyRotation', { graceSeconds }) {}

/** What changes of a key. A field that is left out stays. */
export class ProjectKeyChangeBody extends Wire('ProjectKeyChange', {
  name: name.optional(),
  enabled: z
    .boolean()
    .optional()
    .meta({ description: 'A key that is not enabled opens nothing until it is again.', examples: [true] }),
  scopes: scopes.optional().meta({ description: 'Fewer scopes than the key has now; it never gets more.' }),
}) {}

/** Which page of the keys is asked for. */
export class ProjectKeysQuery extends Wire('ProjectKeysQuery', cursorQuery()) {}

/** Which keys of a project are asked for. */
export class ManagedProjectKeysQuery extends Wire('ManagedProjectKeysQuery', {
  ...offsetQuery(),
  q: searchQuery('name'),
  includeRevoked: flagQuery('Whether revoked keys are listed too.'),
}) {}

const common = {
  id: idOutput(project.ids.key, 'The key.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['quickstart'] }),
  prefix: z.string().meta({ description: 'The start of it, which may be shown again.', examples: ['cc_live_AbCdEf'] }),
  scopes: z.array(z.string()).meta({ description: 'What it may do.', examples: [sampleScopes] }),
  environment: z.enum(['live', 'test']).meta({ description: 'Which world it acts in.', examples: ['live'] }),
  createdAt: timeOutput('When it was created.'),
  expiresAt: timeOutput('When it ends; null never.').nullable(),
};
const lastUsedAt = timeOutput('When it was last used, at most a second behind; null never.').nullable();

const printCommon = (key: ApiKey) => ({
  id: project.ids.key.print(key.id),
  name: key.name,
  prefix: key.prefix,
  scopes: key.scopes,
  environment: key.environment,
  createdAt: printTime(key.createdAt),
  expiresAt: printTime(key.expiresAt),
});

/** The key that is calling. */
export class KeyIdentityView extends Wire('KeyIdentity', {
  keyId: common.id,
  projectId: idOutput(project.ids.project, 'The project that it belongs to.'),
  name: common.name,
  scopes: common.scopes,
  createdAt: common.createdAt,
  lastUsedAt: timeOutput('When it was last used: by this very request.'),
}) {
  static from(key: ApiKey & { readonly lastUsedAt: Date }, projectId: Uuid): KeyIdentityView {
    return {
      keyId: project.ids.key.print(key.id),
      projectId: project.ids.project.print(projectId),
      name: key.name,
      scopes: key.scopes,
      createdAt: printTime(key.createdAt),
      lastUsedAt: printTime(key.lastUsedAt),
    };
  }
}

const issued = {
  ...common,
  key: z
    .string()
    .meta({ description: 'The key itself. It is never shown again.', examples: ['cc_live_AbCdEf0123456789XyZ...'] }),
};

/** A key that was just made: the only answer that shows it. */
export class GeneratedProjectKeyView extends Wire('GeneratedProjectKey', issued) {
  static from({ key, text }: IssuedKey): GeneratedProjectKeyView {
    return { ...printCommon(key), key: text };
  }
}

/** A key with its new secret. */
export class RotatedProjectKeyView extends Wire('RotatedProjectKey', {
  ...issued,
  previousKeyExpiresAt: timeOutput('When the former key stops working.'),
}) {
  static from(rotated: RotatedKey): RotatedProjectKeyView {
    return {
      ...GeneratedProjectKeyView.from(rotated),
      previousKeyExpiresAt: printTime(rotated.graceUntil),
    };
  }
}

const seen = {
  ...common,
  enabled: z.boolean().meta({ description: 'Whether it is switched on.', examples: [true] }),
  lastUsedAt,
  revokedAt: timeOutput('When it was revoked, for good; null while it is not.')
    .nullable()
    .meta({ examples: [null] }),
  revokedReason: z
    .string()
    .nullable()
    .meta({ description: 'Why it was revoked; null while it is not.', examples: [null] }),
};

/** A key as it can be seen again: without its secret. */
export class ProjectKeyView extends Wire('ProjectKey', seen) {
  static from(key: ApiKey): ProjectKeyView {
    return {
      ...printCommon(key),
      enabled: key.enabled,
      lastUsedAt: printTime(key.lastUsedAt),
      revokedAt: printTime(key.revokedAt),
      revokedReason: key.revokedReason,
    };
  }
}

/** The same, as people see it: with who made it. */
export class ManagedProjectKeyView extends Wire('ManagedProjectKey', {
  ...seen,
  createdBy: idOutput(ulidSpelling, 'The user who made it; null where a key did.').nullable(),
  updatedAt: timeOutput('When it last changed.'),
}) {
  static from(key: ApiKey): ManagedProjectKeyView {
    return {
      ...ProjectKeyView.from(key),
      createdBy: key.createdBy && ulidSpelling.print(key.createdBy),
      updatedAt: printTime(key.updatedAt),
    };
  }
}
