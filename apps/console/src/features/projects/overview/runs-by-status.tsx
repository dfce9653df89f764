import { Link } from '@tanstack/react-router';
import { type Wire } from '../../../api/client.js';
import { count } from '../../../ui/chart-series.js';
import { Section } from '../../../ui/page.js';
import { Badge } from '../../../ui/states.js';
import { useProjectParams } from '../projects.js';
import { type RunStatus, runStatuses, statusTones } from '../runs/runs.js';

const fills: Readonly<Record<RunStatus, string>> = {
  pending: 'bg-edge',
  running: 'bg-warn',
  completed: 'bg-good',
  failed: 'bg-danger',
  cancelled: 'bg-line',
};

/** What has become of the runs: as parts of a bar, and as numbers that lead to them. */
export function RunsByStatus({ of: { runs, runsByStatus } }: { readonly of: Wire<'ProjectCounters'> }) {
  const params = useProjectParams();
  return (
    <Section title="Runs by state">
      <div aria-hidden className="bg-raised flex h-2.5 overflow-hidden rounded-full">
        {runStatuses.map((status) => (
          <div
            key={status}
            className={fills[status]}
            style={{ width: `${(runsByStatus[status] / Math.max(1, runs)) * 100}%` }}
          />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {runStatuses.map((status) => (
          <li key={status}>
            <Link
              to="/orgs/$orgId/projects/$projectId/runs"
              params={params}
              search={{ status }}
              className="flex items-center gap-2 underline"
            >
              <Badge tone={statusTones[status]}>{status}</Badge> {count(runsByStatus[status])}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
