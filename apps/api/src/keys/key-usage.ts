import { type Uuid } from '@latchkey/common';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { ApiKeyRepository } from './api-key.repository.js';

const flushEveryMs = 500;
/** How many keys' uses are remembered at the most; what has no room is noted with the key's next use. */
const mostKeys = 100_000;

/**
 * Remembers when keys were used and writes it down in batches: a thousand uses of a key in half a second are one write.
 * A use that cannot be written is kept for the next batch; no request waits for it or fails by it.
 */
@Injectable()
export class KeyUsage implements OnApplicationShutdown {
  private uses = new Map<Uuid, Date>();
  private timer: NodeJS.Timeout | undefined;
  private writing = Promise.resolve();

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly logger: RuntimeLogger,
  ) {}

  /** How many keys' uses are not written down yet. */
  get waiting(): number {
    return this.uses.size;
  }

  /** Notes a use, to be written within half a second. */
  note(id: Uuid, at: Date): void {
    const known = this.uses.get(id);
    if (known ? known < at : this.uses.size < mostKeys) this.uses.set(id, at);
    this.timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
  }

  /** Writes what was noted so far, after what is being written already. Never rejects. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
  }

  private async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const noted = this.uses;
    if (noted.size === 0) return;
    this.uses = new Map();
    try {
      await this.keys.noteUses(noted);
    } catch (error) {
      this.logger.warn({ err: error, keys: noted.size }, 'The last uses of keys could not be written yet.');
      for (const [id, at] of noted) this.note(id, at);
    }
  }
}
