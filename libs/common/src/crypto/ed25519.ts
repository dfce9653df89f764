import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

// What RFC 8410 puts before the 32 bytes of a private and of a public key.
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs a text with the key pair of a 32-byte seed. */
export const signEd25519 = (seed: Buffer, text: string): Buffer => sign(null, Buffer.from(text), privateKeyOf(seed));

/** The public half of the key pair of a seed: 32 bytes, base64url. */
export const publicKeyOf = (seed: Buffer): string =>
  createPublicKey(privateKeyOf(seed))
    .export({ format: 'der', type: 'spki' })
    .subarray(publicPrefix.length)
    .toString('base64url');

/** Whether a text was signed by the owner of a public key. False too for what is no key or no signature at all. */
export function isSignedBy(publicKey: string, text: string, signature: Buffer): boolean {
  const bytes = Buffer.from(publicKey, 'base64url');
  if (bytes.length !== 32 || signature.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), key, signature);
}

const privateKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
