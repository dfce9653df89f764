import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, data, type Wire } from '../../api/client.js';

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
export function useProjectPath(): { organizationId: string; projectId: string } {
  const { orgId = '', projectId = '' } = useParams({ strict: false });
  return { organizationId: orgId, projectId };
}
