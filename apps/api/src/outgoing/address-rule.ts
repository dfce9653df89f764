import { AppError } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { Injectable } from '@nestjs/common';
import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isAllowedPrivately, isPublicAddress } from './addresses.js';
import { OutgoingRefusal } from './outgoing-refusal.js';

/** How long it may take to find the address of a name when it is saved, in milliseconds. */
const patienceMs = 3_000;

/**
 * Which servers may be asked on somebody's behalf: those of the internet, by https. What the deployment allows beyond that
 * (`ALLOW_PRIVATE_NETWORKS`) may also be asked by http.
 */
@Injectable()
export class AddressRule {
  constructor(private readonly config: Config) {}

  /** @throws OutgoingRefusal for an address that may not be asked by this protocol */
  assertAddress(address: string, protocol: string): void {
    const allowed = isAllowedPrivately(address, this.config.privateNetworks);
    if (!allowed && !isPublicAddress(address)) throw new OutgoingRefusal('leads to an address that is not public');
    if (!allowed && protocol !== 'https:') throw new OutgoingRefusal('must begin with https://');
  }

  /** What can be told by a URL alone. @throws OutgoingRefusal */
  assertUrl(text: string): URL {
    if (!URL.canParse(text)) throw new OutgoingRefusal('is no URL');
    const url = new URL(text);
    if (!['https:', 'http:'].includes(url.protocol)) throw new OutgoingRefusal('must begin with https://');
    if (url.username !== '' || url.password !== '') throw new OutgoingRefusal('must not hold credentials');
    if (url.protocol === 'http:' && this.config.privateNetworks === false) {
      throw new OutgoingRefusal('must begin with https://');
    }
    // The parser has read 127.1, 0x7f000001 and 2130706433 into the one spelling of what they are.
    const host = hostOf(url);
    if (isIP(host)) this.assertAddress(host, url.protocol);
    return url;
  }

  /**
   * Refuses a URL that somebody wants to save. A name that leads nowhere yet is let be: it is looked at again whenever it is
   * asked. @throws AppError `VALIDATION` on the field
   */
  async assertSavable(field: string, text: string): Promise<void> {
    try {
      const url = this.assertUrl(text);
      for (const address of await addressesOf(hostOf(url))) this.assertAddress(address, url.protocol);
    } catch (error) {
      if (!(error instanceof OutgoingRefusal)) throw error;
      throw AppError.invalid(field, `${field} ${error.message}.`);
    }
  }

  /** Finds addresses as `dns.lookup` does, for a connection: one that may not be asked ends it before it begins. */
  lookupFor(protocol: string): LookupFunction {
    return (hostname, options: LookupOptions, callback) => {
      lookUp(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
        if (error) return callback(error, '', 0);
        try {
          for (const { address } of found) this.assertAddress(address, protocol);
        } catch (refusal) {
          return callback(refusal as NodeJS.ErrnoException, '', 0);
        }
        if (options.all) return callback(null, found);
        return callback(null, found[0].address, found[0].family);
      });
    };
  }
}

/** The host of a URL, an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

function addressesOf(host: string): Promise<readonly string[]> {
  if (isIP(host)) return Promise.resolve([host]);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve([]), patienceMs);
    lookUp(host, { all: true }, (_, found?: LookupAddress[]) => {
      clearTimeout(timer);
      resolve((found ?? []).map(({ address }) => address));
    });
  });
}
