import { type KeysetRequest, type KeysetSlice, type RowPosition, type Uuid } from '@latchkey/common';
import { type ProviderKey, providers } from './provider-key.js';

/** A key has no id but its provider: its place in the list is the section. */
const noId: Uuid = '00000000-0000-0000-0000-000000000000';

/** A page of a project's few keys, which are listed by provider. */
export function sliceOf(keys: readonly ProviderKey[], { limit, after }: KeysetRequest): KeysetSlice<ProviderKey> {
  const rest = keys.filter((key) => after === undefined || positionOf(key).section > after.section);
  const items = rest.slice(0, limit);
  return { items, last: rest.length > limit ? positionOf(items[limit - 1]) : null };
}

const positionOf = ({ provider }: ProviderKey): RowPosition => ({ section: providers.indexOf(provider), id: noId });
