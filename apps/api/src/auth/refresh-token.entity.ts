import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A token that renews the JWTs of its session. Those of one session are a family, of which one is good; the row of a used
 * one stays as long as a late user of it may have lost a race. All end with their session.
 */
@Entity('refresh_tokens')
export class RefreshToken {
  /** Keyed hash of the token. */
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  sessionId: Uuid;

  @Column('timestamptz')
  createdAt: Date;

  /** Null while it is good. */
  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
