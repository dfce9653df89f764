import fc from 'fast-check';
import { Keyring } from './keyring.js';

const secret = 'a secret that is made for this test alone, and long enough';
const keyring = new Keyring(secret);

describe('Keyring', () => {
  it('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, context) => {
        fc.pre(text.isWellFormed());
        expect(keyring.open('mail', keyring.seal('mail', text, context), context)).toBe(text);
      }),
    );
  });

  it('refuses what was changed in any bit', () => {
    const sealed = keyring.seal('mail', 'the text', 'row 1');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] ^= 1 << (bit & 7);
      expect(() => keyring.open('mail', changed, 'row 1')).toThrow();
    }
  });

  it('refuses another context, another purpose and another secret', () => {
    const sealed = keyring.seal('mail', 'the text', 'row 1');
    expect(() => keyring.open('mail', sealed, 'row 2')).toThrow();
    expect(() => keyring.open('signing-key', sealed, 'row 1')).toThrow();
    expect(() => new Keyring(secret + '!').open('mail', sealed, 'row 1')).toThrow();
    expect(() => keyring.open('mail', sealed.subarray(0, 20), 'row 1')).toThrow();
  });

  it('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 10_000 }, () => keyring.seal('mail', '', '').subarray(0, 12).toString('hex'));
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('hashes the same for the same purpose, text and secret, and else differently', () => {
    const hash = keyring.hash('session', 'token');
    expect(new Keyring(secret).hash('session', 'token')).toEqual(hash);
    expect(keyring.hash('link-token', 'token')).not.toEqual(hash);
    expect(keyring.hash('session', 'Token')).not.toEqual(hash);
    expect(keyring.matches('session', 'token', hash)).toBe(true);
    expect(keyring.matches('session', 'token', hash.subarray(1))).toBe(false);
    expect(keyring.matches('session', 'tokem', hash)).toBe(false);
  });
});
