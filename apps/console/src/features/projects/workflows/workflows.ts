import { queryOptions } from '@tanstack/react-query';
import { api, body, data, type Wire } from '../../../api/client.js';
import { type ProjectPath } from '../projects.js';

const workflows = '/api/user/organizations/{organizationId}/projects/{projectId}/workflows';

export type Workflow = Wire<'ManagedWorkflow'>;

/** Everything that is remembered of the workflows of a project begins with this. */
export const workflowsKey = (path: ProjectPath) => ['workflows', path.projectId];

export const workflowPage = (path: ProjectPath, query: { offset: number; limit: number; q?: string }) =>
  queryOptions({
    queryKey: [...workflowsKey(path), 'page', query],
    queryFn: () => body(api.GET(workflows, { params: { path, query } })),
  });

export const workflowQuery = (path: ProjectPath, workflowId: string) =>
  queryOptions({
    queryKey: [...workflowsKey(path), workflowId],
    queryFn: () => data(api.GET(`${workflows}/{workflowId}`, { params: { path: { ...path, workflowId } } })),
  });

/** The newest hundred: to choose one, and to name those that runs are of. */
export const workflowChoice = (path: ProjectPath) => workflowPage(path, { offset: 0, limit: 100 });

export const createWorkflow = (path: ProjectPath, wanted: Wire<'NewWorkflow'>) =>
  data(api.POST(workflows, { params: { path }, body: wanted }));

export const changeWorkflow = (path: ProjectPath, workflowId: string, change: Wire<'WorkflowChange'>) =>
  data(api.PUT(`${workflows}/{workflowId}`, { params: { path: { ...path, workflowId } }, body: change }));

export const deleteWorkflow = (path: ProjectPath, workflowId: string) =>
  body(api.DELETE(`${workflows}/{workflowId}`, { params: { path: { ...path, workflowId } } }));
