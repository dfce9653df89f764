import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type Checkpoint, type Signed } from './verify/statements.js';

/** A chain that has grown since its last checkpoint. */
export interface MovedChain {
  readonly id: Uuid;
  readonly organizationId: Uuid | null;
  readonly seq: number;
  readonly hash: string;
}

/** A checkpoint, and whose chain it is of. */
export type NewCheckpoint = Signed<Checkpoint> & { readonly organizationId: Uuid | null };

/** The audit_checkpoints table. Checkpoints are added and read, and never changed. */
@Injectable()
export class AuditCheckpointRepository {
  constructor(private readonly database: Database) {}

  /** Locks up to `limit` chains that moved, until the transaction ends. Those that somebody is busy with are passed over. */
  async lockMoved(limit: number): Promise<MovedChain[]> {
    const rows = await this.database.rows<Omit<MovedChain, 'seq'> & { seq: string }>(
      `SELECT id, organization_id, seq, encode(hash, 'hex') AS hash FROM audit_chains
       WHERE moved_at IS NOT NULL ORDER BY moved_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED`,
      [limit],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }

  /** Adds checkpoints of chains that are locked, which have then not moved. */
  async add(checkpoints: readonly NewCheckpoint[]): Promise<void> {
    await this.database.rows(
      `WITH told AS (
         SELECT * FROM json_to_recordset($1::json) AS told (chain uuid, seq bigint, "organizationId" uuid, hash text,
           at timestamptz, signature text)
       ), settled AS (
         UPDATE audit_chains SET moved_at = NULL FROM told WHERE audit_chains.id = told.chain
       )
       INSERT INTO audit_checkpoints (chain_id, seq, organization_id, hash, at, signature)
       SELECT chain, seq, "organizationId", decode(hash, 'hex'), at,
         decode(translate(signature, '-_', '+/') || repeat('=', (4 - length(signature) % 4) % 4), 'base64')
       FROM told`,
      [JSON.stringify(checkpoints)],
    );
  }

  /** The next checkpoints of a chain after a place and up to another, oldest first. */
  async next(chain: Uuid, after: number, upTo: number, limit: number): Promise<Signed<Checkpoint>[]> {
    const rows = await this.database.rows<{ seq: string; hash: string; at: Date; signature: Buffer }>(
      `SELECT seq, encode(hash, 'hex') AS hash, at, signature FROM audit_checkpoints
       WHERE chain_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4`,
      [chain, after, upTo, limit],
    );
    return rows.map(({ seq, hash, at, signature }) => ({
      type: 'audit-checkpoint',
      chain,
      seq: Number(seq),
      hash,
      at: at.toISOString(),
      signature: signature.toString('base64url'),
    }));
  }
}
