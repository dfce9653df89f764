import { api, body, data } from '../../api/client.js';
import { type KeyKind } from './key-kind.js';
import { commonPresets, scopesOf } from './scope-facts.js';

const keys = '/api/user/organizations/{organizationId}/projects/{projectId}/api-keys';
const one = `${keys}/{projectKeyId}` as const;

/** Keys of a project: what its programs work with. */
export function projectKeys(organizationId: string, projectId: string): KeyKind {
  const path = { organizationId, projectId };
  const of = (projectKeyId: string) => ({ path: { ...path, projectKeyId } });
  return {
    noun: 'API key',
    queryKey: ['project-keys', projectId],
    environments: true,
    presets: [
      ...commonPresets,
      {
        label: 'Runner',
        includes: (scope) => ['runs:read', 'runs:execute', 'workflows:read', 'secrets:read'].includes(scope),
      },
    ],
    list: async (query) => {
      const page = await body(api.GET(keys, { params: { path, query: { ...query, includeRevoked: true } } }));
      return { items: page.data, total: page.meta.total };
    },
    scopes: () => scopesOf('project'),
    generate: (key) => data(api.POST(keys, { params: { path }, body: key as never })),
    change: (id, change) => data(api.PUT(one, { params: of(id), body: change as never })),
    rotate: (id, graceSeconds) => data(api.POST(`${one}/rotate`, { params: of(id), body: { graceSeconds } })),
    revoke: (id) => body(api.DELETE(one, { params: of(id) })),
    curl: (key) => `curl ${location.origin}/api/v1/whoami \\\n  -H "Authorization: Bearer ${key}"`,
  };
}
