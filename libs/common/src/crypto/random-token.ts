import { randomBytes } from 'node:crypto';

/** An unguessable one-time or session secret: 256 bits, 43 base64url characters. */
export const randomToken = (): string => randomBytes(32).toString('base64url');
