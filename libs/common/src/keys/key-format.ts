import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The kinds of API key, by who owns them. Service credentials are the deployment's own. */
export type KeyKind = 'personal' | 'project' | 'workspace' | 'secret' | 'service';

/** Which world a key acts in; personal tokens and service credentials are always live. */
export type KeyEnvironment = 'live' | 'test';

/** What a key's text says about itself, before any look-up. */
export interface KeyText {
  readonly kind: KeyKind;
  readonly environment: KeyEnvironment;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const randomLength = 42; // 62^42 > 2^250
const checksumLength = 6; // 62^6 > 2^32, so a CRC-32 fits
const bodyPattern = new RegExp(`^[0-9A-Za-z]{${randomLength + checksumLength}}$`);
const displayLength = 6;

const prefixes: readonly (readonly [prefix: string, KeyText])[] = [
  ['ba_', { kind: 'personal', environment: 'live' }],
  ['cc_live_', { kind: 'project', environment: 'live' }],
  ['cc_test_', { kind: 'project', environment: 'test' }],
  ['wk_live_', { kind: 'workspace', environment: 'live' }],
  ['wk_test_', { kind: 'workspace', environment: 'test' }],
  ['sk_live_', { kind: 'secret', environment: 'live' }],
  ['sk_test_', { kind: 'secret', environment: 'test' }],
  ['svc_', { kind: 'service', environment: 'live' }],
];

/** Finds a leaked key of any kind in text; the checksum then tells a real one from a look-alike. */
export const keyPattern = /\b(?:ba|svc|(?:cc|wk|sk)_(?:live|test))_[0-9A-Za-z]{48}\b/g;

/** Makes a new key: prefix, 42 random base62 characters (over 250 bits) and a 6-character checksum. */
export function generateKey(kind: KeyKind, environment: KeyEnvironment = 'live'): string {
  const unchecked = keyPrefix(kind, environment) + randomBase62(randomLength);
  return unchecked + checksum(unchecked);
}

/** Reads a key's kind and environment, or undefined when it was mistyped, cut, made up or is no key of ours. */
export function parseKey(text: string): KeyText | undefined {
  const [prefix, meant] = prefixOf(text) ?? [];
  if (prefix === undefined || !bodyPattern.test(text.slice(prefix.length))) return undefined;
  return checksum(text.slice(0, -checksumLength)) === text.slice(-checksumLength) ? meant : undefined;
}

/** Whether text starts as our keys do, valid or not: what it is meant to be. */
export const looksLikeKey = (text: string): boolean => prefixOf(text) !== undefined;

/** The part of a key that may be shown again: the kind's prefix and 6 more characters. */
export const displayPrefix = (key: string, kind: KeyKind, environment: KeyEnvironment = 'live'): string =>
  key.slice(0, keyPrefix(kind, environment).length + displayLength);

/** The fixed start of a kind of key in an environment, such as `cc_live_`. */
export function keyPrefix(kind: KeyKind, environment: KeyEnvironment = 'live'): string {
  const found = prefixes.find(([, text]) => text.kind === kind && text.environment === environment);
  if (!found) throw new RangeError(`There is no ${environment} ${kind} key.`);
  return found[0];
}

function prefixOf(text: string): readonly [prefix: string, KeyText] | undefined {
  for (const one of prefixes) if (text.startsWith(one[0])) return one;
  return undefined;
}

function checksum(text: string): string {
  let rest = crc32(text);
  let out = '';
  for (let index = 0; index < checksumLength; index++) {
    out = alphabet[rest % 62] + out;
    rest = Math.floor(rest / 62);
  }
  return out;
}

function randomBase62(length: number): string {
  let out = '';
  while (out.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 = 4 × 62: larger bytes are thrown away, or the first letters would come up more often.
      if (byte < 248 && out.length < length) out += alphabet[byte % 62];
    }
  }
  return out;
}
