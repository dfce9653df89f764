import { AppError, Clock, Keyring, newId } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { type Attempt, IdempotencyStore, type KeptAnswer, type KeyedRequest, type Outcome } from '@latchkey/surface';
import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { type IdempotencyClaim, IdempotencyRepository } from './idempotency.repository.js';
import { RunningRequests } from './running-requests.js';

/** How long an answer is kept. */
const keepSeconds = 86_400;
/** How long a claim outlives a crash. Longer than any request runs. */
const leaseSeconds = 60;
/** How long a request waits for another. */
const patienceMs = 10_000;
/** How often it looks whether a request on another node is done. */
const pollMs = 50;

/** Keeps answers in the database, encrypted, and lets one of several equal requests do the work. */
@Injectable()
export class DatabaseIdempotencyStore extends IdempotencyStore {
  private readonly running = new RunningRequests();

  constructor(
    private readonly database: Database,
    private readonly records: IdempotencyRepository,
    private readonly keyring: Keyring,
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
    throw new AppError('CONFLICT', { message: 'The first request with this Idempotency-Key is still running.' });
  }

  private claimOf({ caller, key, content }: KeyedRequest): IdempotencyClaim {
    return {
      id: this.keyring.hash('idempotency', JSON.stringify(['key', caller, key])),
      fingerprint: this.keyring.hash('idempotency', JSON.stringify(['request', content])),
      claim: newId(),
    };
  }

  /** The answer that is kept, if there is one by now. @throws AppError `IDEMPOTENCY_MISMATCH` */
  private async find({ id, fingerprint }: IdempotencyClaim): Promise<KeptAnswer | undefined> {
    const record = await this.records.find(id, this.clock.now());
    if (!record) return undefined;
    if (!record.fingerprint.equals(fingerprint)) throw new AppError('IDEMPOTENCY_MISMATCH');
    if (!record.sealedAnswer) return undefined;
    return JSON.parse(this.keyring.open('idempotent-answer', record.sealedAnswer, contextOf(id))) as KeptAnswer;
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
      if (answer) await this.records.complete(claim, this.seal(claim, answer), this.clock.after(keepSeconds));
      else await this.records.release(claim);
    } catch (error) {
      throw failure ?? error;
    }
  }

  private seal({ id }: IdempotencyClaim, { status, text }: KeptAnswer): Buffer {
    return this.keyring.seal('idempotent-answer', JSON.stringify({ status, text }), contextOf(id));
  }
}

/** Binds an answer to its caller and key: moved to another row it cannot be read. */
const contextOf = (id: Buffer): string => `idempotency:${id.toString('base64')}`;
