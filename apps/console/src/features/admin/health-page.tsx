import { useQuery } from '@tanstack/react-query';
import { api, data, type Wire } from '../../api/client.js';
import { Section } from '../../ui/page.js';
import { Badge, Loaded, type Tone } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { Facts } from './facts.js';

type Health = Wire<'AdminHealth'>;

const tones: Record<string, Tone> = {
  ok: 'good',
  degraded: 'warn',
  stopping: 'warn',
  unready: 'danger',
  failed: 'danger',
};

const State = ({ of: state }: { readonly of: string }) => <Badge tone={tones[state] ?? 'neutral'}>{state}</Badge>;

/** How the server is, as it knows itself. It is asked again every few seconds. */
export function HealthPage() {
  const query = useQuery({
    queryKey: ['admin', 'health'],
    queryFn: () => data(api.GET('/api/admin/health')),
    refetchInterval: 5000,
  });
  return <Loaded query={query}>{(health) => <Report health={health} />}</Loaded>;
}

function Report({ health }: { readonly health: Health }) {
  const { status, version, startedAt, workers, nodes, database, redis, limits, outbox } = health;
  return (
    <>
      <Section title="This server" actions={<State of={status} />}>
        <Facts
          of={[
            ['Version', version],
            ['Started', <Time key="started" at={startedAt} exact />],
            ['Workers', workers],
            ['Database', `PostgreSQL ${database.version}${database.embedded ? ', embedded' : ''}`],
            ['Schema', database.migration ?? 'empty'],
            ['Redis', redis],
            ['Limits are kept in', limits === 'redis' ? 'Redis' : 'memory'],
          ]}
        />
      </Section>
      <Section title="Checks">
        <Table label="Checks" heads={['Check', 'State', 'Why']}>
          {Object.entries(health.checks).map(([name, { state, reason }]) => (
            <Row key={name}>
              <Cell className="font-medium">{name}</Cell>
              <Cell>
                <State of={state} />
              </Cell>
              <Cell>{reason ?? <span className="text-soft">Nothing to say</span>}</Cell>
            </Row>
          ))}
        </Table>
      </Section>
      <Section title="Nodes" lead="Who serves on this database, and is asked before a revocation is confirmed.">
        <Table label="Nodes" heads={['Node', 'State', 'Since']}>
          {nodes.map(({ id, joinedAt, isHeard, isSelf }) => (
            <Row key={id}>
              <Cell>
                <code className="text-[13px]">{id}</code> {isSelf && <Badge>this one</Badge>}
              </Cell>
              <Cell>{isHeard ? <Badge tone="good">heard</Badge> : <Badge tone="warn">silent</Badge>}</Cell>
              <Cell>
                <Time at={joinedAt} />
              </Cell>
            </Row>
          ))}
        </Table>
      </Section>
      <Section title="Outbox">
        <Facts
          of={[
            ['Waiting', outbox.waiting],
            ['Oldest', <Time key="oldest" at={outbox.oldestAt} never="None" />],
            ['Next try', <Time key="due" at={outbox.dueAt} never="None" />],
            ['Last error', outbox.lastError ?? 'None'],
          ]}
        />
      </Section>
    </>
  );
}
