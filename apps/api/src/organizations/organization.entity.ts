import { type Plan } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tenant: what people are members of, and what projects, keys and plans belong to. */
@Entity('organizations')
export class Organization {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('text')
  name: string;

  /** Unique among the organizations of its creator. */
  @Column('text')
  slug: string;

  @Column('text', { default: 'free' })
  plan: Plan;

  @Column('uuid', { nullable: true })
  createdBy: Uuid | null;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
