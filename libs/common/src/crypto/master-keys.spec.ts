import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { Keyring } from './keyring.js';
import { MasterKeys, type WrappedKey } from './master-keys.js';

const newSecret = () => randomBytes(48).toString('base64');
const dataKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const context = fc.string();

describe('MasterKeys', () => {
  it('unwraps what it wrapped', () => {
    const keys = new MasterKeys(newSecret());
    fc.assert(
      fc.property(dataKey, context, (bytes, row) => expect(keys.unwrap(keys.wrap(bytes, row), row)).toEqual(bytes)),
    );
  });

  it('unwraps the same on another node with the same secret', () => {
    const secret = newSecret();
    const wrapped = new MasterKeys(secret).wrap(Buffer.alloc(32, 7), 'row 1');
    expect(new MasterKeys(secret).unwrap(wrapped, 'row 1')).toEqual(Buffer.alloc(32, 7));
  });

  it('never unwraps what was changed in any of its bytes', () => {
    const keys = new MasterKeys(newSecret());
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(dataKey, changes, (bytes, flips) => {
        const { masterKey, wrapped } = keys.wrap(bytes, 'row 1');
        const changed = Buffer.from(wrapped);
        for (const [at, mask] of flips) changed[at % changed.length] ^= mask;
        fc.pre(!changed.equals(wrapped));
        expect(() => keys.unwrap({ masterKey, wrapped: changed }, 'row 1')).toThrow();
      }),
    );
  });

  it('never unwraps in another context, nor with another master key, even one that claims its id', () => {
    const keys = new MasterKeys(newSecret());
    const other = new MasterKeys(newSecret());
    fc.assert(
      fc.property(dataKey, context, context, (bytes, row, elsewhere) => {
        const wrapped = keys.wrap(bytes, row);
        if (row !== elsewhere) expect(() => keys.unwrap(wrapped, elsewhere)).toThrow();
        expect(() => other.unwrap(wrapped, row)).toThrow('is not known');
        expect(() => other.unwrap({ ...wrapped, masterKey: other.writing }, row)).toThrow();
      }),
    );
  });

  it('never wraps under one nonce twice', () => {
    const keys = new MasterKeys(newSecret());
    const nonces = Array.from({ length: 20_000 }, () =>
      keys.wrap(Buffer.alloc(32), '').wrapped.toString('latin1', 0, 12),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('keeps a data key through any number of re-wrappings, each by a new master key', () => {
    fc.assert(
      fc.property(dataKey, fc.integer({ min: 1, max: 12 }), (bytes, times) => {
        const secrets = Array.from({ length: times + 1 }, newSecret);
        let kept: WrappedKey = new MasterKeys(secrets[0]).wrap(bytes, 'row 1');
        for (let next = 1; next <= times; next++) {
          const both = new MasterKeys(secrets[next], [secrets[next - 1]]);
          kept = both.wrap(both.unwrap(kept, 'row 1'), 'row 1');
        }
        const last = new MasterKeys(secrets[times]);
        expect(last.unwrap(kept, 'row 1')).toEqual(bytes);
        expect(() => new MasterKeys(secrets[times - 1]).unwrap(kept, 'row 1')).toThrow('is not known');
      }),
      { numRuns: 30 },
    );
  });

  it('reads with every key that it was given, and writes with one', () => {
    const [old, next] = [newSecret(), newSecret()];
    const before = new MasterKeys(old, [next]);
    const after = new MasterKeys(next, [old]);
    const bytes = Buffer.alloc(32, 9);
    expect(after.unwrap(before.wrap(bytes, ''), '')).toEqual(bytes);
    expect(before.unwrap(after.wrap(bytes, ''), '')).toEqual(bytes);
    expect(before.wrap(bytes, '').masterKey).toBe(new MasterKeys(old).writing);
    expect(after.wrap(bytes, '').masterKey).toBe(new MasterKeys(next).writing);
    expect([old, next].map((secret) => after.knows(new MasterKeys(secret).writing))).toEqual([true, true]);
    expect(after.knows(new MasterKeys(newSecret()).writing)).toBe(false);
  });
});

describe('The id of a master key', () => {
  it('is the same on every node, and says nothing about the key', () => {
    const secret = newSecret();
    const { writing } = new MasterKeys(secret);
    expect(writing).toMatch(/^[0-9a-f]{16}$/);
    expect(new MasterKeys(secret, [newSecret()]).writing).toBe(writing);
    const bytes = Buffer.from(writing, 'hex');
    expect(Buffer.from(secret).includes(bytes)).toBe(false);
    // Nor is it a part of anything else that is derived from the secret and shown, or that wraps.
    expect(new Keyring(secret).fingerprint).not.toContain(writing.slice(0, 8));
    const { wrapped } = new MasterKeys(secret).wrap(Buffer.alloc(32), '');
    expect(wrapped.includes(bytes)).toBe(false);
  });

  it('is another one for every secret, however alike', () => {
    const secret = newSecret();
    const secrets = [
      secret,
      `${secret}=`,
      ` ${secret}`,
      secret.toLowerCase(),
      ...Array.from({ length: 500 }, newSecret),
    ];
    expect(new Set(secrets.map((one) => new MasterKeys(one).writing)).size).toBe(secrets.length);
  });
});
