import { Injectable } from '@nestjs/common';
import { ApiKeySecretRepository, type OpenedKey } from './api-key-secret.repository.js';
import { KeyPeppers } from './key-peppers.js';

/** Finds the key that a text opens, whichever pepper its hash has come to. */
@Injectable()
export class KeyLookup {
  constructor(
    private readonly secrets: ApiKeySecretRepository,
    private readonly peppers: KeyPeppers,
  ) {}

  /** Undefined when it opens none. One statement, and one more where a pepper was announced that is not known here yet. */
  async open(text: string, now: Date): Promise<OpenedKey | undefined> {
    for (;;) {
      const hashes = this.peppers.hashesOf(text);
      const { key, newestPepper } = await this.secrets.open(hashes, now);
      // What was read is of one moment: no hash in it can have come to a later pepper than the newest one in it.
      if (key || newestPepper < hashes.length) return key;
      if (newestPepper > this.peppers.known) await this.peppers.learn();
    }
  }
}
