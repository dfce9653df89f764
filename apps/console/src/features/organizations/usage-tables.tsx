import { Link } from '@tanstack/react-router';
import { type Wire } from '../../api/client.js';
import { count } from '../../ui/chart-series.js';
import { Badge } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';

type Usage = Wire<'OrganizationUsage'>;

/** The three numbers that everything is told in. */
export function Totals({ of: { requests, errors, rateLimited } }: { readonly of: Usage['totals'] }) {
  const facts: readonly (readonly [string, number])[] = [
    ['Requests', requests],
    ['Refused or failed', errors - rateLimited],
    ['Told to wait (429)', rateLimited],
  ];
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-soft text-[13px]">{name}</dt>
          <dd className="text-lg font-semibold">{count(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The answers by the class of their status, and what of the refusals was about rights. */
export function Outcomes({ of: { byStatus, refused, totals } }: { readonly of: Usage }) {
  const rows: readonly (readonly [string, string, number])[] = [
    ['2xx', 'Done', byStatus['2xx']],
    ['3xx', 'Sent elsewhere, or not changed', byStatus['3xx']],
    ['4xx', 'Refused', byStatus['4xx']],
    ['5xx', 'Failed on the side of the server', byStatus['5xx']],
    ['429', 'Of the refused: told to wait', totals.rateLimited],
    ['403', 'Of the refused: a scope was missing', refused.scope],
    ['403', 'Of the refused: the role was too low', refused.role],
    ['403', 'Of the refused: no access for another reason', refused.other],
  ];
  return (
    <Table label="Requests by outcome" heads={['Status', 'Outcome', 'Requests']}>
      {rows.map(([status, outcome, value]) => (
        <Row key={outcome}>
          <Cell>
            <code>{status}</code>
          </Cell>
          <Cell className="min-w-48">{outcome}</Cell>
          <Cell>{count(value)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

const kinds = { personal: 'personal token', project: 'project key', workspace: 'workspace key', oauth: 'OAuth token' };

interface UsedKeysProps {
  readonly of: Usage['keys'];
  readonly organizationId: string;
}

export function UsedKeys({ of: keys, organizationId }: UsedKeysProps) {
  const heads = ['Name', 'Kind', 'Requests', 'Refused or failed', 'Told to wait', 'Last used'];
  return (
    <Table label="Requests by key" heads={heads}>
      {keys.map((key) => (
        <Row key={key.id}>
          <Cell>
            <span className="font-medium">{key.name ?? 'Gone for good'}</span>{' '}
            {key.environment === 'test' && <Badge>test</Badge>}
            {key.prefix && <code className="text-soft block text-[13px] whitespace-nowrap">{key.prefix}…</code>}
          </Cell>
          <Cell className="whitespace-nowrap">
            <KeyKindOf of={key} organizationId={organizationId} />
          </Cell>
          <Cell>{count(key.requests)}</Cell>
          <Cell>{count(key.errors - key.rateLimited)}</Cell>
          <Cell>{count(key.rateLimited)}</Cell>
          <Cell>
            <Time at={key.lastUsedAt} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** What it is, with a way to where such keys are managed. */
function KeyKindOf({
  of,
  organizationId: orgId,
}: {
  readonly of: Usage['keys'][number];
  readonly organizationId: string;
}) {
  const { kind, projectId } = of;
  if (kind === 'workspace') {
    return (
      <Link to="/orgs/$orgId/settings/api" params={{ orgId }} className="underline">
        {kinds[kind]}
      </Link>
    );
  }
  if (kind === 'project' && projectId !== null) {
    return (
      <Link to="/orgs/$orgId/projects/$projectId/settings/api-keys" params={{ orgId, projectId }} className="underline">
        {kinds[kind]}
      </Link>
    );
  }
  return kinds[kind];
}
