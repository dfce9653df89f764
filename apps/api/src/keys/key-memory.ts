import { type Uuid } from '@latchkey/common';
import { LRUCache } from 'lru-cache';
import { type KnownKey } from './known-key.js';

/**
 * Keys that were looked up lately, by a keyed hash of their text, and texts that are no key. Those cannot drive out the
 * keys: whoever makes up a million texts with good checksums only makes each other's forgotten.
 */
export class KeyMemory {
  private readonly keys: LRUCache<string, KnownKey>;
  private readonly strangers: LRUCache<string, true>;
  /** The hashes that lead to a key, by its id and by those of whom it belongs to. Mostly it is one, which needs no set. */
  private readonly hashesOf = new Map<Uuid, string | Set<string>>();

  /** @param size how many keys are remembered at the most, at least 1, and how many strangers */
  constructor(size: number) {
    this.keys = new LRUCache({
      max: size,
      dispose: (key, hash) => this.unlink(key, hash),
    });
    this.strangers = new LRUCache({ max: size });
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.keys.size;
  }

  /** How many ids lead to keys. */
  get subjects(): number {
    return this.hashesOf.size;
  }

  /** A key; null for what is known to be none; undefined where nothing is known. */
  get(hash: string): KnownKey | null | undefined {
    return this.keys.get(hash) ?? (this.strangers.has(hash) ? null : undefined);
  }

  set(hash: string, key: KnownKey | undefined): void {
    if (!key) return void this.strangers.set(hash, true);
    this.keys.set(hash, key);
    for (const subject of subjectsOf(key)) this.link(subject, hash);
  }

  /** Forgets all keys that a change of this id may be about; everything where it may be about anything. */
  forget(subject: string | undefined): void {
    if (subject === undefined) {
      this.keys.clear();
      this.strangers.clear();
      return;
    }
    const hashes = this.hashesOf.get(subject) ?? [];
    for (const hash of typeof hashes === 'string' ? [hashes] : [...hashes]) this.keys.delete(hash);
  }

  private link(subject: Uuid, hash: string): void {
    const hashes = this.hashesOf.get(subject);
    if (hashes instanceof Set) hashes.add(hash);
    else this.hashesOf.set(subject, hashes === undefined || hashes === hash ? hash : new Set([hashes, hash]));
  }

  private unlink(key: KnownKey, hash: string): void {
    for (const subject of subjectsOf(key)) {
      const hashes = this.hashesOf.get(subject);
      if (hashes instanceof Set) hashes.delete(hash);
      if (hashes === hash || (hashes instanceof Set && hashes.size === 0)) this.hashesOf.delete(subject);
    }
  }
}

const subjectsOf = ({ id, userId, organizationId }: KnownKey): Uuid[] =>
  [id, userId, organizationId].filter((subject) => subject !== null);
