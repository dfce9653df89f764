import { decrypt, encrypt } from './aead.js';
import { derive } from './derive.js';

/** A data key as the database keeps it. */
export interface WrappedKey {
  /** The id of the master key that it is wrapped by. */
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

/**
 * The keys that wrap data keys. Any number of them may unwrap, and one wraps: while one takes over from another, both are
 * known. A master key is known by an id that is derived from it and says nothing about it.
 */
export class MasterKeys {
  private readonly keys = new Map<string, Buffer>();
  /** The id of the key that wraps. */
  readonly writing: string;

  /**
   * @param writing the secret whose key wraps, at least 32 bytes
   * @param reading other secrets whose keys still unwrap
   */
  constructor(writing: string, reading: readonly string[] = []) {
    for (const secret of reading) this.add(secret);
    this.writing = this.add(writing);
  }

  /** Whether the key of this id is known. */
  knows(id: string): boolean {
    return this.keys.has(id);
  }

  /** Wraps a data key with the writing key. `context` binds the result to its row. */
  wrap(dataKey: Buffer, context: string): WrappedKey {
    return { masterKey: this.writing, wrapped: encrypt(this.key(this.writing), dataKey, context) };
  }

  /** Reverses `wrap`. Throws when the master key is not known, a bit differs, or the context is another one. */
  unwrap({ masterKey, wrapped }: WrappedKey, context: string): Buffer {
    return decrypt(this.key(masterKey), wrapped, context);
  }

  private add(secret: string): string {
    const id = derive(secret, 'master-key-id', 8).toString('hex');
    this.keys.set(id, derive(secret, 'master-key', 32));
    return id;
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new Error(`The master key ${id} is not known.`);
    return key;
  }
}
