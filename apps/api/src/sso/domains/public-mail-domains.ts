import { whenNeeded } from '../../core/when-needed.js';

const providers = whenNeeded<readonly string[]>('email-providers/all.json');
/** What the list does not have. */
const more = [
  'fastmail.com',
  'mailbox.org',
  'posteo.de',
  'pm.me',
  'tuta.com',
  'tuta.io',
  'tutanota.com',
  'tutanota.de',
];
/** What it has and nobody can have an address in: names for examples (RFC 2606 §3). */
const ofNobody = ['example.com', 'example.net', 'example.org'];
let known: ReadonlySet<string> | undefined;

/** Whether anybody can get an address in a domain: of a service for mail, such as gmail.com. */
export function isPublicMailDomain(domain: string): boolean {
  known ??= new Set([...providers(), ...more].filter((one) => !ofNobody.includes(one)));
  return known.has(domain);
}
