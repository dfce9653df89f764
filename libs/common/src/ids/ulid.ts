import { type Uuid } from './uuid.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const values = new Map([...alphabet].map((character, value) => [character, BigInt(value)]));
const length = 26;

/** Prints a UUID's 128 bits as a 26-character Crockford base32 ULID, upper case (https://github.com/ulid/spec). */
export function toUlid(id: Uuid): string {
  let bits = BigInt('0x' + id.replaceAll('-', ''));
  const characters = new Array<string>(length);
  for (let index = length - 1; index >= 0; index--) {
    characters[index] = alphabet[Number(bits & 31n)];
    bits >>= 5n;
  }
  return characters.join('');
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
