import ipaddr from 'ipaddr.js';

/** Which networks that are not public may be asked: all (`true`), none (`false`), or these ranges (CIDR). */
export type PrivateNetworks = boolean | readonly string[];

/** IPv4 addresses in the shape of IPv6 (RFC 4291 §2.5.5.1): deprecated, and not told apart from others by the library. */
const ipv4Compatible = ipaddr.parseCIDR('::/96');

/** Whether an address is one of the internet: not private, loopback, link-local, shared, reserved or a translation of one. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv6' && address.match(ipv4Compatible)) return false;
  return address.range() === 'unicast';
}

/** Whether an address that is not public is in a network that may be asked all the same. */
export function isAllowedPrivately(text: string, allowed: PrivateNetworks): boolean {
  if (typeof allowed === 'boolean' || !ipaddr.isValid(text)) return allowed === true;
  const address = ipaddr.process(text);
  return allowed.some((range) => {
    const network = ipaddr.parseCIDR(range);
    return network[0].kind() === address.kind() && address.match(network);
  });
}
