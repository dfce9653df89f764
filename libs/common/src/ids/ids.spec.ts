import fc from 'fast-check';
import {
  firstIdOf,
  fromUlid,
  isUuid,
  newId,
  orderedId,
  prefixedSpelling,
  toUlid,
  ulidSpelling,
  uuidSpelling,
  uuidTime,
} from '../index.js';

const uuids = fc.uuid();
const spellings = [ulidSpelling, uuidSpelling, prefixedSpelling('prj')];

describe('ids', () => {
  it('reads every printed id back into the same bits', () => {
    fc.assert(fc.property(uuids, (id) => spellings.every((spelling) => spelling.parse(spelling.print(id)) === id)));
  });

  it('prints every id so that it matches the documented pattern', () => {
    fc.assert(
      fc.property(uuids, (id) => spellings.every((spelling) => new RegExp(spelling.pattern).test(spelling.print(id)))),
    );
  });

  it('keeps the order of ids in their ULIDs', () => {
    fc.assert(fc.property(uuids, uuids, (one, other) => one < other === toUlid(one) < toUlid(other)));
  });

  it('accepts one spelling of an id only', () => {
    fc.assert(
      fc.property(uuids, (id) => {
        const ulid = toUlid(id);
        const others = [ulid + '0', ulid.slice(1), ` ${ulid}`, id, id.toUpperCase(), '8' + ulid.slice(1)];
        if (ulid !== ulid.toLowerCase()) others.push(ulid.toLowerCase());
        return others.every((text) => fromUlid(text) === undefined);
      }),
    );
  });

  it.each(['I', 'L', 'O', 'U', 'i', '-', ' ', 'é'])('refuses the letter %s in a ULID', (letter) => {
    expect(fromUlid('01HZ3K5R4X9Y2V6QF8TJ7W0CD' + letter)).toBeUndefined();
  });

  it('refuses a prefix of another kind, in another case or none', () => {
    const project = prefixedSpelling('prj');
    const id = newId();
    const printed = project.print(id);
    for (const text of [printed.toUpperCase(), printed.replace('prj', 'kak'), printed.slice(4), `${printed}_`]) {
      expect(project.parse(text)).toBeUndefined();
    }
  });

  it('makes ids that ascend and tell their time', () => {
    const before = Date.now();
    const ids = Array.from({ length: 1000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(uuidTime(ids[0])).toBeGreaterThanOrEqual(before);
    expect(uuidTime(ids[0])).toBeLessThanOrEqual(Date.now());
  });

  it('orders ids by their moments and then by their numbers', () => {
    const moments = fc.date({ min: new Date(0), max: new Date('9000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.nat(), fc.nat(), (at, one, other) => {
        fc.pre(one < other);
        const [first, second] = [orderedId(at, one), orderedId(at, other)];
        expect(isUuid(first) && firstIdOf(at) <= first && first < second).toBe(true);
        expect(second < firstIdOf(new Date(at.getTime() + 1))).toBe(true);
        expect(uuidTime(first)).toBe(at.getTime());
      }),
    );
  });
});
