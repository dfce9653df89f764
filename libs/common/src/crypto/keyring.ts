import { createHmac, timingSafeEqual } from 'node:crypto';
import { decrypt, encrypt } from './aead.js';
import { derive } from './derive.js';
import { publicKeyOf, signEd25519 } from './ed25519.js';

/** What a derived key is for. Two purposes never share a key, so that a value made for one is worthless for another. */
export type KeyPurpose =
  | 'api-key'
  | 'session'
  | 'refresh-token'
  | 'refresh-token-mark'
  | 'link-token'
  | 'second-factor-attempt'
  | 'recovery-code'
  | 'webauthn-challenge'
  | 'password'
  | 'device'
  | 'single-sign-on'
  | 'mail'
  | 'signing-key'
  | 'cursor'
  | 'deployment'
  | 'backup'
  | 'idempotency'
  | 'audit'
  | 'oauth'
  | 'oauth-client'
  | 'oauth-cookie';

/** Keys derived from the server's secret by HKDF-SHA-256 (RFC 5869), and what is done with them. */
export class Keyring {
  private readonly derived = new Map<KeyPurpose, Buffer>();

  /** @param secret the server's secret, at least 32 bytes */
  constructor(private readonly secret: string) {}

  /** Keyed hash (HMAC-SHA-256, 32 bytes) of a secret that is looked up by it and never stored in clear. */
  hash(purpose: KeyPurpose, text: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(text).digest();
  }

  /** Whether `mac` is this purpose's keyed hash of `text`, compared in constant time. */
  matches(purpose: KeyPurpose, text: string, mac: Buffer): boolean {
    const expected = this.hash(purpose, text);
    return mac.length === expected.length && timingSafeEqual(mac, expected);
  }

  /** Encrypts with AES-256-GCM: nonce, tag, ciphertext. `context` binds the result to its row and field. */
  seal(purpose: KeyPurpose, plaintext: string, context: string): Buffer {
    return encrypt(this.key(purpose), Buffer.from(plaintext), context);
  }

  /** Reverses `seal`. Throws when a bit differs, the context is another one, or the secret has changed. */
  open(purpose: KeyPurpose, sealed: Buffer, context: string): string {
    return decrypt(this.key(purpose), sealed, context).toString();
  }

  /** Signs a text with Ed25519 (RFC 8032): the same text has the same signature. 64 bytes. */
  sign(purpose: KeyPurpose, text: string): Buffer {
    return signEd25519(this.key(purpose), text);
  }

  /** The public key that a purpose's signatures are checked with, as {@link isSignedBy} takes it. */
  publicKey(purpose: KeyPurpose): string {
    return publicKeyOf(this.key(purpose));
  }

  /** A short public name of the secret, to tell deployments apart in shared stores. Says nothing about it. */
  get fingerprint(): string {
    return derive(this.secret, 'fingerprint', 6).toString('hex');
  }

  private key(purpose: KeyPurpose): Buffer {
    let key = this.derived.get(purpose);
    if (!key) this.derived.set(purpose, (key = derive(this.secret, purpose, 32)));
    return key;
  }
}
