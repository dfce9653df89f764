import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ChainKind, type HashedEntry, noHash } from './audit-entry.js';
import { addition, rowOf } from './entry-rows.js';

/** A chain, as it is told from the others. */
export interface ChainName {
  readonly id: Uuid;
  readonly kind: ChainKind;
  readonly organizationId: Uuid | null;
}

/** Where a chain ends. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: Date;
}

/** The audit_chains table, and entries as they are added to it. Nothing here changes an entry. */
@Injectable()
export class AuditChainRepository {
  constructor(private readonly database: Database) {}

  /** Locks a chain until the transaction ends, and answers where it ends; begins one that is not there yet. */
  async lock(chain: ChainName): Promise<ChainHead> {
    const head = await this.head(chain.id, 'FOR NO KEY UPDATE');
    if (head) return head;
    await this.database.rows(
      `INSERT INTO audit_chains (id, kind, organization_id, seq, hash, at)
       VALUES ($1, $2, $3, 0, decode($4, 'hex'), 'epoch') ON CONFLICT (id) DO NOTHING`,
      [chain.id, chain.kind, chain.organizationId, noHash],
    );
    const begun = await this.head(chain.id, 'FOR NO KEY UPDATE');
    if (!begun) throw new Error('A chain of the audit trail is gone.');
    return begun;
  }

  /** The next chains in the order of their ids. */
  async next(after: Uuid | undefined, limit: number): Promise<Uuid[]> {
    const rows = await this.database.rows<{ id: Uuid }>(
      `SELECT id FROM audit_chains WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds entries at the end of a chain that is locked, and moves its head there. */
  async append(chain: Uuid, entries: readonly HashedEntry[]): Promise<void> {
    const last = entries[entries.length - 1];
    const { seq, at } = last.entry;
    await this.database.rows(addition, [chain, seq, last.hash, at, JSON.stringify(entries.map(rowOf))]);
  }

  /** Where a chain ends; undefined where it has not begun. */
  async head(chain: Uuid, lock = ''): Promise<ChainHead | undefined> {
    const row = await this.database.row<Omit<ChainHead, 'seq'> & { seq: string }>(
      `SELECT seq, encode(hash, 'hex') AS hash, at FROM audit_chains WHERE id = $1 ${lock}`,
      [chain],
    );
    return row && { ...row, seq: Number(row.seq) };
  }
}
