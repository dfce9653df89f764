import { type AuditEntry, type Facts } from '../audit-entry.js';
import { type ExportFormat, type ExportRecord } from './export-records.js';

const columns = [
  'kind',
  'id',
  'chain',
  'seq',
  'at',
  'action',
  'outcome',
  'reason',
  'operation',
  'actorKind',
  'actorUserId',
  'credentialId',
  'targetType',
  'targetId',
  'organizationId',
  'projectId',
  'ip',
  'userAgent',
  'requestId',
  'before',
  'after',
  'previousHash',
  'hash',
  'record',
] as const;

type Cells = Readonly<Partial<Record<(typeof columns)[number], string | number | null>>>;

/**
 * RFC 4180, a column a field. Header, checkpoints and end are JSON in the last column. What a spreadsheet would take for a
 * formula has an apostrophe before it, and so has what begins with one: reading takes it away.
 */
export const csvFormat: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  newline: '\r\n',
  preamble: [columns.join(',')],
  print: (record) => row(cellsOf(record)),
  parse(line) {
    const cells = read(line);
    return cells.kind === 'kind' ? undefined : recordOf(cells);
  },
};

const row = (cells: Cells): string => columns.map((column) => cell(cells[column] ?? null)).join(',');

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value).replace(/^[=+\-@\t\r']/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellsOf(record: ExportRecord): Cells {
  if (record.kind !== 'entry') return { kind: record.kind, record: JSON.stringify(record) };
  const { actor, target, before, after, ...same } = record.entry;
  return {
    kind: 'entry',
    ...same,
    actorKind: actor.kind,
    actorUserId: actor.userId,
    credentialId: actor.credentialId,
    targetType: target.type,
    targetId: target.id,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    hash: record.hash,
  };
}

/** The cells of a line. Line ends are never in a cell: those of JSON are escaped, and nothing else can have one. */
function read(line: string): Record<string, string | null> {
  const cells: string[] = [];
  for (let rest = line, more = true; more;) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(rest);
    if (!match) throw new Error('This is no line of CSV.');
    cells.push((match[1] as string | undefined)?.replaceAll('""', '"') ?? match[2]);
    more = match[3] === ',';
    rest = rest.slice(match[0].length);
  }
  if (cells.length !== columns.length) throw new Error('This is no line of an export.');
  return Object.fromEntries(columns.map((column, index) => [column, cells[index].replace(/^'/, '') || null]));
}

function recordOf(cells: Record<string, string | null>): ExportRecord {
  if (cells.kind !== 'entry') return JSON.parse(cells.record ?? '') as ExportRecord;
  const { kind, seq, actorKind, actorUserId, credentialId, targetType, targetId, before, after, hash, ...rest } = cells;
  const same = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'record'));
  const entry = {
    ...same,
    seq: Number(seq),
    actor: { kind: actorKind, userId: actorUserId, credentialId },
    target: { type: targetType, id: targetId },
    before: before && (JSON.parse(before) as Facts),
    after: after && (JSON.parse(after) as Facts),
  };
  return { kind, entry: entry as unknown as AuditEntry, hash: hash ?? '' };
}
