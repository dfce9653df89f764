import { Ban, Pencil, RefreshCw } from 'lucide-react';
import { useState } from 'react';
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
      <Cell className="min-w-40">
        <p className={over ? 'text-soft font-medium' : 'font-medium'}>
          {key.name} {key.environment === 'test' && <Badge>test</Badge>}
        </p>
        {key.pinnedTo && <p className="text-soft text-[13px]">in {key.pinnedTo}</p>}
        <code className="text-soft text-[13px] whitespace-nowrap">{key.prefix}…</code>
      </Cell>
      <Cell>
        <Scopes of={key} />
      </Cell>
      <Cell>
        <Badge tone={tones[state]}>{state}</Badge>
        <StateNote of={key} />
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

/** What there is to know of its state beside the word for it. */
function StateNote({ of: key }: { readonly of: ShownKey }) {
  if (key.revokedAt !== null) {
    return (
      <p className="text-soft text-[13px]">
        <Time at={key.revokedAt} />
        {key.revokedReason && `: ${key.revokedReason}`}
      </p>
    );
  }
  if (!key.previousKeyExpiresAt || Date.parse(key.previousKeyExpiresAt) <= Date.now()) return null;
  return (
    <p className="text-soft text-[13px]">
      Its former text works until <Time exact at={key.previousKeyExpiresAt} />
    </p>
  );
}

const few = 3;

/** The first few scopes, and the others for whoever wants to see them. */
function Scopes({ of: { name, scopes } }: { readonly of: ShownKey }) {
  const [all, setAll] = useState(false);
  const shown = all ? scopes : scopes.slice(0, few);
  return (
    <span className="flex max-w-64 min-w-40 flex-wrap gap-1">
      {shown.map((scope) => (
        <Badge key={scope}>{scope}</Badge>
      ))}
      {scopes.length > few && (
        <button
          type="button"
          aria-expanded={all}
          aria-label={all ? `fewer scopes of ${name}` : `+${scopes.length - few} more scopes of ${name}`}
          className="text-soft hover:text-ink rounded px-1 text-xs leading-5 underline"
          onClick={() => setAll(!all)}
        >
          {all ? 'fewer' : `+${scopes.length - few}`}
        </button>
      )}
    </span>
  );
}
