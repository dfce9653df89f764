import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person with an account. */
@Entity('users')
export class User {
  @PrimaryColumn('uuid')
  id: Uuid;

  /** In its one spelling: see `normaliseEmail`. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  /** The person's public name, unique. */
  @Column('text')
  handle: string;

  /** bcrypt over a keyed pre-hash; null for people who sign in elsewhere. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  /** `admin` runs this server; it is no role in an organization. */
  @Column('text', { default: 'user' })
  role: 'user' | 'admin';

  @Column('boolean', { default: true })
  isActive: boolean;

  /** Since when it is deactivated; null while it is not, and where nobody wrote it down. */
  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;

  /** Why, as the admin said who did it. */
  @Column('text', { nullable: true })
  deactivatedReason: string | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastLoginAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
