import { type OffsetPage } from '@latchkey/common';
import {
  clearableDescription,
  flagQuery,
  idOutput,
  offsetQuery,
  printSecond,
  secondOutput,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { secretKey } from '../../surfaces/secret-key.surface.js';
import { type IssuedKey } from '../api-key.service.js';
import { type SecretKey, type SecretKeyFilter } from '../secret-key.service.js';

const sample = 'Production API key for call analysis integration';

const id = idOutput(secretKey.ids.key, 'The key.');
const keyPrefix = z.string().meta({
  description: 'The first 14 characters of the key, by which it is known again.',
  examples: ['sk_live_abc123'],
});
const description = z
  .string()
  .nullable()
  .meta({ description: 'What it is for.', examples: [sample] });
const createdAt = secondOutput('When it was created.');

/** What a new key starts with. Nothing of it is needed, so that the body may be missing. */
export class SecretKeyBody extends Wire('NewSecretKey', {
  description: clearableDescription(sample),
  environment: z
    .enum(['live', 'test'])
    .optional()
    .meta({ description: 'Which world the key acts in; left out, live.', examples: ['live'] }),
}) {}

/** Which keys are asked for. */
export class SecretKeysQuery extends Wire('SecretKeysQuery', {
  include_expired: flagQuery('Whether keys that have expired are listed too.'),
  ...offsetQuery(100, 1000),
}) {
  static filter({ include_expired: includeExpired, ...page }: SecretKeysQuery): SecretKeyFilter {
    return { ...page, includeExpired };
  }
}

/** A key that was just made: the only answer that shows it. */
export class CreatedSecretKeyView extends Wire('CreatedSecretKey', {
  id,
  api_key: z.string().meta({
    description: 'The key itself: `sk_live_` or `sk_test_` and 48 characters. It is never shown again.',
    examples: ['sk_live_abc123...'],
  }),
  key_prefix: keyPrefix,
  description,
  created_at: createdAt,
}) {
  static from({ key, text }: IssuedKey): CreatedSecretKeyView {
    return {
      id: secretKey.ids.key.print(key.id),
      api_key: text,
      key_prefix: key.prefix,
      description: key.description,
      created_at: printSecond(key.createdAt),
    };
  }
}

/** A key as it can be seen again: without its secret. */
export class SecretKeyView extends Wire('SecretKey', {
  id,
  key_prefix: keyPrefix,
  description,
  is_active: z.boolean().meta({ description: 'Whether it opens anything. It does until it is expired.' }),
  last_used_at: secondOutput('When it was last used, at most a second behind; null never.').nullable(),
  expires_at: secondOutput('When it was expired; null while it is active.')
    .nullable()
    .meta({ examples: [null] }),
  created_at: createdAt,
  updated_at: secondOutput('When it last changed.'),
}) {
  static from(key: SecretKey): SecretKeyView {
    return {
      id: secretKey.ids.key.print(key.id),
      key_prefix: key.prefix,
      description: key.description,
      is_active: key.isActive,
      last_used_at: printSecond(key.lastUsedAt),
      expires_at: printSecond(key.revokedAt ?? key.expiresAt),
      created_at: printSecond(key.createdAt),
      updated_at: printSecond(key.updatedAt),
    };
  }
}

/** Keys of the caller, newest first. */
export class SecretKeyListView extends Wire('SecretKeyList', {
  api_keys: z.array(SecretKeyView.schema).meta({ description: 'The keys, newest first.' }),
  total: z.int().meta({ description: 'How many there are in all.', examples: [1] }),
}) {
  static from({ items, total }: OffsetPage<SecretKey>): SecretKeyListView {
    return { api_keys: items.map((key) => SecretKeyView.from(key)), total };
  }
}
