import { Ban, Pencil, RefreshCw } from 'lucide-react';
import { MenuItem, RowMenu } from '../../ui/menu.js';
import { Badge, type Tone } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { type KeyState, type ShownKey, stateOf } from './key-kind.js';

export type KeyAction = 'change' | 'rotate' | 'revoke';

interface KeyTableProps {
  readonly label: string;
  readonly keys: readonly ShownKey[];
  readonly onAct: (action: KeyAction, key: ShownKey) => void;
}

const tones: Record<KeyState, Tone> = { active: 'good', disabled: 'warn', expired: 'neutral', revoked: 'neutral' };

export function KeyTable({ label, keys, onAct }: KeyTableProps) {
  const heads = [
    'Name',
    'Key',
    'Scopes',
    'State',
    'Last used',
    'Expires',
    'Created',
    <span className="sr-only">Actions</span>,
  ];
  return (
    <Table label={label} heads={heads}>
      {keys.map((key) => (
        <KeyRow key={key.id} of={key} onAct={onAct} />
      ))}
    </Table>
  );
}

function KeyRow({ of: key, onAct }: { readonly of: ShownKey; readonly onAct: KeyTableProps['onAct'] }) {
  const state = stateOf(key);
  const over = state === 'revoked' || state === 'expired';
  return (
    <Row>
      <Cell className="font-medium">
        {key.name} {key.environment === 'test' && <Badge>test</Badge>}
        {key.pinnedTo && <p className="text-soft text-[13px] font-normal">in {key.pinnedTo}</p>}
      </Cell>
      <Cell>
        <code className="text-soft text-[13px] whitespace-nowrap">{key.prefix}…</code>
      </Cell>
      <Cell>
        <Scopes of={key.scopes} />
      </Cell>
      <Cell>
        <Badge tone={tones[state]}>{state}</Badge>
      </Cell>
      <Cell>
        <Time at={key.lastUsedAt} />
      </Cell>
      <Cell>
        <Time at={key.expiresAt} />
      </Cell>
      <Cell>
        <Time at={key.createdAt} />
      </Cell>
      <Cell className="w-px py-1">
        {!over && (
          <RowMenu of={key.name}>
            <MenuItem icon={<Pencil aria-hidden className="size-4" />} onSelect={() => onAct('change', key)}>
              Change
            </MenuItem>
            <MenuItem icon={<RefreshCw aria-hidden className="size-4" />} onSelect={() => onAct('rotate', key)}>
              Rotate
            </MenuItem>
            <MenuItem danger icon={<Ban aria-hidden className="size-4" />} onSelect={() => onAct('revoke', key)}>
              Revoke
            </MenuItem>
          </RowMenu>
        )}
      </Cell>
    </Row>
  );
}

/** The first few, and how many more; all of them for whoever points at it. */
function Scopes({ of: scopes }: { readonly of: readonly string[] }) {
  const shown = scopes.slice(0, 3);
  return (
    <span title={scopes.join(', ')} className="flex max-w-64 flex-wrap gap-1">
      {shown.map((scope) => (
        <Badge key={scope}>{scope}</Badge>
      ))}
      {scopes.length > shown.length && <Badge>+{scopes.length - shown.length}</Badge>}
    </span>
  );
}
