import { type Uuid } from './uuid.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const values = new Map([...alphabet].map((character, value) => [character, BigInt(value)]));
const length = 26;
const [hyphen, digit0, letterA] = [...'-0a'].map((character) => character.charCodeAt(0));

/** Prints a UUID's 128 bits as a 26-character Crockford base32 ULID, upper case (https://github.com/ulid/spec). */
export function toUlid(id: Uuid): string {
  let text = '';
  // 26 characters hold two bits more than there are: the first ones.
  let bits = 2;
  let waiting = 0;
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    if (code === hyphen) continue;
    waiting = ((waiting << 4) | (code < letterA ? code - digit0 : code - letterA + 10)) & 0x1ff;
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    text += alphabet[(waiting >> bits) & 31];
  }
  return text;
}

/**
 * Reads a ULID back into the UUID of the same bits, or answers undefined for anything but the canonical spelling:
 * lower case, Crockford's look-alikes (I, L, O) and values over 128 bits are refused, so that an id has one spelling.
 */
export function fromUlid(text: string): Uuid | undefined {
  if (text.length !== length || text[0] > '7') return undefined;
  let bits = 0n;
  for (const character of text) {
    const value = values.get(character);
    if (value === undefined) return undefined;
    bits = (bits << 5n) | value;
  }
  const hex = bits.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
