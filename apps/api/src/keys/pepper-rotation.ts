import { type Clock } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { randomBytes } from 'node:crypto';
import { type AuditTrail } from '../audit/audit-trail.js';
import { type Vault } from '../vault/vault.js';
import { type KeyPepperRepository } from './key-pepper.repository.js';
import { type KeyPeppers, placeOf } from './key-peppers.js';
import { type PepperedSecretRepository } from './peppered-secret.repository.js';

/** How far a rotation has come, in hashes. */
export interface RotationProgress {
  readonly done: number;
  readonly total: number;
}

/** How to go about it. */
export interface RotationOptions {
  /** How many hashes to a transaction. */
  readonly batch?: number;
  /** Ends the work after the batch that it is at. */
  readonly signal?: AbortSignal;
  /** Told after each batch. */
  readonly report?: (progress: RotationProgress) => void;
}

/** What came of it. */
export interface Rotated extends RotationProgress {
  /** The version that hashes were brought to. */
  readonly version: number;
  /** Whether it was begun before, by a rotation that did not come to its end. */
  readonly resumed: boolean;
  /** Whether the signal ended it. */
  readonly stopped: boolean;
}

/** What a rotation works with. */
export interface RotationParts {
  readonly database: Database;
  readonly peppers: KeyPeppers;
  readonly rows: KeyPepperRepository;
  readonly secrets: PepperedSecretRepository;
  readonly vault: Vault;
  readonly trail: AuditTrail;
  readonly clock: Clock;
}

/**
 * Gives API keys a new pepper while servers run. It is announced first; from then on every server finds it, at the latest
 * when it meets a hash that it does not know. Then all hashes are brought to it. How far that has come is in the rows
 * themselves: it may be stopped at any moment, and be done by several at once.
 */
export class PepperRotation {
  constructor(private readonly parts: RotationParts) {}

  /** Begins a rotation, or goes on with one that is unfinished, and brings all hashes to its pepper. */
  async run({ batch = 500, signal, report }: RotationOptions = {}): Promise<Rotated> {
    const { version, resumed } = await this.begin();
    let progress: RotationProgress = { done: 0, total: await this.parts.secrets.countBehind(version) };
    do {
      if (signal?.aborted) return { ...progress, version, resumed, stopped: true };
      for await (const moved of this.batches(version, batch)) {
        const done = progress.done + moved;
        progress = { done, total: Math.max(progress.total, done) };
        report?.(progress);
        if (signal?.aborted) break;
      }
      // Rows that somebody else had locked were passed over: another round finds them.
    } while (!(await this.parts.rows.finish(version, this.parts.clock.now())));
    // A signal that comes too late has stopped nothing.
    return { ...progress, version, resumed, stopped: false };
  }

  /** The rotation that is to be done; of several that begin one at the same time, all do the same one. */
  private async begin(): Promise<{ version: number; resumed: boolean }> {
    const { rows, vault, peppers } = this.parts;
    const { version, finished } = await rows.state();
    if (!finished) {
      await peppers.learn();
      return { version, resumed: true };
    }
    const next = version + 1;
    // Before the announcement and not with it: whoever waits for the key that seals would be waited for there.
    const sealed = await vault.seal(placeOf(next), randomBytes(32).toString('base64'));
    if (!(await this.announce(next, sealed))) return this.begin();
    await peppers.learn();
    return { version: next, resumed: false };
  }

  private announce(version: number, sealed: Buffer): Promise<boolean> {
    const { database, rows, trail, clock } = this.parts;
    return database.transaction(async () => {
      const announced = await rows.announce({ version, sealed }, clock.now());
      if (announced) trail.record('key-pepper.rotated', { target: String(version), deployment: true });
      return announced;
    });
  }

  /** Goes through the hashes once, each batch in a transaction of its own. */
  private async *batches(version: number, size: number): AsyncGenerator<number> {
    let after: Buffer | undefined = Buffer.alloc(0);
    while (after) {
      const { moved, last } = await this.move(version, after, size);
      if (moved > 0) yield moved;
      after = last;
    }
  }

  private move(version: number, after: Buffer, size: number): Promise<{ moved: number; last: Buffer | undefined }> {
    const { database, secrets, peppers } = this.parts;
    return database.transaction(async () => {
      const behind = await secrets.lockBehind(version, after, size);
      const moved = behind.length > 0 ? await secrets.bring(behind, (hash) => peppers.bring(hash, version)) : 0;
      return { moved, last: behind.at(-1)?.hash };
    });
  }
}
