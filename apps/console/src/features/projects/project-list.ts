import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client.js';
import { given, listSearch, type ListSearch, type RawSearch } from '../../app/search-params.js';

/** Which projects are shown. */
export interface ProjectsSearch extends ListSearch {
  /** Those that were deleted and can be restored, in the place of the others. */
  readonly deleted?: true;
}

export const projectsSearch = (search: RawSearch): ProjectsSearch =>
  given({ ...listSearch(search), deleted: search.deleted === true ? (true as const) : undefined });

export const projectsAPage = 20;

/** A page of the projects of an organization that the reader may see. */
export const projectsQuery = (organizationId: string, { q, offset = 0, deleted }: ProjectsSearch) =>
  queryOptions({
    queryKey: ['projects', organizationId, 'list', { q, offset, deleted }],
    queryFn: () =>
      body(
        api.GET('/api/user/organizations/{organizationId}/projects', {
          params: { path: { organizationId }, query: { limit: projectsAPage, offset, q, deleted } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
