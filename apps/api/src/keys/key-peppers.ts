import { Keyring, type SecretPlace } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { Vault } from '../vault/vault.js';
import { KeyPepperRepository } from './key-pepper.repository.js';

/** A key as the database knows it. */
export interface KeyHash {
  readonly hash: Buffer;
  /** The version of the pepper that it has come to. */
  readonly pepper: number;
}

/**
 * The hashes of API keys. Under version 0 it is the keyed hash of the key's text, by a pepper that is derived from the
 * secret; under each later version the keyed hash of the one before, by a pepper that was made for it. So every hash that
 * is stored can be brought to the next version without knowing its key.
 */
@Injectable()
export class KeyPeppers {
  /** Those above version 0, in their order. A pepper never changes, so that what is kept here never grows stale. */
  private readonly peppers: Buffer[] = [];

  constructor(
    private readonly rows: KeyPepperRepository,
    private readonly vault: Vault,
    private readonly keyring: Keyring,
  ) {}

  /** The newest version that is known here. Others may have announced a newer one. */
  get known(): number {
    return this.peppers.length;
  }

  /** The hash under version 0, which all others come from. */
  firstHashOf(text: string): Buffer {
    return this.keyring.hash('api-key', text);
  }

  /** All that a key may be stored as, as far as versions are known, out of its hash under version 0. */
  hashesFrom(first: Buffer): Buffer[] {
    const hashes = [first];
    for (const pepper of this.peppers) hashes.push(next(pepper, hashes[hashes.length - 1]));
    return hashes;
  }

  /** What a new key is stored as. In a transaction: until that ends, no newer version is announced. */
  async hashNew(text: string): Promise<KeyHash> {
    const pepper = await this.rows.holdNewest();
    if (pepper > this.known) await this.learn();
    return { hash: this.hashesFrom(this.firstHashOf(text))[pepper], pepper };
  }

  /** Brings a hash to a later version. */
  bring({ hash, pepper }: KeyHash, version: number): KeyHash {
    const above = this.peppers.slice(pepper, version);
    return { hash: above.reduce((before, secret) => next(secret, before), hash), pepper: version };
  }

  /** Reads the versions that were announced since. @throws AppError `INTERNAL` when one of them does not open */
  async learn(): Promise<void> {
    for (const { version, sealed } of await this.rows.listAbove(this.known)) {
      const text = await this.vault.open(placeOf(version), sealed);
      // Several may be learning the same at once.
      if (version === this.known + 1) this.peppers.push(Buffer.from(text, 'base64'));
    }
  }
}

/** Where a pepper is kept. */
export const placeOf = (version: number): SecretPlace => ({
  organizationId: null,
  projectId: null,
  field: `key-pepper ${version}`,
});

const next = (pepper: Buffer, hash: Buffer): Buffer => createHmac('sha256', pepper).update(hash).digest();
