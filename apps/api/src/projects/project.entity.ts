import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A project of an organization: the same row on every surface. */
@Entity('projects')
export class Project {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('uuid')
  organizationId: Uuid;

  @Column('text')
  name: string;

  /** Unique in its organization. */
  @Column('text')
  slug: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  githubRepoUrl: string | null;

  @Column('uuid', { nullable: true })
  createdBy: Uuid | null;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  /** Whether it was deleted as a part of its organization, and comes back with that alone. */
  @Column('boolean', { default: false })
  endedWithOrganization: boolean;

  /** When its rows began to be removed for good. From then on it cannot be restored. */
  @Column('timestamptz', { nullable: true })
  purgeStartedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
