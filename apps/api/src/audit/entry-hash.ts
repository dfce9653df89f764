import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { type AuditEntry } from './audit-entry.js';

/** JSON of which there is but one for the same content (RFC 8785). */
export function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This is no JSON.');
  return text;
}

/** The hash of an entry: SHA-256 of its canonical form, in which the hash of the entry before it is. In hex. */
export const hashOf = (entry: AuditEntry): string => createHash('sha256').update(canonical(entry)).digest('hex');
