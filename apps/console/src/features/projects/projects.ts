import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, data, type Wire } from '../../api/client.js';

/** Where something of a project is. */
export interface ProjectPath {
  readonly organizationId: string;
  readonly projectId: string;
}

export const projectQuery = (organizationId: string, projectId: string) =>
  queryOptions({
    queryKey: ['projects', organizationId, projectId],
    queryFn: () =>
      data(
        api.GET('/api/user/organizations/{organizationId}/projects/{projectId}', {
          params: { path: { organizationId, projectId } },
        }),
      ),
  });

/** The project of the address, with the reader's role in it. On pages below `/orgs/$orgId/projects/$projectId` alone. */
export function useProject(): Wire<'Project'> {
  const { orgId, projectId } = useParams({ strict: false });
  return useSuspenseQuery(projectQuery(orgId ?? '', projectId ?? '')).data;
}

/** The path parameters of everything that belongs to the project of the address. */
export function useProjectPath(): ProjectPath {
  const { orgId = '', projectId = '' } = useParams({ strict: false });
  return { organizationId: orgId, projectId };
}

/** The same as the addresses of the console spell it. */
export function useProjectParams(): { orgId: string; projectId: string } {
  const { orgId = '', projectId = '' } = useParams({ strict: false });
  return { orgId, projectId };
}

/** What the project has, in numbers. */
export const countersQuery = (path: ProjectPath) =>
  queryOptions({
    queryKey: ['counters', path.projectId],
    queryFn: () =>
      data(api.GET('/api/user/organizations/{organizationId}/projects/{projectId}/counters', { params: { path } })),
  });
