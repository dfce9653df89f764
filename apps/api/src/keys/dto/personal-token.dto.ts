import { accountScopes } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import {
  flagQuery,
  idInput,
  idOutput,
  metadataField,
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
import { account } from '../../surfaces/account.surface.js';
import { type IssuedKey, type RotatedKey } from '../api-key.service.js';
import { type SeenKey } from '../key-graces.js';
import { previousKeyOutput, revocationOutputs } from './key-fields.js';

const minute = 60;
const fiveYears = 5 * 31_536_000;
const grace = 30 * 86_400;
const sampleScopes = ['user:read', 'projects:read', 'projects:write'];
const sampleMetadata = { organizationId: ulidSpelling.example, team: 'deploy' };

const name = nameField('What the token is called.', 'CI deploy bot');
const scopes = scopesField(
  accountScopes,
  'What the token may do, within what its user may do at that moment.',
  sampleScopes,
);
const tokenId = idInput(account.ids.key, 'The token.');

/** Metadata as it is kept: the pin apart from all else, since it decides where the token works. */
const pinnedMetadata = metadataField(
  'Facts of your own, up to 4 KiB of JSON. `organizationId` pins the token to that organization for good.',
  sampleMetadata,
).transform(({ organizationId, ...own }, context) => {
  if (organizationId === undefined) return { pin: null, own };
  const pin = typeof organizationId === 'string' ? ulidSpelling.parse(organizationId) : undefined;
  if (pin !== undefined) return { pin, own };
  const message = `must be an organization's id such as ${ulidSpelling.example}`;
  context.addIssue({ code: 'custom', path: ['organizationId'], message });
  return z.NEVER;
});

/** What a new token starts with. */
export class CreateTokenBody extends Wire('CreatePersonalToken', {
  name,
  expiresIn: wholeField(minute, fiveYears, 'In how many seconds it ends; left out, never.', 2_592_000).optional(),
  scopes,
  metadata: pinnedMetadata.optional(),
}) {}

/** What is to change of a token. */
export class UpdateTokenBody extends Wire('UpdatePersonalToken', {
  id: tokenId,
  name: name.optional(),
  enabled: z.boolean().optional().meta({ description: 'A token that is not enabled opens nothing until it is again.' }),
  scopes: scopes.optional().meta({ description: 'Fewer scopes than the token has now; it never gets more.' }),
  metadata: pinnedMetadata
    .optional()
    .meta({ description: 'Replaces what was there. A pin stays and has to be repeated.' }),
}) {}

/** Which token is to get a new secret. */
export class RotateTokenBody extends Wire('RotatePersonalToken', {
  id: tokenId,
  graceSeconds: wholeField(0, grace, 'For how long the former key works on, up to 30 days.', 3600).default(0),
}) {}

/** Which token is to end. */
export class DeleteTokenBody extends Wire('DeletePersonalToken', { id: tokenId }) {}

/** Which token is asked for. */
export class GetTokenQuery extends Wire('GetPersonalToken', { id: tokenId }) {}

/** Which tokens are asked for. */
export class ListTokensQuery extends Wire('ListPersonalTokens', {
  ...offsetQuery(),
  q: searchQuery('name'),
  includeRevoked: flagQuery('Whether revoked tokens are listed too.'),
}) {}

const issued = {
  id: idOutput(account.ids.key, 'The token.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['CI deploy bot'] }),
  key: z
    .string()
    .meta({ description: 'The token itself. It is never shown again.', examples: ['ba_AbCdEf0123456789XyZ...'] }),
  scopes: z.array(z.string()).meta({ description: 'What it may do.', examples: [sampleScopes] }),
  expiresAt: timeOutput('When it ends; null never.').nullable(),
};

/** A token that was just created: the only answer that shows its key. */
export class CreatedTokenView extends Wire('CreatedPersonalToken', issued) {
  static from({ key, text }: IssuedKey): CreatedTokenView {
    const { id, expiresAt } = key;
    return {
      id: account.ids.key.print(id),
      name: key.name,
      key: text,
      scopes: key.scopes,
      expiresAt: printTime(expiresAt),
    };
  }
}

/** A token with its new key. */
export class RotatedTokenView extends Wire('RotatedPersonalToken', {
  ...issued,
  previousKeyExpiresAt: timeOutput('When the former key stops working.'),
}) {
  static from(rotated: RotatedKey): RotatedTokenView {
    return { ...CreatedTokenView.from(rotated), previousKeyExpiresAt: printTime(rotated.graceUntil) };
  }
}

/** A token as it can be seen again: without its key. */
export class PersonalTokenView extends Wire('PersonalToken', {
  id: issued.id,
  name: issued.name,
  prefix: z.string().meta({ description: 'The start of its key.', examples: ['ba_AbCdEf'] }),
  scopes: issued.scopes,
  metadata: z.record(z.string(), z.unknown()).meta({ description: 'Facts kept with it.', examples: [sampleMetadata] }),
  environment: z.enum(['live', 'test']).meta({ description: 'Personal tokens are always live.' }),
  enabled: z.boolean().meta({ description: 'Whether it is switched on.' }),
  createdBy: idOutput(ulidSpelling, 'The user who created it.').nullable(),
  createdAt: timeOutput('When it was created.'),
  updatedAt: timeOutput('When it last changed.'),
  lastUsedAt: timeOutput('When it was last used, at most a second behind; null never.').nullable(),
  expiresAt: issued.expiresAt,
  ...revocationOutputs(),
  previousKeyExpiresAt: previousKeyOutput(timeOutput),
}) {
  static from(key: SeenKey): PersonalTokenView {
    return {
      id: account.ids.key.print(key.id),
      name: key.name,
      prefix: key.prefix,
      scopes: key.scopes,
      metadata: key.organizationId
        ? { organizationId: ulidSpelling.print(key.organizationId), ...key.metadata }
        : key.metadata,
      environment: key.environment,
      enabled: key.enabled,
      createdBy: key.createdBy && ulidSpelling.print(key.createdBy),
      createdAt: printTime(key.createdAt),
      updatedAt: printTime(key.updatedAt),
      lastUsedAt: printTime(key.lastUsedAt),
      expiresAt: printTime(key.expiresAt),
      revokedAt: printTime(key.revokedAt),
      revokedReason: key.revokedReason,
      previousKeyExpiresAt: printTime(key.graceUntil),
    };
  }
}
