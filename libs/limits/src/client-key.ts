import ipaddr from 'ipaddr.js';

/** The bucket of every client whose address makes no sense. One for all, so that nonsense buys no fresh limits. */
export const unknownClient = 'unknown';

/**
 * The bucket that a client's address is counted in. A text with a port or in brackets is not an address.
 *
 * An IPv4 address counts for itself, also when written as IPv6 (`::ffff:a.b.c.d` in any spelling). Any other IPv6
 * address counts as its /64, of which every customer of a network has at least one whole (RFC 6177, RFC 7421), in the
 * spelling of RFC 5952. Zone ids name an interface of ours, not a client, and are dropped. IPv4 in the octal, hexadecimal
 * and short notations of `inet_aton` is not accepted, as no socket prints it and readers differ on what it means.
 */
export function clientBucket(ip: string | undefined): string {
  // A socket forgets its address when the client hangs up.
  if (ip === undefined) return unknownClient;
  const [address] = ip.split('%', 1);
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).toString();
  if (!ipaddr.IPv6.isValid(address)) return unknownClient;
  const parsed = ipaddr.IPv6.parse(address);
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString();
  return `${new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0]).toRFC5952String()}/64`;
}
