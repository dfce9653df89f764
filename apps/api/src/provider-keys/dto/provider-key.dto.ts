import { isMasked, isStorable } from '@latchkey/common';
import { cursorQuery, offsetQuery, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { type ProviderKey, providers } from '../provider-key.js';

const provider = z.enum(providers).meta({ description: 'The outside service.', examples: ['anthropic'] });

const key = z
  .string()
  .trim()
  .min(8)
  .max(4096)
  .refine(isStorable, { error: 'must not contain NUL or half of a surrogate pair' })
  .refine((value) => !isMasked(value), { error: 'is masked: send the key itself' })
  .meta({
    description: 'The key. It is never shown again.',
    examples: ['sk-ant-...'],
    format: 'password',
    secret: true,
  });

/** The service whose key is meant, in a path. */
export const providerInPath = provider;

/** A key of an outside service, to be kept in the place of the one that was there. */
export class SetProviderKeyBody extends Wire('SetProviderKey', { provider, key }) {}

/** The same, where the path names the service. */
export class ProviderKeyBody extends Wire('ProviderKeyText', { key }) {}

/** Which key is to be forgotten. */
export class RemoveProviderKeyBody extends Wire('RemoveProviderKey', { provider }) {}

/** Which page of the keys is asked for. */
export class ProviderKeysQuery extends Wire('ProviderKeysQuery', cursorQuery()) {}

/** The same, by position. */
export class ManagedProviderKeysQuery extends Wire('ManagedProviderKeysQuery', offsetQuery()) {}

/** A key of an outside service: never the key itself. */
export class ProviderKeyView extends Wire('ProviderKey', {
  provider,
  last4: z.string().meta({ description: 'How the key ends.', examples: ['x7Qd'] }),
  createdAt: timeOutput('When the service got its first key here.'),
  updatedAt: timeOutput('When the key was set.'),
}) {
  static from(row: ProviderKey): ProviderKeyView {
    return {
      provider: row.provider,
      last4: row.last4,
      createdAt: printTime(row.createdAt),
      updatedAt: printTime(row.updatedAt),
    };
  }
}
