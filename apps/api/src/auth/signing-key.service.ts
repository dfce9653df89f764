import { Clock, Keyring, newId } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { AuditTrail } from '../audit/audit-trail.js';
import { type SigningKey } from './signing-key.entity.js';
import { SigningKeyRepository } from './signing-key.repository.js';

const day = 86_400;
const signsSeconds = 30 * day;
const leadSeconds = 7 * day;

/** The one algorithm that tokens are signed with (RFC 7518 §3.4). */
export const signingAlgorithm = 'ES256';

/** The longest that any token may live: a key verifies so much longer than it signs. */
export const longestTokenSeconds = 3_600;

/**
 * The key pairs behind our tokens. They sign one after the other: of those whose time is not over, the one that ends first
 * does. Each is made a week before its turn, so that whoever keeps the published set knows it by then.
 */
@Injectable()
export class SigningKeyService {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeyRepository,
    private readonly keyring: Keyring,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** All keys that verify now, in the order in which they sign; makes the next one when it is due. */
  async present(): Promise<SigningKey[]> {
    const keys = await this.keys.list(this.clock.now());
    return this.isNextDue(keys) ? this.makeNext() : keys;
  }

  /** Unseals a key's private half. */
  async privateKeyOf(key: SigningKey): Promise<CryptoKey> {
    return (await importJWK(this.privateJwkOf(key), key.algorithm)) as CryptoKey;
  }

  /** The same as a JWK with the key's name. */
  privateJwkOf({ id, algorithm, sealedPrivateJwk }: SigningKey): JWK {
    const jwk = JSON.parse(this.keyring.open('signing-key', sealedPrivateJwk, id)) as JWK;
    return { ...jwk, kid: id, alg: algorithm, use: 'sig' };
  }

  /** Under the lock all is looked at anew: another node may have made the key in the meantime. */
  private makeNext(): Promise<SigningKey[]> {
    return this.database.transaction(async () => {
      await this.keys.lock();
      const now = this.clock.now();
      const keys = await this.keys.list(now);
      if (!this.isNextDue(keys)) return keys;
      const made = await this.make(keys.at(-1), now);
      await this.keys.insert(made);
      const after = { algorithm: made.algorithm, signsUntil: made.signsUntil };
      this.trail.record('signing-key.created', { target: made.id, deployment: true, bySystem: true, after });
      return this.keys.list(now);
    });
  }

  private isNextDue(keys: readonly SigningKey[]): boolean {
    const last = keys.at(-1);
    return !last || last.signsUntil <= this.clock.after(leadSeconds);
  }

  private async make(before: SigningKey | undefined, now: Date): Promise<SigningKey> {
    const id = newId();
    const pair = await generateKeyPair(signingAlgorithm, { extractable: true });
    const publicJwk = { ...(await exportJWK(pair.publicKey)), kid: id, alg: signingAlgorithm, use: 'sig' };
    const privateJwk = JSON.stringify(await exportJWK(pair.privateKey));
    const begins = before && before.signsUntil > now ? before.signsUntil : now;
    const signsUntil = later(begins, signsSeconds);
    return {
      id,
      algorithm: signingAlgorithm,
      publicJwk,
      sealedPrivateJwk: this.keyring.seal('signing-key', privateJwk, id),
      createdAt: now,
      signsUntil,
      verifiesUntil: later(signsUntil, longestTokenSeconds),
    };
  }
}

const later = (time: Date, seconds: number): Date => new Date(time.getTime() + seconds * 1000);
