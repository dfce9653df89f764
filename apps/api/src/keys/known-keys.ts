import { type Principal } from '@latchkey/access';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
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
  find(text: string): KnownKey | undefined | Promise<KnownKey | undefined> {
    const first = this.peppers.firstHashOf(text);
    const { memory } = this;
    if (!memory || !this.nodes.areHeard) return this.search(first);
    const hash = first.toString('latin1');
    const known = memory.get(hash);
    return known === undefined ? this.learn(memory, hash, first) : (known ?? undefined);
  }

  /** The key that a caller is. @throws Error where it is none */
  of(caller: Principal): KnownKey {
    const key = this.keys.get(caller);
    if (!key) throw new Error('The caller is no key.');
    return key;
  }

  /** Looks a key up once for all who want it, unless something was heard since that they have to know of. */
  private learn(memory: KeyMemory, hash: string, first: Buffer): Promise<KnownKey | undefined> {
    const { changesHeard } = this.nodes;
    const under = this.searches.get(hash);
    if (under?.changesHeard === changesHeard) return under.found;
    const found = this.search(first).then((key) => {
      if (this.nodes.changesHeard === changesHeard && this.nodes.areHeard) memory.set(hash, key);
      return key;
    });
    const search = { changesHeard, found };
    this.searches.set(hash, search);
    const over = () => {
      if (this.searches.get(hash) === search) this.searches.delete(hash);
    };
    found.then(over, over);
    return found;
  }

  private async search(first: Buffer): Promise<KnownKey | undefined> {
    const facts = await this.lookup.find(first);
    if (!facts) return undefined;
    const key = knownKey(facts);
    this.keys.set(key.principal, key);
    return key;
  }
}
