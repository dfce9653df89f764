import { Injectable } from '@nestjs/common';
import { ApiKeySecretRepository } from './api-key-secret.repository.js';
import { KeyPeppers } from './key-peppers.js';
import { type KeyFacts } from './known-key.js';

/** Finds the key that a text belongs to, whichever pepper its hash has come to. */
@Injectable()
export class KeyLookup {
  constructor(
    private readonly secrets: ApiKeySecretRepository,
    private readonly peppers: KeyPeppers,
  ) {}

  /**
   * Undefined when it belongs to none. One statement, and one more where a pepper was announced that is not known here yet.
   * @param first the text's hash under version 0
   */
  async find(first: Buffer): Promise<KeyFacts | undefined> {
    for (;;) {
      const hashes = this.peppers.hashesFrom(first);
      const { key, newestPepper } = await this.secrets.find(hashes);
      // What was read is of one moment: no hash in it can have come to a later pepper than the newest one in it.
      if (key || newestPepper < hashes.length) return key;
      if (newestPepper > this.peppers.known) await this.peppers.learn();
    }
  }
}
