import { type Uuid } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { AuditChainRepository } from '../audit-chain.repository.js';
import { AuditCheckpointRepository } from '../audit-checkpoint.repository.js';
import { AuditEntryRepository } from '../audit-entry.repository.js';
import { ChainCheck } from './chain-check.js';
import { type Findings } from './findings.js';
import { type Checkpoint, type Signed } from './statements.js';

const batch = 1_000;

/** How the chains of a database are looked through. */
export interface DatabaseCheck {
  /** What signatures are checked with: the server's own, not one that the database tells. */
  readonly publicKey: string;
  /** Only this chain; undefined for all. */
  readonly chain?: Uuid;
  /** Checkpoints that are kept elsewhere, such as in an archive of the log: whoever owns the database has not got them. */
  readonly known?: readonly Signed<Checkpoint>[];
}

/** Looks through the chains of a database, one after the other, each from its first entry to its last. */
export async function* verifyDatabase(
  database: Database,
  { publicKey, chain, known = [] }: DatabaseCheck,
): AsyncGenerator<Findings> {
  const reader = new ChainReader(database);
  const chains = chain === undefined ? reader.chains() : [chain];
  const seen = new Set<Uuid>();
  for await (const id of chains) {
    seen.add(id);
    yield await reader.check(id, publicKey, known);
  }
  // A chain that is gone altogether leaves nothing behind but what was signed of it.
  const gone = new Set(known.map((checkpoint) => checkpoint.chain).filter((id) => !seen.has(id)));
  if (chain === undefined) for (const id of gone) yield await reader.check(id, publicKey, known);
}

class ChainReader {
  private readonly heads: AuditChainRepository;
  private readonly entries: AuditEntryRepository;
  private readonly checkpoints: AuditCheckpointRepository;

  constructor(private readonly database: Database) {
    this.heads = new AuditChainRepository(database);
    this.entries = new AuditEntryRepository(database);
    this.checkpoints = new AuditCheckpointRepository(database);
  }

  async *chains(): AsyncGenerator<Uuid> {
    let last: Uuid | undefined;
    for (;;) {
      const ids = await this.database.acrossTenants(() => this.heads.next(last, batch));
      yield* ids;
      last = ids.at(-1);
      if (ids.length < batch) return;
    }
  }

  /** Checkpoints are read first, then the head: what is added meanwhile is looked at the next time. */
  async check(chain: Uuid, publicKey: string, known: readonly Signed<Checkpoint>[]): Promise<Findings> {
    const signed = known.filter((checkpoint) => checkpoint.chain === chain);
    const check = new ChainCheck({ chain, whole: true, publicKey }, signed);
    for await (const checkpoint of this.signed(chain)) check.checkpoint(checkpoint);
    const head = await this.database.acrossTenants(() => this.heads.head(chain));
    const end = head?.seq ?? 0;
    for (let seq = 0; ;) {
      const last = seq;
      const found = await this.database.acrossTenants(() => this.entries.inOrder(chain, last, end, batch));
      for (const one of found) check.entry(one);
      seq = found.at(-1)?.entry.seq ?? seq;
      if (found.length < batch) break;
    }
    if (head) check.endsAt(end, head.hash);
    return check.findings();
  }

  private async *signed(chain: Uuid): AsyncGenerator<Signed<Checkpoint>> {
    for (let seq = 0; ;) {
      const last = seq;
      const found = await this.database.acrossTenants(() =>
        this.checkpoints.next(chain, last, Number.MAX_SAFE_INTEGER, batch),
      );
      yield* found;
      seq = found.at(-1)?.seq ?? seq;
      if (found.length < batch) return;
    }
  }
}
