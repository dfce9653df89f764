import { Clock, Keyring, randomToken } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { type KnownClient } from './oauth-client.js';

/** What a secret starts with, by which it is known for what it is. */
const prefix = 'lcs_';

/** The secrets of clients: 256 random bits, kept as keyed hashes. */
@Injectable()
export class ClientSecrets {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  generate(): string {
    return prefix + randomToken();
  }

  hash(secret: string): Buffer {
    return this.keyring.hash('oauth-client', secret);
  }

  /** Whether a text is a client's secret, or its former one for as long as that works on. */
  matches({ secretHash, formerSecretHash, formerSecretExpiresAt }: KnownClient, text: string): boolean {
    const present = secretHash !== null && this.keyring.matches('oauth-client', text, secretHash);
    const lasts = formerSecretExpiresAt !== null && formerSecretExpiresAt > this.clock.now();
    const former = formerSecretHash !== null && this.keyring.matches('oauth-client', text, formerSecretHash);
    return present || (former && lasts);
  }
}
