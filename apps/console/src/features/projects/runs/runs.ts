import { queryOptions } from '@tanstack/react-query';
import { api, body, data, type Wire } from '../../../api/client.js';
import { given, matchOf, oneOf, type RawSearch } from '../../../app/search-params.js';
import { type Tone } from '../../../ui/states.js';
import { type ProjectPath } from '../projects.js';

const runs = '/api/user/organizations/{organizationId}/projects/{projectId}/runs';

export type Run = Wire<'ManagedRun'>;
export type RunStatus = Run['status'];

export const runStatuses: readonly RunStatus[] = ['pending', 'running', 'completed', 'failed', 'cancelled'];

export const statusTones: Readonly<Record<RunStatus, Tone>> = {
  pending: 'neutral',
  running: 'warn',
  completed: 'good',
  failed: 'danger',
  cancelled: 'neutral',
};

/** Whether something may still become of it: then it is read again and again, and can be cancelled. */
export const isOpen = ({ status }: Pick<Run, 'status'>): boolean => status === 'pending' || status === 'running';

/** How often what is open is read again, in milliseconds. */
export const liveInterval = 3000;

/** Everything that is remembered of the runs of a project begins with this. */
export const runsKey = (path: ProjectPath) => ['runs', path.projectId];

/** Which runs are shown: the address has it. */
export interface RunFilter {
  readonly status?: RunStatus;
  readonly workflowId?: string;
}

const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export const runSearch = ({ status, workflowId }: RawSearch): RunFilter =>
  given({ status: oneOf(status, runStatuses), workflowId: matchOf(workflowId, ulid) });

export const runPage = (path: ProjectPath, query: RunFilter & { limit: number; cursor?: string }) =>
  body(api.GET(runs, { params: { path, query } }));

export const runQuery = (path: ProjectPath, runId: string) =>
  queryOptions({
    queryKey: [...runsKey(path), runId],
    queryFn: () => data(api.GET(`${runs}/{runId}`, { params: { path: { ...path, runId } } })),
  });

export const startRun = (path: ProjectPath, wanted: Wire<'StartManagedRun'>) =>
  data(api.POST(runs, { params: { path }, body: wanted }));

export const cancelRun = (path: ProjectPath, runId: string) =>
  data(api.POST(`${runs}/{runId}/cancel`, { params: { path: { ...path, runId } } }));

/** They change with their run: what has become of it is part of what is asked. */
export const sandboxesOf = (path: ProjectPath, { id: runId, status, sandboxId }: Run) =>
  queryOptions({
    queryKey: ['sandboxes', path.projectId, runId, { status, sandboxId }],
    queryFn: () =>
      data(
        api.GET('/api/user/organizations/{organizationId}/projects/{projectId}/sandboxes', {
          params: { path, query: { runId } },
        }),
      ),
  });

const dollars = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });

export const cost = (usd: number | null): string => (usd === null ? 'not known' : dollars.format(usd));
