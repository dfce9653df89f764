import { type Clock, type Keyring, type MasterKeys } from '@latchkey/common';
import { type HealthRepository } from '../health.repository.js';
import { type Check, type Finding, ok } from './check.js';

/**
 * Whether this server can open what is sealed in the database. Where it cannot, most requests are served all the same,
 * and what one node has brought about by a wrong key must not take all the others out of service.
 */
export class KeysCheck implements Check {
  constructor(
    private readonly rows: HealthRepository,
    private readonly masterKeys: MasterKeys,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  async look(): Promise<Finding> {
    const unknown = (await this.rows.masterKeys()).filter((id) => !this.masterKeys.knows(id));
    if (unknown.length > 0) {
      return { state: 'degraded', reason: `master keys that are in use are not configured: ${unknown.join(', ')}` };
    }
    return (await this.opensSigningKey()) ? ok : { state: 'degraded', reason: 'the key that signs does not open' };
  }

  /** Where there is none, the next token makes one. */
  private async opensSigningKey(): Promise<boolean> {
    const signing = await this.rows.signingKey(this.clock.now());
    if (!signing) return true;
    try {
      this.keyring.open('signing-key', signing.sealedPrivateJwk, signing.id);
      return true;
    } catch {
      return false;
    }
  }
}
