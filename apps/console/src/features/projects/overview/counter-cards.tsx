import { Link, type LinkProps } from '@tanstack/react-router';
import { type Wire } from '../../../api/client.js';
import { count } from '../../../ui/chart-series.js';
import { mayManage } from '../../organizations/organizations.js';
import { useProject, useProjectParams } from '../projects.js';

interface Counter {
  readonly label: string;
  readonly value: number;
  /** Where what is counted is to be seen; undefined where the reader cannot. */
  readonly link?: LinkProps;
}

const cardClass = 'border-line bg-card grid gap-0.5 rounded-lg border p-4 no-underline';

/** What the project has, each number with the way to it. */
export function CounterCards({ of: counters }: { readonly of: Wire<'ProjectCounters'> }) {
  const params = useProjectParams();
  const manages = mayManage(useProject().role);
  const cards: Counter[] = [
    {
      label: 'Workflows',
      value: counters.workflows,
      link: { to: '/orgs/$orgId/projects/$projectId/workflows', params },
    },
    { label: 'Runs', value: counters.runs, link: { to: '/orgs/$orgId/projects/$projectId/runs', params } },
    { label: 'Sandboxes', value: counters.sandboxes, link: { to: '/orgs/$orgId/projects/$projectId/runs', params } },
    { label: 'Members', value: counters.members, link: { to: '/orgs/$orgId/projects/$projectId/members', params } },
    {
      label: 'API keys',
      value: counters.apiKeys,
      ...(manages && { link: { to: '/orgs/$orgId/projects/$projectId/settings/api-keys', params } as LinkProps }),
    },
    {
      label: 'Provider keys',
      value: counters.providerKeys,
      ...(manages && { link: { to: '/orgs/$orgId/projects/$projectId/settings/provider-keys', params } as LinkProps }),
    },
  ];
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      {cards.map(({ label, value, link }) => (
        <li key={label} className="grid">
          {link ? (
            <Link {...link} className={`${cardClass} hover:bg-raised`}>
              <Told label={label} value={value} />
            </Link>
          ) : (
            <div className={cardClass}>
              <Told label={label} value={value} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Told({ label, value }: Pick<Counter, 'label' | 'value'>) {
  return (
    <>
      <span className="text-xl font-semibold tabular-nums">{count(value)}</span>{' '}
      <span className="text-soft text-[13px]">{label}</span>
    </>
  );
}
