import { Button } from '../../ui/button.js';
import { Badge } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { type AuditEntry } from './audit.js';

/** What people are called, by their ids. */
export type Names = ReadonlyMap<string, string>;

interface AuditTableProps {
  readonly entries: readonly AuditEntry[];
  readonly names: Names;
  readonly onShow: (entry: AuditEntry) => void;
}

export function AuditTable({ entries, names, onShow }: AuditTableProps) {
  const heads = ['Time', 'Who', 'Action', 'Target', <span className="sr-only">Details</span>];
  return (
    <Table label="Audit log" heads={heads}>
      {entries.map((entry) => (
        <Row key={entry.id}>
          <Cell>
            <Time at={entry.at} exact />
          </Cell>
          <Cell className="min-w-40">
            <Actor of={entry} names={names} />
          </Cell>
          <Cell>
            <code className="text-[13px] whitespace-nowrap">{entry.action}</code>{' '}
            {entry.outcome === 'refused' && <Badge tone="danger">refused</Badge>}
          </Cell>
          <Cell className="min-w-48">
            <Target of={entry} names={names} />
          </Cell>
          <Cell className="w-px py-1">
            <Button
              small
              look="quiet"
              aria-label={`Details of ${entry.action}, entry ${entry.seq}`}
              onClick={() => onShow(entry)}
            >
              Details
            </Button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

interface PartProps {
  readonly of: AuditEntry;
  readonly names: Names;
}

/** Who did it: a person by name where they are known here, and with what. */
export function Actor({ of: { actor }, names }: PartProps) {
  const name = actor.userId === null ? undefined : (names.get(actor.userId) ?? actor.userId);
  return (
    <>
      {name && <span className="break-words">{name} </span>}
      <span className="text-soft text-[13px]">{name ? `by ${actor.kind}` : actor.kind}</span>
    </>
  );
}

/** What it was done to, the same way. */
export function Target({ of: { target }, names }: PartProps) {
  if (target.type === null && target.id === null) return <span className="text-soft">None</span>;
  const name = target.id === null ? undefined : names.get(target.id);
  return (
    <>
      {target.type && <span>{target.type} </span>}
      {target.id && (name ?? <code className="text-soft text-[13px] break-all">{target.id}</code>)}
    </>
  );
}
