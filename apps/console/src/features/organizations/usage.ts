import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, data, type Wire } from '../../api/client.js';
import { given, offsetOf, oneOf, type RawSearch } from '../../app/search-params.js';

/** For how many days usage is shown. */
export const periods = [7, 30, 90] as const;

/** Which days are looked at, and where one is in the list of keys. */
export interface UsageSearch {
  readonly days?: (typeof periods)[number];
  readonly offset?: number;
}

export const usageSearch = ({ days, offset }: RawSearch): UsageSearch =>
  given({ days: oneOf(days, periods), offset: offsetOf(offset) });

export const keysAPage = 20;
const dayMs = 86_400_000;

/** The first of so many days that end today, in UTC. */
const firstOf = (days: number): string => new Date(Date.now() - (days - 1) * dayMs).toISOString().slice(0, 10);

/** What the keys of an organization did. For its owners and admins. */
export const usageQuery = (organizationId: string, days: number, offset = 0) =>
  queryOptions({
    queryKey: ['usage', organizationId, { days, offset }],
    queryFn: () =>
      data(
        api.GET('/api/user/organizations/{organizationId}/usage', {
          params: { path: { organizationId }, query: { from: firstOf(days), limit: keysAPage, offset } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** How many requests of a day count against the plan: those of keys that were let through its limit. */
export const countedOf = ({ byGroup }: Wire<'OrganizationUsage'>): number =>
  byGroup
    .filter(({ surface }) => surface === 'project' || surface === 'workspace')
    .reduce((sum, { requests, rateLimited }) => sum + requests - rateLimited, 0);
