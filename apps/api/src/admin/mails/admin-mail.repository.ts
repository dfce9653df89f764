import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type OutboxMail } from '../../mail/outbox-mail.entity.js';

/** What has become of a mail. */
export const mailStatuses = ['waiting', 'sent', 'failed'] as const;

/** One of them. */
export type MailStatus = (typeof mailStatuses)[number];

/** Which mails are asked for. What is left out narrows nothing. */
export interface MailFilter extends OffsetRequest {
  readonly status?: MailStatus;
}

/** A mail of the outbox with its status. */
export type SealedOutboxMail = Omit<OutboxMail, 'claimedUntil'> & { readonly status: MailStatus };

/** The outbox, as admins of the deployment see it. It belongs to nobody. */
@Injectable()
export class AdminMailRepository {
  constructor(private readonly database: Database) {}

  /** A page of them, newest first. */
  list({ status, ...page }: MailFilter): Promise<OffsetPage<SealedOutboxMail>> {
    return this.database.page(`${mails} WHERE ${conditionOf(status)} ORDER BY id DESC`, [], page);
  }

  find(id: Uuid): Promise<SealedOutboxMail | undefined> {
    return this.database.row(`${mails} WHERE id = $1`, [id]);
  }

  /** Makes a mail that waits or was given up due; false where it was sent, is on its way, or says nothing any more. */
  async hasten(id: Uuid, at: Date): Promise<boolean> {
    const changed = await this.database.change(
      `UPDATE mail_outbox SET next_attempt_at = $2, failed_at = NULL
       WHERE id = $1 AND sent_at IS NULL AND sealed IS NOT NULL AND (claimed_until IS NULL OR claimed_until <= $2)`,
      [id, at],
    );
    return changed > 0;
  }
}

const conditions: Readonly<Record<MailStatus, string>> = {
  waiting: 'sent_at IS NULL AND failed_at IS NULL',
  sent: 'sent_at IS NOT NULL',
  failed: 'failed_at IS NOT NULL',
};

const conditionOf = (status: MailStatus | undefined): string => (status ? conditions[status] : 'true');

const mails = `SELECT id, template, sealed, attempts, next_attempt_at, sent_at, failed_at, last_error, created_at,
    CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN failed_at IS NOT NULL THEN 'failed'
    ELSE 'waiting' END AS status FROM mail_outbox`;
