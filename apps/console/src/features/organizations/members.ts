import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body, type Wire } from '../../api/client.js';
import { type ListSearch } from '../../app/search-params.js';

export type Member = Wire<'Member'>;
export type Invite = Wire<'Invite'>;

export const membersAPage = 20;

/** A page of the members of an organization. */
export const membersQuery = (organizationId: string, { q, offset = 0 }: ListSearch) =>
  queryOptions({
    queryKey: ['members', organizationId, { q, offset }],
    queryFn: () =>
      body(
        api.GET('/api/user/organizations/{organizationId}/members', {
          params: { path: { organizationId }, query: { limit: membersAPage, offset, q } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The first hundred members: to choose one, and to know people by their names. */
export const peopleQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['members', organizationId, 'people'],
    queryFn: async () => {
      const params = { path: { organizationId }, query: { limit: 100 } };
      return (await body(api.GET('/api/user/organizations/{organizationId}/members', { params }))).data;
    },
    staleTime: 60_000,
  });

export const invitesAPage = 20;

/** A page of the open invites of an organization. For its owners and admins. */
export const invitesQuery = (organizationId: string, offset: number) =>
  queryOptions({
    queryKey: ['invites', organizationId, { offset }],
    queryFn: () =>
      body(
        api.GET('/api/user/organizations/{organizationId}/invites', {
          params: { path: { organizationId }, query: { limit: invitesAPage, offset } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
