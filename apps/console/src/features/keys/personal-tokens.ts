import { api, body, data, type Wire } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { myOrganizations } from '../organizations/organizations.js';
import { type KeyKind, type ShownKey } from './key-kind.js';
import { commonPresets, scopesOf } from './scope-facts.js';

/** Keys of a person: what their own programs work with, as they would themselves. */
export const personalTokens: KeyKind = {
  noun: 'personal token',
  queryKey: ['personal-tokens'],
  environments: false,
  presets: commonPresets,
  onlyNarrows: true,
  organizations: () => queries.ensureQueryData(myOrganizations),
  list: async (query) => {
    const [page, organizations] = await Promise.all([
      body(api.GET('/api/auth/api-key/list', { params: { query: { ...query, includeRevoked: true } } })),
      queries.ensureQueryData(myOrganizations),
    ]);
    const names = new Map(organizations.map(({ id, name }) => [id, name]));
    return { items: page.data.map((token) => shown(token, names)), total: page.meta.total };
  },
  scopes: () => scopesOf('personal'),
  generate: ({ name, scopes, expiresIn, organizationId }) =>
    data(
      api.POST('/api/auth/api-key/create', {
        body: { name, scopes: scopes as never, expiresIn, ...(organizationId && { metadata: { organizationId } }) },
      }),
    ),
  change: (id, change) => data(api.POST('/api/auth/api-key/update', { body: { id, ...change } as never })),
  rotate: (id, graceSeconds) => data(api.POST('/api/auth/api-key/rotate', { body: { id, graceSeconds } })),
  revoke: (id) => body(api.POST('/api/auth/api-key/delete', { body: { id } })),
  curl: (key) => `curl ${location.origin}/api/user/me \\\n  -H "X-Api-Key: ${key}"`,
};

function shown(token: Wire<'PersonalToken'>, names: ReadonlyMap<string, string>): ShownKey {
  const { organizationId } = token.metadata;
  if (typeof organizationId !== 'string') return token;
  return { ...token, pinnedTo: names.get(organizationId) ?? 'an organization that you have left' };
}
