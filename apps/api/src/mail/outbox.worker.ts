import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { MailDelivery } from './mail-delivery.js';
import { MailTransport } from './mail-transport.js';
import { OutboxSignal } from './outbox-signal.js';

const pollMs = 5_000;
/** How long the end of the process waits for a mail in hand. */
const patienceMs = 5_000;

/** Sends mail as it comes, and looks now and then for what is due again or was left by another process. */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly giveUp = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private troubled = false;

  constructor(
    private readonly delivery: MailDelivery,
    private readonly transport: MailTransport,
    private readonly signal: OutboxSignal,
    private readonly logger: RuntimeLogger,
  ) {}

  onApplicationBootstrap(): void {
    const wake = () => void this.work();
    this.signal.onMail(wake);
    this.timer = setInterval(wake, pollMs).unref();
    wake();
  }

  /** Ends after the mails in hand, and soon even if they hang: what is not sent then is sent after the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    const impatience = setTimeout(() => this.giveUp.abort(), patienceMs);
    await this.working;
    clearTimeout(impatience);
    this.transport.close();
  }

  /** Sends all that is due; settles when nothing is left, and never fails. Calls while it works join the work. */
  work(): Promise<void> {
    this.again = true;
    return (this.working ??= this.sendAll());
  }

  private async sendAll(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      if (await this.sendSome()) this.again = true;
    }
    // In the same turn as the last look at `again`: a call between the two would be lost.
    this.working = undefined;
  }

  /** Answers whether there may be more. A database that is away is told once, not every few seconds. */
  private async sendSome(): Promise<boolean> {
    try {
      const taken = await this.delivery.deliver(this.giveUp.signal);
      this.troubled = false;
      return taken > 0;
    } catch (error) {
      if (!this.troubled) this.logger.error({ err: error }, 'the outbox cannot be worked on');
      this.troubled = true;
      return false;
    }
  }
}
