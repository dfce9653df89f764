import { Clock } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type CryptoKey, errors, importJWK, type JWK } from 'jose';
import { type SigningKey } from './signing-key.entity.js';
import { SigningKeyService } from './signing-key.service.js';

const refreshMs = 60_000;
const unknownRefreshMs = 5_000;

/** A key that signs, and the name that tokens call it by. */
export interface Signer {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** The keys as they were read last. */
interface KeySet {
  readonly readAt: number;
  readonly keys: readonly SigningKey[];
}

/**
 * The signing keys in memory. They are read again once a minute, so that a key that an operator deletes is soon of no use,
 * and when a token names one that is not known; the latter only every few seconds, however many made-up names arrive.
 */
@Injectable()
export class SigningKeys {
  private known: KeySet | undefined;
  private reading: Promise<KeySet> | undefined;
  private readonly imported = new WeakMap<SigningKey, { signs?: Promise<CryptoKey>; verifies?: Promise<CryptoKey> }>();

  constructor(
    private readonly service: SigningKeyService,
    private readonly clock: Clock,
  ) {}

  /** The key that signs now. */
  async signer(): Promise<Signer> {
    const key = await this.present();
    const imported = this.importedOf(key);
    return { kid: key.id, key: await (imported.signs ??= this.service.privateKeyOf(key)) };
  }

  /** The same with its private half as a JWK, for those who sign by themselves. */
  async signerJwk(): Promise<JWK> {
    return this.service.privateJwkOf(await this.present());
  }

  /** The key that verifies the tokens that name it; undefined when there is none, or no more. */
  async verifier(kid: string): Promise<CryptoKey | undefined> {
    const find = ({ keys }: KeySet) =>
      keys.find(({ id, verifiesUntil }) => id === kid && verifiesUntil > this.clock.now());
    const key = find(await this.notOlderThan(refreshMs)) ?? find(await this.notOlderThan(unknownRefreshMs));
    if (!key) return undefined;
    const imported = this.importedOf(key);
    return (imported.verifies ??= importJWK(key.publicJwk, key.algorithm) as Promise<CryptoKey>);
  }

  /** The same for jose, as a token's header names it. @throws JWKSNoMatchingKey where there is none */
  async named(kid: unknown): Promise<CryptoKey> {
    const key = typeof kid === 'string' ? await this.verifier(kid) : undefined;
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  }

  /** The public halves of all keys that verify now or are about to (RFC 7517 §5). */
  async published(): Promise<JWK[]> {
    const { keys } = await this.notOlderThan(refreshMs);
    return keys.filter(({ verifiesUntil }) => verifiesUntil > this.clock.now()).map(({ publicJwk }) => publicJwk);
  }

  private async present(): Promise<SigningKey> {
    const key = this.signingOf(await this.notOlderThan(refreshMs)) ?? this.signingOf(await this.read());
    if (!key) throw new Error('There is no key to sign with.');
    return key;
  }

  private signingOf({ keys }: KeySet): SigningKey | undefined {
    return keys.find(({ signsUntil }) => signsUntil > this.clock.now());
  }

  private importedOf(key: SigningKey) {
    const imported = this.imported.get(key) ?? {};
    this.imported.set(key, imported);
    return imported;
  }

  /** A clock that was put back makes everything old. */
  private async notOlderThan(ms: number): Promise<KeySet> {
    const age = this.known ? this.clock.now().getTime() - this.known.readAt : Infinity;
    return this.known && age >= 0 && age < ms ? this.known : this.read();
  }

  private read(): Promise<KeySet> {
    this.reading ??= this.service
      .present()
      .then((keys) => (this.known = { readAt: this.clock.now().getTime(), keys }))
      .finally(() => (this.reading = undefined));
    return this.reading;
  }
}
