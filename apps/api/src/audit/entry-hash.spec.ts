import fc from 'fast-check';
import { difference, factsOf } from './audit-facts.js';
import { canonical } from './entry-hash.js';

/** The same object with its keys the other way round, all the way down. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('The canonical form', () => {
  it('is one for all orders of keys, and survives being printed and read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const entry = { value };
        const text = canonical(entry);
        expect(canonical(reversed(entry) as object)).toBe(text);
        expect(canonical(JSON.parse(text) as object)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(entry)));
      }),
    );
  });

  it('is that of RFC 8785 §3.2.2 and §3.2.3', () => {
    const value = { '\u20ac': 1, '\r': 2, '1': 333333333.33333329, '\u{1f602}': 1e30, '\ufb33': 4.5, '\u0080': 2e-3 };
    expect(canonical(value)).toBe(
      '{"\\r":2,"1":333333333.3333333,"\u0080":0.002,"\u20ac":1,"\u{1f602}":1e+30,"\ufb33":4.5}',
    );
  });
});

describe('Facts', () => {
  it('tell what differs, and nothing where nothing does', () => {
    const before = { name: 'a', list: [1], at: new Date(0) };
    expect(difference(before, { ...before, at: new Date(0), list: [1] }, ['name', 'list', 'at'])).toBeUndefined();
    expect(difference(before, { ...before, name: 'b' }, ['name', 'list'])).toEqual({
      before: { name: 'a' },
      after: { name: 'b' },
    });
  });

  it('hold no key of ours, and no more of a text than one reads', () => {
    // Put together here, or this file would contain one.
    const key = `ba_${'x'.repeat(48)}`;
    expect(factsOf({ note: `use ${key} here`, deep: { list: [key] } })).toEqual({
      note: 'use [key] here',
      deep: { list: ['[key]'] },
    });
    expect((factsOf({ long: 'x'.repeat(10_000) }).long as string).length).toBe(501);
  });
});
