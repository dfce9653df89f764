import { Link } from '@tanstack/react-router';
import { type Wire } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Badge, type Tone } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';

type Key = Wire<'AdminKey'>;

const tones: Record<Key['state'], Tone> = {
  VALID: 'good',
  DISABLED: 'warn',
  USER_NOT_ACTIVE: 'warn',
  EXPIRED: 'neutral',
  REVOKED: 'neutral',
};

interface KeyRowsProps {
  readonly label: string;
  readonly keys: readonly Key[];
  readonly onRevoke: (key: Key) => void;
}

/** Keys of any kind, with whose they are. */
export function KeyRows({ label, keys, onRevoke }: KeyRowsProps) {
  const heads = ['Name', 'Kind', 'Key', 'State', 'Whose', 'Last used', <span className="sr-only">Actions</span>];
  return (
    <Table label={label} heads={heads}>
      {keys.map((key) => (
        <Row key={key.id}>
          <Cell className="font-medium">{key.name}</Cell>
          <Cell>{key.kind}</Cell>
          <Cell>
            <code className="text-soft text-[13px] whitespace-nowrap">{key.prefix}…</code>
          </Cell>
          <Cell>
            <Badge tone={tones[key.state]}>{key.state.toLowerCase().replaceAll('_', ' ')}</Badge>
          </Cell>
          <Cell>
            <Owner of={key} />
          </Cell>
          <Cell>
            <Time at={key.lastUsedAt} />
          </Cell>
          <Cell className="w-px py-1">
            {key.state !== 'REVOKED' && key.state !== 'EXPIRED' && (
              <Button small aria-label={`Revoke ${key.name}`} onClick={() => onRevoke(key)}>
                Revoke
              </Button>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Owner({ of: { user, organization, project } }: { readonly of: Key }) {
  return (
    <span className="grid">
      {user && (
        <Link to="/admin/users/$userId" params={{ userId: user.id }} className="underline">
          {user.email}
        </Link>
      )}
      {organization && (
        <Link
          to="/admin/organizations/$organizationId"
          params={{ organizationId: organization.id }}
          className="underline"
        >
          {organization.name}
        </Link>
      )}
      {project && <span className="text-soft">{project.name}</span>}
      {!user && !organization && <span className="text-soft">The server</span>}
    </span>
  );
}
