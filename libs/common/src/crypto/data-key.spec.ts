import fc from 'fast-check';
import { DataKey, type SecretPlace, versionOf } from './data-key.js';

/** Any text that PostgreSQL and JSON can hold: whole characters, of every plane. */
const storable = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
const place: fc.Arbitrary<SecretPlace> = fc.record({
  organizationId: fc.option(fc.uuid()),
  projectId: fc.option(fc.uuid()),
  field: fc.string(),
});
const somewhere: SecretPlace = { organizationId: null, projectId: null, field: 'env API_URL' };

describe('DataKey', () => {
  it('opens what it sealed', () => {
    const key = DataKey.make(1);
    fc.assert(fc.property(place, storable, (where, text) => expect(key.open(where, key.seal(where, text))).toBe(text)));
  });

  it('opens 32 KiB, and what says nothing', () => {
    const key = DataKey.make(1);
    for (const text of ['', 'ä'.repeat(16_384)]) expect(key.open(somewhere, key.seal(somewhere, text))).toBe(text);
  });

  it('never opens to anything when any of its bytes are changed', () => {
    const key = DataKey.make(1);
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(storable, changes, (text, flips) => {
        const sealed = key.seal(somewhere, text);
        const changed = Buffer.from(sealed);
        for (const [at, mask] of flips) changed[at % changed.length] ^= mask;
        fc.pre(!changed.equals(sealed));
        expect(() => key.open(somewhere, changed)).toThrow();
      }),
    );
  });

  it('never opens when any one bit is flipped, or it is cut or made longer anywhere', () => {
    const key = DataKey.make(1);
    const sealed = key.seal(somewhere, 'the text');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] ^= 1 << (bit & 7);
      expect(() => key.open(somewhere, changed)).toThrow();
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => key.open(somewhere, sealed.subarray(0, length))).toThrow();
    }
    expect(() => key.open(somewhere, Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow();
  });

  it('opens in no other organization, project or field', () => {
    const key = DataKey.make(1);
    fc.assert(
      fc.property(place, place, storable, (where, elsewhere, text) => {
        const sealed = key.seal(where, text);
        const others: SecretPlace[] = [
          { ...where, organizationId: elsewhere.organizationId },
          { ...where, projectId: elsewhere.projectId },
          { ...where, field: elsewhere.field },
          { ...where, organizationId: where.projectId, projectId: where.organizationId },
        ];
        for (const other of others.filter((one) => JSON.stringify(one) !== JSON.stringify(where))) {
          expect(() => key.open(other, sealed)).toThrow();
        }
      }),
    );
  });

  it('opens with no other key, and under no other version of the same bytes', () => {
    const key = DataKey.make(1);
    const sealed = key.seal(somewhere, 'the text');
    expect(() => DataKey.make(1).open(somewhere, sealed)).toThrow();
    const second = new DataKey(2, key.bytes);
    expect(() => second.open(somewhere, sealed)).toThrow('another version');
    const relabelled = Buffer.from(sealed);
    relabelled.writeUInt32BE(2, 1);
    expect(() => second.open(somewhere, relabelled)).toThrow();
  });

  it('never seals the same text the same, and never under one nonce', () => {
    const key = DataKey.make(1);
    const nonces = Array.from({ length: 50_000 }, () => key.seal(somewhere, '').toString('latin1', 5, 17));
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('is random', () => {
    const keys = Array.from({ length: 1000 }, () => DataKey.make(1).bytes.toString('hex'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('The version of a sealed text', () => {
  it('is that of the key', () => {
    for (const version of [1, 2, 65_536, 0xffff_ffff]) {
      expect(versionOf(DataKey.make(version).seal(somewhere, 'x'))).toBe(version);
    }
  });

  it('is refused where nothing was sealed', () => {
    for (const bytes of ['', '01', '0100000001', `02${'00'.repeat(40)}`]) {
      expect(() => versionOf(Buffer.from(bytes, 'hex'))).toThrow('no sealed text');
    }
  });
});
