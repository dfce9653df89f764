import { type Uuid } from '@latchkey/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret that opens a key: the present one, or one in its grace after a rotation. */
@Entity('api_key_secrets')
export class ApiKeySecret {
  /** Keyed hash of the key's text. */
  @PrimaryColumn('bytea')
  hash: Buffer;

  /** The version of the pepper that the hash has come to. */
  @Column('integer', { default: 0 })
  pepper: number;

  @Column('uuid')
  keyId: Uuid;

  /** When its grace is over; null for the present secret. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
