import { Injectable } from '@nestjs/common';
import { KeyLookup } from './key-lookup.js';
import { KeyPeppers } from './key-peppers.js';
import { knownKey, type KnownKey } from './known-key.js';

/** Knows whose a key is. The one way from a key's text to its caller. */
@Injectable()
export class KnownKeys {
  constructor(
    private readonly lookup: KeyLookup,
    private readonly peppers: KeyPeppers,
  ) {}

  /** The key that a text belongs to, good or not; undefined where it belongs to none. */
  async find(text: string): Promise<KnownKey | undefined> {
    const facts = await this.lookup.find(this.peppers.firstHashOf(text));
    return facts && knownKey(facts);
  }
}
