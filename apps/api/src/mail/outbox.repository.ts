import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { OutboxMail } from './outbox-mail.entity.js';

/** A mail that still has to be sent, encrypted. */
export interface SealedMail {
  readonly id: Uuid;
  readonly sealed: Buffer;
  readonly createdAt: Date;
}

/** A mail that one worker holds for the time of its lease. */
export interface ClaimedMail extends SealedMail {
  readonly template: string;
  /** How often it was tried, this time included. Also tells one claim from the next. */
  readonly attempts: number;
}

/** The mail_outbox table. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  async insert(mail: Pick<OutboxMail, 'id' | 'template' | 'sealed' | 'nextAttemptAt' | 'createdAt'>): Promise<void> {
    await this.database.repository(OutboxMail).insert(mail);
  }

  /**
   * Takes up to `limit` mails that are due, the longest waiting first. Nobody else gets them before `leaseEnd`; should
   * this process die, somebody then does.
   */
  claim(limit: number, now: Date, leaseEnd: Date): Promise<ClaimedMail[]> {
    return this.database.rows<ClaimedMail>(
      `UPDATE mail_outbox SET attempts = attempts + 1, next_attempt_at = $3, claimed_until = $3
       WHERE id IN (
         SELECT id FROM mail_outbox WHERE sent_at IS NULL AND failed_at IS NULL AND next_attempt_at <= $2
         ORDER BY next_attempt_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, template, sealed, attempts, created_at`,
      [limit, now, leaseEnd],
    );
  }

  /** Notes that a mail is sent, and forgets what it said. */
  async sent(id: Uuid, at: Date): Promise<void> {
    await this.database.change(
      'UPDATE mail_outbox SET sent_at = $2, sealed = NULL, last_error = NULL, claimed_until = NULL WHERE id = $1 AND sent_at IS NULL',
      [id, at],
    );
  }

  /** Gives a claimed mail back, to be tried again at a later time. Does nothing when somebody else has it by now. */
  async postpone({ id, attempts }: ClaimedMail, until: Date, error: string): Promise<void> {
    await this.database.change(
      `UPDATE mail_outbox SET next_attempt_at = $3, last_error = $4, claimed_until = NULL
       WHERE id = $1 AND attempts = $2 AND sent_at IS NULL`,
      [id, attempts, until, error],
    );
  }

  /** Gives a mail up. What it said is kept, sealed, as long as its row: an admin may have it tried once more. */
  async fail({ id, attempts }: ClaimedMail, at: Date, error: string): Promise<void> {
    await this.database.change(
      `UPDATE mail_outbox SET failed_at = $3, last_error = $4, claimed_until = NULL
       WHERE id = $1 AND attempts = $2 AND sent_at IS NULL`,
      [id, attempts, at, error],
    );
  }
}
