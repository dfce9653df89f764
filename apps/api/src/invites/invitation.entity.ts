import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer of membership to whoever owns an address. */
@Entity('invitations')
export class Invitation {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('uuid')
  organizationId: Uuid;

  @Column('text')
  email: string;

  @Column('text')
  role: Role;

  @Column('text', { default: 'pending' })
  status: 'pending' | 'accepted' | 'declined' | 'revoked';

  /** Keyed hash of the token in the mail. */
  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid', { nullable: true })
  invitedBy: Uuid | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
