import { type Role } from '@latchkey/access';
import { type KeyEnvironment, type KeyKind, type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An API key of any kind. Its secret is elsewhere, and only as a keyed hash. */
@Entity('api_keys')
export class ApiKey {
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('text')
  kind: KeyKind;

  /** The owner of a personal token or secret key. */
  @Column('uuid', { nullable: true })
  userId: Uuid | null;

  /** The owner of a workspace or project key; the organization that a personal token is pinned to. */
  @Column('uuid', { nullable: true })
  organizationId: Uuid | null;

  @Column('uuid', { nullable: true })
  projectId: Uuid | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  description: string | null;

  /** The start of the key, which may be shown again. */
  @Column('text')
  prefix: string;

  @Column('text', { array: true })
  scopes: string[];

  @Column('text')
  environment: KeyEnvironment;

  /** The role of its creator, which a project or workspace key never acts above. */
  @Column('text', { nullable: true })
  ceiling: Role | null;

  @Column('jsonb', { default: {} })
  metadata: Record<string, unknown>;

  /** Switched off and on at will, unlike revocation. */
  @Column('boolean', { default: true })
  enabled: boolean;

  @Column('uuid', { nullable: true })
  createdBy: Uuid | null;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('text', { nullable: true })
  revokedReason: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
