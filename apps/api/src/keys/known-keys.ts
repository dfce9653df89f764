import { type Principal } from '@latchkey/access';
import { Config } from '@latchkey/config';
import { type Eventually } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { hash, randomBytes } from 'node:crypto';
import { Nodes } from '../nodes/nodes.js';
import { KeyLookup } from './key-lookup.js';
import { KeyMemory } from './key-memory.js';
import { KeyPeppers } from './key-peppers.js';
import { knownKey, type KnownKey } from './known-key.js';

/** A look-up that is under way, and what had been heard of changes when it began. */
interface Search {
  readonly changesHeard: number;
  readonly found: Promise<KnownKey | undefined>;
}

/**
 * Knows whose a key is: the one way from a key's text to its caller. What was looked up is remembered as long as every change
 * of it would be heard of. Whoever asks after a change has been confirmed never gets what was there before it.
 */
@Injectable()
export class KnownKeys {
  private readonly memory: KeyMemory | undefined;
  /** What marks in memory are made with instead of the pepper: a plain hash of both is several times as fast. */
  private readonly salt = randomBytes(32).toString('latin1');
  private readonly searches = new Map<string, Search>();
  private readonly keys = new WeakMap<Principal, KnownKey>();

  constructor(
    private readonly lookup: KeyLookup,
    private readonly peppers: KeyPeppers,
    private readonly nodes: Nodes,
    { credentialCacheSize }: Config,
  ) {
    const memory = credentialCacheSize > 0 ? new KeyMemory(credentialCacheSize) : undefined;
    this.memory = memory;
    if (memory) nodes.onChange((subject) => memory.forget(subject));
  }

  /** The key that a text belongs to, good or not; undefined where it belongs to none. */
  find(text: string): Eventually<KnownKey | undefined> {
    const { memory } = this;
    if (!memory || !this.nodes.areHeard) return this.search(text);
    const mark = hash('sha256', this.salt + text, 'binary');
    const known = memory.get(mark);
    return known === undefined ? this.learn(memory, mark, text) : (known ?? undefined);
  }

  /** The key that a caller is. @throws Error where it is none */
  of(caller: Principal): KnownKey {
    const key = this.keys.get(caller);
    if (!key) throw new Error('The caller is no key.');
    return key;
  }

  /** Looks a key up once for all who want it, unless something was heard since that they have to know of. */
  private learn(memory: KeyMemory, mark: string, text: string): Promise<KnownKey | undefined> {
    const { changesHeard } = this.nodes;
    const under = this.searches.get(mark);
    if (under?.changesHeard === changesHeard) return under.found;
    const found = this.search(text).then((key) => {
      if (this.nodes.changesHeard === changesHeard && this.nodes.areHeard) memory.set(mark, key);
      return key;
    });
    const search = { changesHeard, found };
    this.searches.set(mark, search);
    const over = () => {
      if (this.searches.get(mark) === search) this.searches.delete(mark);
    };
    found.then(over, over);
    return found;
  }

  private async search(text: string): Promise<KnownKey | undefined> {
    const facts = await this.lookup.find(this.peppers.firstHashOf(text));
    if (!facts) return undefined;
    const key = knownKey(facts);
    this.keys.set(key.principal, key);
    return key;
  }
}
