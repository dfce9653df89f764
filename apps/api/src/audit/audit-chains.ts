import { Clock, orderedId, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditChainRepository, type ChainHead } from './audit-chain.repository.js';
import { type AuditEntry, type ChainKind, type HashedEntry } from './audit-entry.js';
import { hashOf } from './entry-hash.js';

/** An entry that has no place in its chain yet. */
export interface Draft {
  readonly kind: ChainKind;
  readonly content: Omit<AuditEntry, 'id' | 'seq' | 'at' | 'previousHash'>;
}

/** The chains that entries are put into, each entry with the hash of the one before it. */
@Injectable()
export class AuditChains {
  constructor(
    private readonly database: Database,
    private readonly chains: AuditChainRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts entries at the ends of their chains, at the end of the open transaction. A head is locked from here to the commit,
   * after everything else; several of them in the order of their ids, so that two transactions never wait for each other.
   */
  async append(drafts: readonly Draft[]): Promise<void> {
    const chains = [...new Set(drafts.map(({ content }) => content.chain))].sort();
    await this.database.acrossTenants(async () => {
      for (const chain of chains)
        await this.extend(
          chain,
          drafts.filter(({ content }) => content.chain === chain),
        );
    });
  }

  private async extend(chain: Uuid, drafts: readonly Draft[]): Promise<void> {
    const [{ kind, content }] = drafts;
    const owner = kind === 'organization' ? content.organizationId : null;
    const head = await this.chains.lock({ id: chain, kind, organizationId: owner });
    await this.chains.append(chain, link(head, drafts, this.clock.now()));
  }
}

/** Time never goes back in a chain, whichever node's clock it is told by: entries are in the order of their ids, too. */
function link(head: ChainHead, drafts: readonly Draft[], now: Date): HashedEntry[] {
  let { seq, hash } = head;
  const at = head.at > now ? head.at : now;
  return drafts.map(({ content }) => {
    const entry = { ...content, id: orderedId(at, ++seq), seq, at: at.toISOString(), previousHash: hash };
    hash = hashOf(entry);
    return { entry, hash };
  });
}
