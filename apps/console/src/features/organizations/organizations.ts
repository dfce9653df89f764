import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, data, type Wire } from '../../api/client.js';

/** A role in an organization or a project. What it may do is the table of the API's documentation. */
export type Role = 'owner' | 'admin' | 'member';

/** Settings, keys, invitations, members below owner. */
export const mayManage = (role: Role): boolean => role !== 'member';

/** Roles, the plan, deletion. */
export const mayOwn = (role: Role): boolean => role === 'owner';

/** The organizations of whoever is signed in: few enough to be read at once. */
export const myOrganizations = queryOptions({
  queryKey: ['organizations'],
  queryFn: () => data(api.GET('/api/user/organizations', { params: { query: { limit: 100 } } })),
});

export const organizationQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', organizationId],
    queryFn: () => data(api.GET('/api/user/organizations/{organizationId}', { params: { path: { organizationId } } })),
  });

/** The organization of the address, with the reader's role in it. On pages below `/orgs/$orgId` alone. */
export function useOrganization(): Wire<'Organization'> {
  const { orgId } = useParams({ strict: false });
  return useSuspenseQuery(organizationQuery(orgId ?? '')).data;
}
