import { Keyring, randomToken, ulidSpelling, type Uuid } from '@latchkey/common';
import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';

/** Session, secret, mark: a mark is 32 bytes in base64url, as the secret is. */
const pattern = /^([0-9A-Z]{26})\.[\w-]{43}\.[\w-]{43}$/;

/**
 * What refresh tokens look like. The mark proves that a token is one of ours, so that made-up ones are refused without a
 * look at the database, and that one of ours which is not good any more is known to have been used.
 */
@Injectable()
export class RefreshTokenText {
  constructor(private readonly keyring: Keyring) {}

  /** A new token of a session. */
  make(sessionId: Uuid): string {
    return this.marked(`${ulidSpelling.print(sessionId)}.${randomToken()}`);
  }

  /** The session of a token; undefined for what we did not make, to the character. */
  read(text: string): Uuid | undefined {
    const session = pattern.exec(text)?.[1];
    if (session === undefined) return undefined;
    const expected = this.marked(text.slice(0, text.lastIndexOf('.')));
    return timingSafeEqual(Buffer.from(expected), Buffer.from(text)) ? ulidSpelling.parse(session) : undefined;
  }

  /** What is stored of a token. */
  hash(text: string): Buffer {
    return this.keyring.hash('refresh-token', text);
  }

  private marked(text: string): string {
    return `${text}.${this.keyring.hash('refresh-token-mark', text).toString('base64url')}`;
  }
}
