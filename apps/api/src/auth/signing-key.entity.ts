import { type Uuid } from '@latchkey/common';
import { type JWK } from 'jose';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key pair that signs JWTs until it is succeeded, and verifies them until the last one has expired. */
@Entity('signing_keys')
export class SigningKey {
  /** The `kid`. */
  @PrimaryColumn('uuid')
  id: Uuid;

  @Column('text')
  algorithm: string;

  @Column('jsonb')
  publicJwk: JWK;

  /** Encrypted under the server's secret. */
  @Column('bytea')
  sealedPrivateJwk: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  signsUntil: Date;

  @Column('timestamptz')
  verifiesUntil: Date;
}
