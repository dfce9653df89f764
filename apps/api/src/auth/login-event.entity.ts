import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One attempt to sign in to an account that exists. */
@Entity('login_events')
export class LoginEvent {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('uuid')
  userId: Uuid;

  @Column('boolean')
  succeeded: boolean;

  /** How it was tried, such as `password`. */
  @Column('text')
  method: string;

  @Column('text')
  ip: string;

  /** The address's bucket (IPv6: its /64), by which a place that signed in before is known again. */
  @Column('text')
  network: string;

  @Column('text', { nullable: true })
  userAgent: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
