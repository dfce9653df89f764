import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that was decided on in the transaction of what caused it, and is sent afterwards. */
@Entity('mail_outbox')
export class OutboxMail {
  @PrimaryColumn('uuid')
  id: Uuid;

  /** The kind of mail, such as `verify-email`. */
  @Column('text')
  template: string;

  /** Recipient and contents, encrypted: links are secrets. Null once it is sent; kept of one that was given up, to try it again. */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  @Column('integer', { default: 0 })
  attempts: number;

  /** When it is due; while a worker has it, when that worker's lease ends. */
  @Column('timestamptz')
  nextAttemptAt: Date;

  /** Until when a worker has it; null where none does. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  failedAt: Date | null;

  /** Codes of the last failure, never a server's own words. */
  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
