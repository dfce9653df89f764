import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Page } from '../../../ui/page.js';
import { More } from '../../../ui/pager.js';
import { Empty, Failure, Skeleton } from '../../../ui/states.js';
import { useProjectParams, useProjectPath } from '../projects.js';
import { workflowChoice } from '../workflows/workflows.js';
import { RunTable } from './run-table.js';
import { isOpen, liveInterval, type RunFilter, runPage, runsKey, runStatuses } from './runs.js';
import { StartRunDialog } from './start-run-dialog.js';

const limit = 25;

/** What was asked for and what has become of it, the newest first; read again while something is open. */
export function RunsPage() {
  const path = useProjectPath();
  const filter = useSearch({ from: '/console/orgs/$orgId/projects/$projectId/runs' });
  const [starting, setStarting] = useState(false);
  const query = useInfiniteQuery({
    queryKey: [...runsKey(path), 'list', filter],
    queryFn: ({ pageParam }) => runPage(path, { ...filter, limit, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
    // All pages that are shown are read again: the more there are, the less often.
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some((page) => page.data.some(isOpen)) ? liveInterval * data.pages.length : false,
  });
  const runs = query.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Page
      title="Runs"
      lead="A run waits in the queue of the project until a runner takes it up."
      actions={
        <Button look="primary" icon={<Play aria-hidden className="size-4" />} onClick={() => setStarting(true)}>
          Start a run
        </Button>
      }
    >
      <Filters of={filter} />
      {query.isPending && <Skeleton />}
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess &&
        (runs.length === 0 ? (
          <NoRuns filtered={filter.status !== undefined || filter.workflowId !== undefined} />
        ) : (
          <div>
            <RunTable runs={runs} />
            <More
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </div>
        ))}
      {starting && <StartRunDialog onClose={() => setStarting(false)} />}
    </Page>
  );
}

function NoRuns({ filtered }: { readonly filtered: boolean }) {
  return filtered ? (
    <Empty title="No runs are like that">Choose another state or workflow.</Empty>
  ) : (
    <Empty title="No runs yet">Start one here, or by the API with a key that has runs:write.</Empty>
  );
}

function Filters({ of: filter }: { readonly of: RunFilter }) {
  const params = useProjectParams();
  const navigate = useNavigate();
  const { data: workflows } = useQuery(workflowChoice(useProjectPath()));
  const known = workflows?.data ?? [];
  const show = (change: { [name in keyof RunFilter]: string }): void => {
    const wanted = Object.entries({ ...filter, ...change }).filter(([, value]) => value);
    void navigate({
      to: '/orgs/$orgId/projects/$projectId/runs',
      params,
      search: Object.fromEntries(wanted) as RunFilter,
      replace: true,
    });
  };
  return (
    <div className="grid max-w-xl gap-3 sm:grid-cols-2">
      <SelectField label="State" value={filter.status ?? ''} onChange={(event) => show({ status: event.target.value })}>
        <option value="">All</option>
        {runStatuses.map((status) => (
          <option key={status}>{status}</option>
        ))}
      </SelectField>
      <SelectField
        label="Workflow"
        value={filter.workflowId ?? ''}
        onChange={(event) => show({ workflowId: event.target.value })}
      >
        <option value="">All</option>
        {known.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {filter.workflowId && !known.some(({ id }) => id === filter.workflowId) && (
          <option value={filter.workflowId}>{filter.workflowId}</option>
        )}
      </SelectField>
    </div>
  );
}
