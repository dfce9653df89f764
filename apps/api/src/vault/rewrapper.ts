import { type MasterKeys } from '@latchkey/common';
import { type Database } from '@latchkey/database';
import { wrappingContext } from './data-keys.js';
import { beforeAll, type DataKeyName, type WrappedDataKey, WrappedKeyRepository } from './wrapped-key.repository.js';

/** How far a re-wrapping has come, in data keys. */
export interface RewrapProgress {
  readonly done: number;
  readonly total: number;
}

/** How to go about it. */
export interface RewrapOptions {
  /** How many data keys to a transaction. */
  readonly batch?: number;
  /** Ends the work after the batch that it is at. */
  readonly signal?: AbortSignal;
  /** Told after each batch. */
  readonly report?: (progress: RewrapProgress) => void;
}

/** What came of it. */
export interface Rewrapped extends RewrapProgress {
  /** Whether the signal ended it. */
  readonly stopped: boolean;
  /** Data keys that do not unwrap, and were left as they are. */
  readonly damaged: readonly DataKeyName[];
  /** The ids of master keys that wrap nothing any more, and are forgotten. */
  readonly forgotten: readonly string[];
  /** The ids of other master keys that wrap something all the same. */
  readonly remaining: readonly string[];
}

/**
 * Re-wraps the data keys that another master key wraps than the one that wraps now. What is done is marked by the data
 * itself: it may be stopped at any moment, be done by several at once, and be done while servers run.
 */
export class Rewrapper {
  private readonly keys: WrappedKeyRepository;

  constructor(
    private readonly database: Database,
    private readonly masterKeys: MasterKeys,
  ) {
    this.keys = new WrappedKeyRepository(database);
  }

  /** Re-wraps all that there is to re-wrap, everybody's, and forgets the master keys that wrap nothing after that. */
  run(options: RewrapOptions = {}): Promise<Rewrapped> {
    return this.database.acrossTenants(() => this.rewrapAll(options));
  }

  private async rewrapAll({ batch = 500, signal, report }: RewrapOptions): Promise<Rewrapped> {
    const { writing } = this.masterKeys;
    const damaged: DataKeyName[] = [];
    let progress: RewrapProgress = { done: 0, total: await this.keys.countOthers(writing) };
    const others = await this.keys.otherMasterKeys(writing);
    for (const old of others.filter((id) => this.masterKeys.knows(id))) {
      for await (const passed of this.batches(old, batch)) {
        damaged.push(...passed.damaged);
        const done = progress.done + passed.done;
        progress = { done, total: Math.max(progress.total, done) };
        report?.(progress);
        if (signal?.aborted) return { ...progress, damaged, stopped: true, forgotten: [], remaining: [] };
      }
    }
    return { ...progress, damaged, stopped: false, ...(await this.forgetOthers()) };
  }

  /** Goes through the data keys of one master key once, each batch in a transaction of its own. */
  private async *batches(old: string, size: number): AsyncGenerator<Batch> {
    let after: DataKeyName | undefined = beforeAll;
    while (after) {
      const passed = await this.database.transaction(() => this.next(old, after ?? beforeAll, size));
      if (passed.last) yield passed;
      after = passed.last;
    }
  }

  /** Whoever is at the same rows waits for us, and then finds that they are done. */
  private async next(old: string, after: DataKeyName, size: number): Promise<Batch> {
    const locked = await this.keys.lockNext(old, after, size);
    const again = locked.map((key) => this.rewrap(key));
    const done = again.filter((key) => key !== undefined);
    if (done.length > 0) await this.keys.replace(this.masterKeys.writing, done);
    return { done: done.length, damaged: locked.filter((_, index) => !again[index]).map(nameOf), last: locked.at(-1) };
  }

  /** Undefined where the data key does not unwrap. */
  private rewrap(key: WrappedDataKey): WrappedDataKey | undefined {
    const context = wrappingContext(key.tenantId, key.version);
    let bytes: Buffer;
    try {
      bytes = this.masterKeys.unwrap(key, context);
    } catch {
      return undefined; // Told to the operator by its name: there is nothing else to say about it.
    }
    return { ...key, ...this.masterKeys.wrap(bytes, context) };
  }

  private async forgetOthers(): Promise<Pick<Rewrapped, 'forgotten' | 'remaining'>> {
    const forgotten: string[] = [];
    for (const id of await this.keys.otherMasterKeys(this.masterKeys.writing)) {
      if (await this.keys.forget(id)) forgotten.push(id);
    }
    return { forgotten, remaining: await this.keys.otherMasterKeys(this.masterKeys.writing) };
  }
}

const nameOf = ({ tenantId, version }: WrappedDataKey): DataKeyName => ({ tenantId, version });

interface Batch {
  readonly done: number;
  readonly damaged: readonly DataKeyName[];
  /** The last row of the batch; undefined when there was none. */
  readonly last: DataKeyName | undefined;
}
