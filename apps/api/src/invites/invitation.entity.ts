import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer of membership in an organization or one of its projects, to whoever owns an address. */
@Entity('invitations')
export class Invitation {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('uuid')
  organizationId: Uuid;

  /** The project that it is to; null where it is to the organization. */
  @Column('uuid', { nullable: true })
  projectId: Uuid | null;

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

  /** The project key that sent it, where no person did. */
  @Column('uuid', { nullable: true })
  invitedByKey: Uuid | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
