import { isSignedBy, type Uuid } from '@latchkey/common';
import { canonical } from '../entry-hash.js';

/** That a chain had this hash at this place: what of it is older cannot change any more without being found out. */
export interface Checkpoint {
  readonly type: 'audit-checkpoint';
  readonly chain: Uuid;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** That an export ends here, and where the chain ended when it was made. */
export interface ExportEnd {
  readonly type: 'audit-export-end';
  readonly chain: Uuid;
  /** The last entry of the chain, whether it is in the export or not. */
  readonly seq: number;
  readonly hash: string;
  /** How many entries are in the export. */
  readonly entries: number;
  /** SHA-256 over all lines before this one, each ended by a line feed. In hex. */
  readonly digest: string;
  readonly at: string;
}

/** A statement with the server's signature of it: Ed25519 over its canonical JSON, base64url. */
export type Signed<Statement> = Statement & { readonly signature: string };

/** A checkpoint out of whatever it is kept in, such as a line of the log, which says more. */
export function bareCheckpoint({ chain, seq, hash, at, signature }: Signed<Checkpoint>): Signed<Checkpoint> {
  return { type: 'audit-checkpoint', chain, seq, hash, at, signature };
}

/** Whether a statement was signed by the owner of the public key, as it is. */
export function isGenuine(publicKey: string, { signature, ...statement }: Signed<object>): boolean {
  return isSignedBy(publicKey, canonical(statement), Buffer.from(signature, 'base64url'));
}
