import { api, body, data } from '../../api/client.js';
import { type KeyKind } from './key-kind.js';
import { scopesOf } from './scope-facts.js';

const keys = '/api/user/organizations/{organizationId}/api-keys';
const one = `${keys}/{workspaceKeyId}` as const;

/** Keys of an organization: what its programs read and change its projects and tasks with. */
export function workspaceKeys(organizationId: string): KeyKind {
  const path = { organizationId };
  const of = (workspaceKeyId: string) => ({ path: { ...path, workspaceKeyId } });
  return {
    noun: 'API key',
    queryKey: ['workspace-keys', organizationId],
    environments: true,
    presets: [
      { label: 'Read only', includes: (scope) => scope === 'read' },
      { label: 'Read and write', includes: (scope) => scope === 'read' || scope === 'write' },
      { label: 'Everything', includes: () => true },
    ],
    list: async (query) => {
      const page = await body(api.GET(keys, { params: { path, query: { ...query, includeRevoked: true } } }));
      return { items: page.data, total: page.meta.total };
    },
    scopes: () => scopesOf('workspace'),
    generate: (key) => data(api.POST(keys, { params: { path }, body: key as never })),
    change: (id, change) => data(api.PUT(one, { params: of(id), body: change as never })),
    rotate: (id, graceSeconds) => data(api.POST(`${one}/rotate`, { params: of(id), body: { graceSeconds } })),
    revoke: (id) => body(api.DELETE(one, { params: of(id) })),
    curl: (key) => `curl -H "Authorization: Bearer ${key}" \\\n  ${location.origin}/v1/projects`,
  };
}
