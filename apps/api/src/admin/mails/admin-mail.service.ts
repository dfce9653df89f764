import { AppError, Clock, mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { MailComposer, type MailHead } from '../../mail/mail-composer.js';
import { OutboxSignal } from '../../mail/outbox-signal.js';
import { AdminMailRepository, type MailFilter, type SealedOutboxMail } from './admin-mail.repository.js';

/** A mail of the outbox: all of it but what it says. */
export interface ListedMail extends Omit<SealedOutboxMail, 'sealed'> {
  /** Null once it is forgotten, or where it was sealed by another secret. */
  readonly head: MailHead | null;
}

/** The mails of the deployment, for its admins. What a mail says is its recipient's alone: links are secrets. */
@Injectable()
export class AdminMailService {
  constructor(
    private readonly database: Database,
    private readonly mails: AdminMailRepository,
    private readonly composer: MailComposer,
    private readonly signal: OutboxSignal,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(filter: MailFilter): Promise<OffsetPage<ListedMail>> {
    return mapPage(await this.mails.list(filter), (mail) => this.unsealed(mail));
  }

  /**
   * Has a mail tried now: one that waits, or once more one that was given up. One that is on its way already is left alone.
   * @throws AppError `NOT_FOUND`; `CONFLICT` where it was sent, or what it said is forgotten
   */
  retry(id: Uuid): Promise<ListedMail> {
    return this.database.transaction(async () => {
      if (await this.mails.hasten(id, this.clock.now())) {
        const mail = await this.get(id);
        this.trail.record('mail.retried', { target: id, deployment: true, after: { template: mail.template } });
        this.database.afterCommit(() => this.signal.wake());
        return mail;
      }
      const mail = await this.get(id);
      if (mail.status === 'sent') throw new AppError('CONFLICT', { message: 'This mail was sent.' });
      if (mail.status === 'failed') throw new AppError('CONFLICT', { message: 'What this mail said is forgotten.' });
      return mail;
    });
  }

  private async get(id: Uuid): Promise<ListedMail> {
    const mail = await this.mails.find(id);
    if (!mail) throw new AppError('NOT_FOUND');
    return this.unsealed(mail);
  }

  private unsealed({ sealed, ...mail }: SealedOutboxMail): ListedMail {
    return { ...mail, head: sealed && this.composer.headOf({ ...mail, sealed }) };
  }
}
