import { Clock, newId } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { type ObservedAnswer, RequestObserver } from '@latchkey/surface';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { AddressCounts } from './address-counts.js';
import { type KnownAnswer, UsageCounts } from './usage-counts.js';
import { type UsageBatch, UsageRepository } from './usage.repository.js';

const flushEveryMs = 1000;
/** Few enough that no statement takes long; more of them follow in the next one. */
const batchRows = 5000;
/** What is counted while the database is away takes about 20 MB at the most. */
const mostRows = 50_000;
const mostAddresses = 1000;

/**
 * Counts each answer by the credential that asked for it, and writes the counts down once a second, in as few statements as
 * there are thousands of credentials. No request waits for it or fails by it. What cannot be written is kept and sent again;
 * a process that is killed loses what it counted in its last second, and one that is told to stop loses nothing.
 *
 * It is apart from `KeyUsage`, which notes when a key was last used, twice a second, also where requests are not counted and
 * before they are answered; and whose write waits for a key's row, which whoever changes the key has locked.
 */
@Injectable()
export class UsageRecorder extends RequestObserver implements OnApplicationShutdown {
  private readonly counts = new UsageCounts(mostRows);
  private readonly addresses = new AddressCounts(mostAddresses);
  private readonly writer = newId();
  private batches = 0;
  /** What is being written, or has to be sent again as it is. */
  private batch: UsageBatch | undefined;
  private timer: NodeJS.Timeout | undefined;
  private writing = Promise.resolve();
  private failing = false;

  constructor(
    private readonly config: Config,
    private readonly repository: UsageRepository,
    private readonly clock: Clock,
    private readonly logger: RuntimeLogger,
  ) {
    super();
  }

  /** How many rows of counts are not written down yet. */
  get waiting(): number {
    return this.counts.size + (this.batch?.credentials.length ?? 0);
  }

  observe(answer: ObservedAnswer): void {
    if (!this.config.usage.counted) return;
    if (isKnown(answer)) this.counts.add(answer, this.clock.now().getTime());
    else if (answer.badCredential) this.addresses.add(answer.ip, answer.status, this.clock.now().getTime());
    else return;
    this.writeSoon();
  }

  /** Writes what was counted so far, after what is being written already. Never rejects. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
    if (this.batch) this.logger.error({}, 'The last counts of requests could not be written, and are lost.');
  }

  private writeSoon(): void {
    this.timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
  }

  private async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      // What has come since a batch could not be written follows it, and so does what did not fit into one.
      let more = this.batch !== undefined;
      for (this.batch ??= this.next(); this.batch; more = false) {
        await this.repository.add(this.batch, this.clock.now());
        more ||= this.batch.credentials.length === batchRows;
        this.batch = more ? this.next() : undefined;
      }
      this.tellOutcome();
    } catch (error) {
      if (!this.failing) this.logger.warn({ err: error }, 'Counts of requests could not be written yet.');
      this.failing = true;
      this.writeSoon();
    }
  }

  private next(): UsageBatch | undefined {
    const [credentials, addresses] = [this.counts.take(batchRows), this.addresses.take()];
    if (credentials.length + addresses.length === 0) return undefined;
    return { writer: this.writer, number: ++this.batches, credentials, addresses };
  }

  private tellOutcome(): void {
    const dropped = this.counts.takeDropped();
    if (dropped > 0) this.logger.warn({ requests: dropped }, 'More credentials called than there was room to count.');
    if (this.failing) this.logger.info({}, 'Counts of requests are written again.');
    this.failing = false;
  }
}

const isKnown = (answer: ObservedAnswer): answer is KnownAnswer => answer.principal !== undefined;
