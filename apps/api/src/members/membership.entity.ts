import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's place in an organization. */
@Entity('memberships')
export class Membership {
  @PrimaryColumn('uuid')
  organizationId: Uuid;

  @PrimaryColumn('uuid')
  userId: Uuid;

  @Column('text')
  role: Role;

  @Column('timestamptz')
  createdAt: Date;
}
