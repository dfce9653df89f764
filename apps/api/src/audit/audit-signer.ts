import { Keyring } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { canonical } from './entry-hash.js';

/** Signs what the server says about its chains. The key follows from its secret, for this one purpose: nothing is stored. */
@Injectable()
export class AuditSigner {
  constructor(private readonly keyring: Keyring) {}

  /** What signatures are checked with: the 32 bytes of an Ed25519 key, base64url. It may be shown to anybody. */
  get publicKey(): string {
    return this.keyring.publicKey('audit');
  }

  /** The signature of a statement: Ed25519 over its canonical JSON, base64url. */
  sign(statement: object): string {
    return this.keyring.sign('audit', canonical(statement)).toString('base64url');
  }
}
