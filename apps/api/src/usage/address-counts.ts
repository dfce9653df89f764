import { clientBucket } from '@latchkey/limits';
import { hourOf } from './usage-counts.js';

/** How often an address sent credentials that are no good in an hour. */
export interface AddressCount {
  /** When the hour began, in epoch milliseconds. */
  readonly hour: number;
  /** As limits count it: an IPv4 address or the /64 of an IPv6 one; `other` for all that have no row of their own. */
  readonly address: string;
  /** Told that the credential is no good. */
  refused: number;
  /** Told to wait, for having tried too often. */
  rateLimited: number;
}

/** What stands for the addresses that came when an hour had no room for more. */
export const otherAddresses = 'other';

/** For how many hours counts are held that cannot be written. */
const mostHours = 48;

/**
 * Counts wrong credentials in memory by the client's address. Whoever makes up addresses gets no further than `most` rows
 * an hour: the next ones are counted together.
 */
export class AddressCounts {
  private rows = new Map<string, AddressCount>();
  private hour = 0;
  private known = new Set<string>();

  /** @param most how many addresses of an hour have a row of their own */
  constructor(private readonly most: number) {}

  /** @param at epoch milliseconds */
  add(ip: string, status: number, at: number): void {
    const hour = hourOf(at);
    const address = this.nameOf(clientBucket(ip), hour);
    const name = `${hour} ${address}`;
    const row = this.rows.get(name) ?? { hour, address, refused: 0, rateLimited: 0 };
    if (status === 429) row.rateLimited++;
    else row.refused++;
    if (this.rows.size < this.most * mostHours || this.rows.has(name)) this.rows.set(name, row);
  }

  /** Hands out what was counted, and forgets it; but not which addresses of the hour have their row. */
  take(): AddressCount[] {
    const taken = [...this.rows.values()];
    this.rows.clear();
    return taken;
  }

  private nameOf(address: string, hour: number): string {
    if (hour !== this.hour) {
      this.hour = hour;
      this.known = new Set();
    }
    if (this.known.has(address)) return address;
    if (this.known.size >= this.most) return otherAddresses;
    this.known.add(address);
    return address;
  }
}
