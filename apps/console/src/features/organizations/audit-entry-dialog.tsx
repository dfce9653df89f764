import { type ReactNode } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { Badge } from '../../ui/states.js';
import { Cell, Row, Table } from '../../ui/table.js';
import { Time } from '../../ui/time.js';
import { Actor, type Names, Target } from './audit-table.js';
import { type AuditEntry } from './audit.js';

interface AuditEntryDialogProps {
  readonly entry: AuditEntry;
  readonly names: Names;
  readonly onClose: () => void;
}

/** All that an entry tells. */
export function AuditEntryDialog({ entry, names, onClose }: AuditEntryDialogProps) {
  const { seq, action, at, outcome, reason, operation, actor, projectId, ip, userAgent, requestId, hash } = entry;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['When', <Time key="at" at={at} exact />],
    [
      'Outcome',
      <Badge key="outcome" tone={outcome === 'done' ? 'good' : 'danger'}>
        {outcome}
      </Badge>,
    ],
    ['Reason', reason && <code>{reason}</code>],
    ['Who', <Actor key="actor" of={entry} names={names} />],
    ['Credential', actor.credentialId && <code>{actor.credentialId}</code>],
    ['Target', <Target key="target" of={entry} names={names} />],
    ['Project', projectId && <code>{projectId}</code>],
    ['Operation', operation && <code>{operation}</code>],
    ['Address', ip],
    ['Client', userAgent],
    ['Request', requestId && <code>{requestId}</code>],
    ['Hash', <code key="hash">{hash}</code>],
  ];
  return (
    <Dialog title={`${action}, entry ${seq}`} wide onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-[13px]">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd className="min-w-0 break-all">{value}</dd>
            </div>
          ))}
      </dl>
      <Changes before={entry.before} after={entry.after} />
    </Dialog>
  );
}

type Facts = AuditEntry['before'];

/** What was and what is, field by field. */
function Changes({ before, after }: { readonly before: Facts; readonly after: Facts }) {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (names.length === 0) return null;
  return (
    <Table label="What changed" heads={['Field', 'Before', 'After']}>
      {names.map((name) => (
        <Row key={name}>
          <Cell>{name}</Cell>
          <Cell className="min-w-40">
            <Value of={before?.[name]} />
          </Cell>
          <Cell className="min-w-40">
            <Value of={after?.[name]} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Value({ of: value }: { readonly of: unknown }) {
  if (value === undefined) return <span className="text-soft">Not told</span>;
  return (
    <code className="text-[13px] break-all whitespace-pre-wrap">
      {typeof value === 'string' ? value : JSON.stringify(value, undefined, 1)}
    </code>
  );
}
