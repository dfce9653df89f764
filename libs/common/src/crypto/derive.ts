import { hkdfSync } from 'node:crypto';

/** A key derived from a secret by HKDF-SHA-256 (RFC 5869), for the one purpose that `info` names. */
export const derive = (secret: string, info: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'latchkey', info, bytes));
