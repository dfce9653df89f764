import { type IdSpelling, type Uuid } from '@latchkey/common';
import { idOutput, offsetQuery, printTime, text, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { revocationOutputs } from '../../../keys/dto/key-fields.js';
import { account } from '../../../surfaces/account.surface.js';
import { type JudgedKey } from '../admin-key.service.js';

const { anyKey: spelling, user: userId, organization: organizationId, project: projectId } = account.ids;
const kinds = ['personal', 'project', 'workspace', 'secret', 'service'] as const;
const states = ['VALID', 'REVOKED', 'DISABLED', 'EXPIRED', 'USER_NOT_ACTIVE'] as const;

/** Which keys are asked for: by what is shown of them, and never by a whole key, which would stand in a URL. */
export class AdminKeysQuery extends Wire('AdminKeysQuery', {
  ...offsetQuery(),
  prefix: z
    .string()
    .regex(/^(?:ba|svc|(?:cc|wk|sk)_(?:live|test))_[0-9A-Za-z]{1,6}$/, {
      error: 'must be the start of a key, up to six characters after its kind, such as cc_live_AbCdEf',
    })
    .meta({ description: 'How what is shown of the key begins.', examples: ['cc_live_AbCdEf'], secret: true }),
}) {}

/** A key whose owner is looked for. */
export class IdentifyKeyBody extends Wire('IdentifyKey', {
  key: z
    .string()
    .min(1)
    .max(4096)
    .meta({
      description: 'The key itself. It is neither kept nor logged, and this is no use of it.',
      examples: ['cc_live_AbCdEf0123456789XyZ...'],
      secret: true,
    }),
}) {}

/** Why a key is to end. */
export class RevokeKeyBody extends Wire('RevokeAnyKey', {
  reason: text(200, 'Why: the owner of the key reads it beside the key.', 'It was found in a repository.').optional(),
}) {}

const named = (id: z.ZodString, what: string, example: string) => ({
  id,
  name: z.string().meta({ description: `What ${what} is called.`, examples: [example] }),
});

/** A key of any kind, with whom it belongs to. */
export class AdminKeyView extends Wire('AdminKey', {
  id: idOutput(spelling, 'The key, spelled in one way for all kinds: what its own API prints after the prefix.'),
  kind: z.enum(kinds).meta({ description: 'What kind of key it is.', examples: ['project'] }),
  name: z.string().meta({ description: 'What it is called.', examples: ['CI'] }),
  prefix: z.string().meta({ description: 'The start of the key.', examples: ['cc_live_AbCdEf'] }),
  state: z.enum(states).meta({ description: 'Whether it is good, or why not.', examples: ['VALID'] }),
  user: z
    .strictObject({
      ...named(idOutput(userId, 'The person.'), 'the person', 'Ada Lovelace'),
      email: z.string().meta({ description: 'Their address.', examples: ['ada@example.com'] }),
    })
    .nullable()
    .meta({ description: 'The person whose it is; null where it is nobody’s.' }),
  organization: z
    .strictObject(named(idOutput(organizationId, 'The organization.'), 'the organization', 'Acme'))
    .nullable()
    .meta({ description: 'The organization that it belongs or is pinned to, if any.' }),
  project: z
    .strictObject(named(idOutput(projectId, 'The project.'), 'the project', 'Payments'))
    .nullable()
    .meta({ description: 'The project that it belongs to, if any.' }),
  createdAt: timeOutput('When it was made.'),
  lastUsedAt: timeOutput('When it was last used, at most a second behind; null never.').nullable(),
  expiresAt: timeOutput('When it ends; null never.').nullable(),
  ...revocationOutputs(),
}) {
  static from(key: JudgedKey): AdminKeyView {
    const { kind, name, prefix, state, userName, userEmail, organizationName, projectName } = key;
    return {
      id: spelling.print(key.id),
      ...{ kind, name, prefix, state },
      user: key.userId === null ? null : { ...printOwner(userId, key.userId, userName), email: userEmail ?? '' },
      organization:
        key.organizationId === null ? null : printOwner(organizationId, key.organizationId, organizationName),
      project: key.projectId === null ? null : printOwner(projectId, key.projectId, projectName),
      createdAt: printTime(key.createdAt),
      lastUsedAt: printTime(key.lastUsedAt),
      expiresAt: printTime(key.expiresAt),
      revokedAt: printTime(key.revokedAt),
      revokedReason: key.revokedReason,
    };
  }
}

/** Whoever is named by a key is there, and so is their name: it goes with them. */
const printOwner = (ids: IdSpelling, id: Uuid, name: string | null) => ({ id: ids.print(id), name: name ?? '' });
