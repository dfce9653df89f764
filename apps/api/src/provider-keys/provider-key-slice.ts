import { type KeysetRequest, type KeysetSlice, type Uuid } from '@latchkey/common';
import { type ProviderKey } from './provider-key.js';

/** A page of a project's few keys, which are listed by provider. */
export function sliceOf(keys: readonly ProviderKey[], { limit, after }: KeysetRequest): KeysetSlice<ProviderKey> {
  const rest = keys.filter((key) => after === undefined || markOf(key) > after);
  const items = rest.slice(0, limit);
  return { items, last: rest.length > limit ? markOf(items[limit - 1]) : null };
}

/** What a cursor holds of a key, in the place of an id: the provider's name, in an order that is the names' own. */
function markOf({ provider }: ProviderKey): Uuid {
  const hex = Buffer.alloc(16, provider.padEnd(16, '\0')).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
