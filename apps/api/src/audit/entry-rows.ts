import { type Uuid } from '@latchkey/common';
import { type AuditEntry, type HashedEntry } from './audit-entry.js';

const columns = [
  'seq bigint',
  'id uuid',
  'at timestamptz',
  'action text',
  'outcome text',
  'reason text',
  'operation text',
  'actor_kind text',
  'actor_user_id uuid',
  'credential_id uuid',
  'target_type text',
  'target_id text',
  'organization_id uuid',
  'project_id uuid',
  'ip text',
  'user_agent text',
  'request_id uuid',
  'before jsonb',
  'after jsonb',
];
const names = columns.map((column) => column.split(' ')[0]).join(', ');

/** Adds entries, given as one JSON list, and moves the head of their chain. */
export const addition = `
  WITH moved AS (
    UPDATE audit_chains SET seq = $2, hash = decode($3, 'hex'), at = $4, moved_at = coalesce(moved_at, $4) WHERE id = $1
  )
  INSERT INTO audit_entries (chain_id, ${names}, previous_hash, hash)
  SELECT $1, ${names}, decode(previous_hash, 'hex'), decode(hash, 'hex')
  FROM json_to_recordset($5::json) AS entry (${columns.join(', ')}, previous_hash text, hash text)`;

/** An entry as the columns of its row. */
export const rowOf = ({ entry, hash }: HashedEntry): Readonly<Record<string, unknown>> => {
  const { actor, target, organizationId, projectId, userAgent, requestId, previousHash, ...same } = entry;
  return {
    ...same,
    actor_kind: actor.kind,
    actor_user_id: actor.userId,
    credential_id: actor.credentialId,
    target_type: target.type,
    target_id: target.id,
    organization_id: organizationId,
    project_id: projectId,
    user_agent: userAgent,
    request_id: requestId,
    previous_hash: previousHash,
    hash,
  };
};

/** An entry as it is read back. */
export interface EntryRow {
  readonly chainId: Uuid;
  readonly seq: string;
  readonly id: Uuid;
  readonly at: Date;
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  readonly reason: string | null;
  readonly operation: string | null;
  readonly actorKind: string;
  readonly actorUserId: Uuid | null;
  readonly credentialId: Uuid | null;
  readonly targetType: string | null;
  readonly targetId: string | null;
  readonly organizationId: Uuid | null;
  readonly projectId: Uuid | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly requestId: Uuid | null;
  readonly before: AuditEntry['before'];
  readonly after: AuditEntry['after'];
  readonly previousHash: string;
  readonly hash: string;
}

/** What to select of audit_entries for {@link readEntry}. */
export const entryColumns = `chain_id, ${names}, encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash`;

/** The entry of a row, in the form that its hash is made of. */
export function readEntry(row: EntryRow): HashedEntry {
  const { chainId: chain, seq, at, actorKind, actorUserId, credentialId, targetType, targetId, hash, ...same } = row;
  return {
    entry: {
      ...same,
      chain,
      seq: Number(seq),
      at: at.toISOString(),
      actor: { kind: actorKind, userId: actorUserId, credentialId },
      target: { type: targetType, id: targetId },
    },
    hash,
  };
}
