import { useQuery } from '@tanstack/react-query';
import { api, data, type Wire } from '../../../api/client.js';
import { count } from '../../../ui/chart-series.js';
import { Section } from '../../../ui/page.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { Cell, Row, Table } from '../../../ui/table.js';
import { Time } from '../../../ui/time.js';
import { RequestsByDay } from '../../usage/requests-by-day.js';
import { useProjectPath } from '../projects.js';

const dayMs = 86_400_000;

/** The first of the last thirty days, today included, in UTC. */
const firstDay = (): string => new Date(Date.now() - 29 * dayMs).toISOString().slice(0, 10);

/** How the keys of the project were used in the last thirty days. */
export function ProjectUsage() {
  const path = useProjectPath();
  const from = firstDay();
  const query = useQuery({
    queryKey: ['project-usage', path.projectId, from],
    queryFn: () =>
      data(
        api.GET('/api/user/organizations/{organizationId}/projects/{projectId}/usage', {
          params: { path, query: { from, limit: 5 } },
        }),
      ),
  });
  return (
    <Section title="Requests in the last 30 days" lead="Of all keys of the project.">
      <Loaded query={query}>
        {(usage) =>
          usage.totals.requests === 0 ? (
            <Empty title="No requests yet">The first one with a key of the project shows here within a second.</Empty>
          ) : (
            <>
              <RequestsByDay of={usage} />
              <Busiest of={usage} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Busiest({ of: { keys, keysTotal } }: { readonly of: Wire<'ProjectUsage'> }) {
  return (
    <div className="grid gap-2">
      <h3 className="font-medium">
        {keysTotal > keys.length ? `The busiest ${keys.length} of ${keysTotal} keys` : 'By key'}
      </h3>
      <Table label="Requests by key" heads={['Key', 'Requests', 'Refused or failed', 'Last used']}>
        {keys.map((key) => (
          <Row key={key.id}>
            <Cell>
              <span className="font-medium">{key.name ?? 'removed'}</span>{' '}
              <code className="text-soft text-[13px]">{key.prefix}</code>
            </Cell>
            <Cell className="tabular-nums">{count(key.requests)}</Cell>
            <Cell className="tabular-nums">{count(key.errors)}</Cell>
            <Cell>
              <Time at={key.lastUsedAt} />
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
