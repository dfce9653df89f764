import { isStorable } from '@latchkey/common';

const longest = 2_048;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What is wrong with an address that a client wants people sent back to; undefined where nothing is. */
export function redirectUriFault(text: string): string | undefined {
  if (text.length > longest || !isStorable(text) || !URL.canParse(text)) return 'must be an absolute address';
  const { protocol, hostname, hash, username, password } = new URL(text);
  if (hash !== '' || text.includes('#')) return 'must have no fragment';
  if (username !== '' || password !== '') return 'must hold no credentials';
  if (text.includes('*')) return 'must be the whole address: there are no wildcards';
  if (protocol === 'https:') return undefined;
  if (protocol === 'http:') return loopback.has(hostname) ? undefined : 'must be https, but for a loopback address';
  // RFC 8252 §7.1: a scheme of an app's own is a domain name in reverse, so that no other app has it by accident.
  return /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:$/.test(protocol)
    ? undefined
    : 'must be https, or a scheme such as com.example.app';
}

/** Whether an app on somebody's device is waiting there: on a loopback port, or behind a scheme of its own (RFC 8252). */
export function isOfDevice(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol !== 'https:' && (protocol !== 'http:' || loopback.has(hostname));
}
