import { randomBytes } from 'node:crypto';
import { type Uuid } from '../ids/uuid.js';
import { decrypt, encrypt } from './aead.js';

/** Where a secret is kept. A ciphertext that is moved to another place does not open there. */
export interface SecretPlace {
  /** Whose data key seals it; null for what belongs to no organization. */
  readonly organizationId: Uuid | null;
  readonly projectId: Uuid | null;
  /** The field, and where a project has several of its kind, which of them: `provider-key anthropic`. */
  readonly field: string;
}

const format = 1;
const headBytes = 5;

/** The key that seals an organization's secrets. It leaves the database only wrapped by a master key. */
export class DataKey {
  constructor(
    readonly version: number,
    /** 32 bytes. */
    readonly bytes: Buffer,
  ) {}

  /** A new random key. */
  static make(version: number): DataKey {
    return new DataKey(version, randomBytes(32));
  }

  /** Seals a text for its place: format, this key's version (4 bytes), nonce, tag, ciphertext. */
  seal(place: SecretPlace, text: string): Buffer {
    const head = Buffer.alloc(headBytes);
    head.writeUInt8(format, 0);
    head.writeUInt32BE(this.version, 1);
    return Buffer.concat([head, encrypt(this.bytes, Buffer.from(text), bound(place, this.version))]);
  }

  /** Reverses `seal`. Throws when a bit differs, or place or key are others. */
  open(place: SecretPlace, sealed: Buffer): string {
    if (versionOf(sealed) !== this.version) throw new Error('The text was sealed with another version of the key.');
    return decrypt(this.bytes, sealed.subarray(headBytes), bound(place, this.version)).toString();
  }
}

/** Which version of the data key sealed a text. Throws for what `DataKey.seal` did not make. */
export function versionOf(sealed: Buffer): number {
  if (sealed.length <= headBytes || sealed.readUInt8(0) !== format) throw new Error('This is no sealed text.');
  return sealed.readUInt32BE(1);
}

const bound = ({ organizationId, projectId, field }: SecretPlace, version: number): string =>
  JSON.stringify(['secret', format, organizationId, projectId, field, version]);
