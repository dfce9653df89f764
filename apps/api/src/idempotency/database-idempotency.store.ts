import { AppError, Clock, Keyring, newId, type SecretPlace } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { type Attempt, IdempotencyStore, type KeptAnswer, type KeyedRequest, type Outcome } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { Vault } from '../vault/vault.js';
import { type IdempotencyClaim, IdempotencyRepository, stillRunning } from './idempotency.repository.js';
import { RunningRequests } from './running-requests.js';

/** How long an answer is kept. */
const keepSeconds = 86_400;
/** How long a claim outlives a crash. Longer than any request runs. */
const leaseSeconds = 60;
/** How long a request waits for another. */
const patienceMs = 10_000;
/** How often it looks whether a request on another node is done. */
const pollMs = 50;

/** Keeps answers in the database, sealed for the caller's organization, and lets one of several equal requests do the work. */
@Injectable()
export class DatabaseIdempotencyStore extends IdempotencyStore {
  private readonly running = new RunningRequests();

  constructor(
    private readonly database: Database,
    private readonly records: IdempotencyRepository,
    private readonly keyring: Keyring,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** @throws AppError `IDEMPOTENCY_MISMATCH`, `CONFLICT` */
  async once(request: KeyedRequest, attempt: () => Promise<Attempt>): Promise<Outcome> {
    const claim = this.claimOf(request);
    const name = claim.id.toString('base64');
    const end = performance.now() + patienceMs;
    while (performance.now() < end) {
      const kept = await this.find(claim);
      if (kept) return { kept };
      if (this.running.isRunning(name)) {
        await this.running.ended(name, end - performance.now());
        continue;
      }
      const made = await this.running.run(name, () => this.first(claim, request, attempt));
      if (made) return { attempt: made };
      await wait(pollMs);
    }
    throw new AppError('CONFLICT', { message: stillRunning });
  }

  private claimOf({ caller, organizationId, key, content }: KeyedRequest): IdempotencyClaim {
    return {
      id: this.keyring.hash('idempotency', JSON.stringify(['key', caller, key])),
      fingerprint: this.keyring.hash('idempotency', JSON.stringify(['request', content])),
      claim: newId(),
      organizationId,
    };
  }

  /**
   * The answer that is kept, if there is one by now. One that does not open is a fault until it expires: what it was
   * about has been done, and is not done again.
   * @throws AppError `IDEMPOTENCY_MISMATCH`, `INTERNAL`
   */
  private async find(claim: IdempotencyClaim): Promise<KeptAnswer | undefined> {
    const record = await this.records.find(claim.id, this.clock.now());
    if (!record) return undefined;
    if (!record.fingerprint.equals(claim.fingerprint)) throw new AppError('IDEMPOTENCY_MISMATCH');
    if (!record.sealedAnswer) return undefined;
    return JSON.parse(await this.vault.open(placeOf(claim), record.sealedAnswer)) as KeptAnswer;
  }

  /** Claims the key and makes the attempt; undefined when somebody else has the key. */
  private first(
    claim: IdempotencyClaim,
    { mode }: KeyedRequest,
    attempt: () => Promise<Attempt>,
  ): Promise<Attempt | undefined> {
    const work = async () => {
      if (!(await this.records.claim(claim, this.clock.now(), this.clock.after(leaseSeconds)))) return undefined;
      const made = await attempt();
      // Thrown to undo what the attempt did, and the claim with it.
      if (made.faulty && mode === 'enclosed') throw made.failure;
      await this.settle(claim, made);
      return made;
    };
    return mode === 'enclosed' ? this.database.enclosing(work) : work();
  }

  /** An answer that cannot be kept fails the request, unless it has failed already: then its own failure is told. */
  private async settle(claim: IdempotencyClaim, { answer, failure }: Attempt): Promise<void> {
    try {
      if (answer) await this.keep(claim, answer);
      else await this.records.release(claim);
    } catch (error) {
      throw failure ?? error;
    }
  }

  private async keep(claim: IdempotencyClaim, { status, text }: KeptAnswer): Promise<void> {
    const sealed = await this.vault.seal(placeOf(claim), JSON.stringify({ status, text }));
    await this.records.complete(claim, sealed, this.clock.after(keepSeconds));
  }
}

/** Binds an answer to its caller and key: moved to another row it does not open. */
const placeOf = ({ id, organizationId }: IdempotencyClaim): SecretPlace => ({
  organizationId,
  projectId: null,
  field: `idempotent answer ${id.toString('base64')}`,
});
