import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a one-time link may be used for. A token is good for its own purpose alone. */
export type LinkPurpose = 'verify-email' | 'reset-password' | 'change-email';

/** The one live link of a person for a purpose: a new one replaces it, using it deletes it. */
@Entity('link_tokens')
export class LinkToken {
  @PrimaryColumn('uuid')
  userId: Uuid;

  @PrimaryColumn('text')
  purpose: LinkPurpose;

  /** Keyed hash of the token in the mail. */
  @Column('bytea')
  tokenHash: Buffer;

  /** The address that the mail went to, and that using the token proves. */
  @Column('text')
  email: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz')
  createdAt: Date;
}
