import fc from 'fast-check';
import {
  displayPrefix,
  generateKey,
  type KeyEnvironment,
  type KeyKind,
  keyPattern,
  keyPrefix,
  looksLikeKey,
  parseKey,
} from './key-format.js';

const kinds = fc.constantFrom<{ kind: KeyKind; environment: KeyEnvironment }>(
  { kind: 'personal', environment: 'live' },
  { kind: 'service', environment: 'live' },
  ...(['project', 'workspace', 'secret'] as const).flatMap((kind) =>
    (['live', 'test'] as const).map((environment) => ({ kind, environment })),
  ),
);
const keys = kinds.map(({ kind, environment }) => ({ kind, environment, text: generateKey(kind, environment) }));
const anywhere = fc.nat(1000);
const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

describe('the format of keys', () => {
  it('reads every generated key back as what it is', () => {
    fc.assert(fc.property(keys, ({ text, ...what }) => expect(parseKey(text)).toEqual(what)));
  });

  it('refuses a key with any one character changed', () => {
    fc.assert(
      fc.property(keys, anywhere, character, ({ text }, index, other) => {
        const at = index % text.length;
        fc.pre(text[at] !== other);
        expect(parseKey(text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a key with any one letter or digit changed, at every place', () => {
    const text = generateKey('project');
    for (let at = 0; at < text.length; at++) {
      for (const other of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
        if (other === text[at]) continue;
        expect(parseKey(text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined();
      }
    }
  });

  it('refuses two neighbours that changed places', () => {
    fc.assert(
      fc.property(keys, anywhere, ({ text }, index) => {
        const at = index % (text.length - 1);
        fc.pre(text[at] !== text[at + 1]);
        expect(parseKey(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2))).toBeUndefined();
      }),
    );
  });

  it('R40: refuses a key that was cut or made longer, at either end', () => {
    fc.assert(
      fc.property(keys, anywhere, fc.string({ unit: 'binary', minLength: 1 }), ({ text }, index, more) => {
        const cut = 1 + (index % (text.length - 1));
        for (const wrong of [text.slice(0, -cut), text.slice(cut), text + more, more + text]) {
          expect(parseKey(wrong)).toBeUndefined();
        }
      }),
    );
  });

  it.each([' ', '\n', '\t', '\u0000', 'x', '_', '=', '\u200b'])('refuses a key with %j at its end', (more) => {
    expect(parseKey(generateKey('personal') + more)).toBeUndefined();
    expect(parseKey(more + generateKey('personal'))).toBeUndefined();
  });

  it('refuses a key under the prefix of another kind or environment', () => {
    fc.assert(
      fc.property(keys, kinds, ({ text, kind, environment }, other) => {
        fc.pre(kind !== other.kind || environment !== other.environment);
        const body = text.slice(keyPrefix(kind, environment).length);
        expect(parseKey(keyPrefix(other.kind, other.environment) + body)).toBeUndefined();
      }),
    );
  });

  it('refuses any text that is no key, without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(parseKey(text)).toBeUndefined()));
    // One made-up key in four thousand million has the right checksum by chance.
    const madeUp = fc.stringMatching(/^ba_[0-9A-Za-z]{48}$/);
    fc.assert(fc.property(madeUp, (text) => expect(parseKey(text)).toBeUndefined()));
  });

  it('finds every generated key in text', () => {
    fc.assert(
      fc.property(
        fc.array(keys, { maxLength: 5 }),
        fc.constantFrom(' ', '"', '\n', '=', '/', ': '),
        (found, between) => {
          const text = `Authorization${between}${found.map((key) => key.text + between).join('')}`;
          expect(text.match(keyPattern) ?? []).toEqual(found.map((key) => key.text));
        },
      ),
    );
  });

  it('shows the prefix of the kind and six characters more', () => {
    fc.assert(
      fc.property(keys, ({ text, kind, environment }) => {
        const shown = displayPrefix(text, kind, environment);
        expect(shown).toHaveLength(keyPrefix(kind, environment).length + 6);
        expect(text.startsWith(shown)).toBe(true);
      }),
    );
    expect(displayPrefix(generateKey('secret'), 'secret')).toHaveLength(14);
  });

  it('tells what is meant to be a key from what is not', () => {
    fc.assert(fc.property(keys, ({ text }) => expect(looksLikeKey(text.slice(0, -1))).toBe(true)));
    for (const text of ['', 'ba', 'BA_x', 'sk_prod_x', 'svc', 'SVC_x', 'eyJhbGciOiJFUzI1NiJ9.e30.x'])
      expect(looksLikeKey(text)).toBe(false);
  });

  it('knows no test environment of personal tokens and service credentials', () => {
    expect(() => generateKey('personal', 'test')).toThrow(RangeError);
    expect(() => generateKey('service', 'test')).toThrow(RangeError);
  });

  it('uses all letters and digits about as often', () => {
    const counts = new Map<string, number>();
    for (let made = 0; made < 2000; made++) {
      for (const letter of generateKey('personal').slice(3, 45)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(62);
    const expected = (2000 * 42) / 62;
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(140); // 61 degrees of freedom: beyond 140 once in ten million runs
  });
});
