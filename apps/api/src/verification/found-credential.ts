import { type Principal } from '@latchkey/access';
import { type KeyState } from '../keys/known-key.js';

/** A credential that somebody has shown and whose secret is right, whatever has become of it. */
export interface FoundCredential {
  readonly state: KeyState;
  /** Who calls by it while it is good. */
  readonly principal: Principal;
  readonly issuedAt: Date;
}
