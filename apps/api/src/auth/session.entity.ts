import { type SignInMethod } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser or client. The row is deleted when the session ends, and every JWT made from it ends with it. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('uuid')
  userId: Uuid;

  /** Keyed hash of the cookie's value. */
  @Column('bytea')
  tokenHash: Buffer;

  @Column('text')
  ip: string;

  @Column('text', { nullable: true })
  userAgent: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** At most a minute behind. */
  @Column('timestamptz')
  lastSeenAt: Date;

  /** When it ends however much it is used. */
  @Column('timestamptz')
  expiresAt: Date;

  /** How it began. */
  @Column('text')
  method: SignInMethod;

  /** When its person last showed a second factor in it; null where they never did. */
  @Column('timestamptz', { nullable: true })
  secondFactorAt: Date | null;

  /** The connection to an identity provider that opened it; null for every other way. */
  @Column('uuid', { nullable: true })
  ssoConnectionId: Uuid | null;

  /** The organization of that connection. */
  @Column('uuid', { nullable: true })
  ssoOrganizationId: Uuid | null;
}
