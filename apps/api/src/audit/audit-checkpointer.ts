import { Clock } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { Chore } from '../core/chore.js';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { AuditCheckpointRepository, type MovedChain, type NewCheckpoint } from './audit-checkpoint.repository.js';
import { AuditSigner } from './audit-signer.js';

/**
 * Signs where chains end, every minute, of those that have moved. Each checkpoint is a line of the log too: who keeps the log
 * elsewhere has a proof that whoever owns the database cannot reach.
 */
@Injectable()
export class AuditCheckpointer extends Chore {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: AuditCheckpointRepository,
    private readonly signer: AuditSigner,
    private readonly clock: Clock,
    private readonly log: RuntimeLogger,
  ) {
    super({ everyMs: 60_000, batch: 100, trouble: 'the audit trail could not be signed' }, log);
  }

  /** Of several nodes one signs a chain: it is locked meanwhile, and has not moved any more afterwards. */
  protected async doSome(batch: number): Promise<number> {
    const signed = await this.database.acrossTenants(() =>
      this.database.transaction(async () => {
        const moved = await this.checkpoints.lockMoved(batch);
        const made = moved.map((chain) => this.checkpointOf(chain));
        if (made.length > 0) await this.checkpoints.add(made);
        return made;
      }),
    );
    const { publicKey } = this.signer;
    for (const checkpoint of signed) this.log.info({ ...checkpoint, publicKey }, 'audit checkpoint');
    return signed.length;
  }

  private checkpointOf({ id: chain, organizationId, seq, hash }: MovedChain): NewCheckpoint {
    const checkpoint = { type: 'audit-checkpoint' as const, chain, seq, hash, at: this.clock.now().toISOString() };
    return { ...checkpoint, organizationId, signature: this.signer.sign(checkpoint) };
  }
}
