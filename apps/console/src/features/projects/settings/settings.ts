import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data, type Wire } from '../../../api/client.js';
import { type ProjectPath, useProjectPath } from '../projects.js';

const settings = '/api/user/organizations/{organizationId}/projects/{projectId}/settings';

export type Settings = Wire<'ProjectSettings'>;

/** How the runs of a project work. There are secrets among it: it is forgotten as soon as no page shows it. */
export const settingsQuery = (path: ProjectPath) =>
  queryOptions({
    queryKey: ['project-settings', path.projectId],
    queryFn: () => data(api.GET(settings, { params: { path } })),
    gcTime: 0,
    // What somebody is writing is not taken away under their hands.
    refetchOnWindowFocus: false,
  });

/** Changes the named settings alone, and remembers what they are now. */
export function useSettingsChange(): (change: Wire<'ProjectSettingsChange'>) => Promise<Settings> {
  const path = useProjectPath();
  const queries = useQueryClient();
  return async (body) => {
    const now = await data(api.PUT(settings, { params: { path }, body }));
    queries.setQueryData(settingsQuery(path).queryKey, now);
    return now;
  };
}
