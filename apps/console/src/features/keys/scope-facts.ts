import { api, data } from '../../api/client.js';
import { type ScopeFact, type ScopePreset } from './key-kind.js';

/** The scopes of one kind of key, with what they are for, as the API describes them. */
export const scopesOf = (kind: 'project' | 'workspace' | 'personal'): Promise<readonly ScopeFact[]> =>
  data(api.GET('/api/user/scopes', { params: { query: { kind } } }));

/** To look, and to do everything. */
export const commonPresets: readonly ScopePreset[] = [
  { label: 'Read only', includes: (scope) => scope.endsWith(':read') && !scope.startsWith('secrets') },
  { label: 'Everything', includes: () => true },
];
