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

  /** Unique among the slugs that one person chose. */
  @Column('text')
  slug: string;

  /** Its creator, or the admin who changed the slug; null once they are no member any more. */
  @Column('uuid', { nullable: true })
  slugChosenBy: Uuid | null;

  @Column('text', { default: 'free' })
  plan: Plan;

  /** What it may send in a minute instead of what its plan says; null leaves it to the plan. */
  @Column('integer', { nullable: true })
  limitPerMinute: number | null;

  /** The same for a day. */
  @Column('integer', { nullable: true })
  limitPerDay: number | null;

  /** When the plan's limits hold again; null never. */
  @Column('timestamptz', { nullable: true })
  limitsExpireAt: Date | null;

  /** Whether it lets in only who has shown a second factor. */
  @Column('boolean', { default: false })
  mfaRequired: boolean;

  /** Whether people whose addresses are in its proven domains come in by its identity provider alone, but for owners. */
  @Column('boolean', { default: false })
  ssoEnforced: boolean;

  @Column('uuid', { nullable: true })
  createdBy: Uuid | null;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  /** When its rows began to be removed for good. From then on it cannot be restored. */
  @Column('timestamptz', { nullable: true })
  purgeStartedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
