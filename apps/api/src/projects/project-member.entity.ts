import { type Role } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's place in a project of the organization. */
@Entity('project_members')
export class ProjectMember {
  @PrimaryColumn('uuid')
  projectId: Uuid;

  @PrimaryColumn('uuid')
  userId: Uuid;

  @Column('uuid')
  organizationId: Uuid;

  @Column('text')
  role: Role;

  @Column('timestamptz')
  createdAt: Date;
}
