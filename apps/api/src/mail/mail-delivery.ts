import { Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { MailComposer } from './mail-composer.js';
import { MailTransport } from './mail-transport.js';
import { type ClaimedMail, OutboxRepository } from './outbox.repository.js';
import { maxAttempts, retryDelay } from './retry-schedule.js';
import { smtpConnections } from './smtp.transport.js';

const sendMs = 60_000;
/** Twice as long as sending may take: a mail that is still on its way is never claimed a second time. */
const leaseSeconds = (2 * sendMs) / 1000;

/** Sends what is due. A mail is sent at least once: after a crash between sending and noting it, once more. */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly composer: MailComposer,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    private readonly logger: RuntimeLogger,
  ) {}

  /**
   * Takes as many due mails as can be on their way at one time, and tries to send each.
   * @param stop gives up what is on its way when it is aborted
   * @returns how many were taken
   */
  async deliver(stop: AbortSignal): Promise<number> {
    const claimed = await this.outbox.claim(smtpConnections, this.clock.now(), this.clock.after(leaseSeconds));
    const outcomes = await Promise.allSettled(claimed.map((mail) => this.attempt(mail, stop)));
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    if (lost) throw lost.reason;
    return claimed.length;
  }

  private async attempt(mail: ClaimedMail, stop: AbortSignal): Promise<void> {
    try {
      await this.transport.send(this.composer.compose(mail), AbortSignal.any([stop, AbortSignal.timeout(sendMs)]));
    } catch (error) {
      return this.failed(mail, describe(error));
    }
    await this.outbox.sent(mail.id, this.clock.now());
  }

  private async failed(mail: ClaimedMail, error: string): Promise<void> {
    const { id, template, attempts } = mail;
    if (attempts < maxAttempts) {
      const delay = retryDelay(attempts);
      await this.outbox.postpone(mail, this.clock.after(delay), error);
      this.logger.warn({ id, template, attempts, error, retryInSeconds: Math.round(delay) }, 'mail not sent yet');
    } else {
      await this.outbox.fail(mail, this.clock.now(), error);
      this.logger.error({ id, template, attempts, error }, 'mail given up');
    }
  }
}

/** What failed, in codes alone: a server's own words may repeat the address or the contents. */
function describe(error: unknown): string {
  const { name, code, responseCode, command } = error as Record<string, unknown>;
  const facts = [code ?? name, command, responseCode];
  return facts.filter((fact) => typeof fact === 'string' || typeof fact === 'number').join(' ');
}
