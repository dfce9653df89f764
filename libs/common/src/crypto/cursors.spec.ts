import fc from 'fast-check';
import { AppError } from '../errors/app-error.js';
import { newId, type Uuid } from '../ids/uuid.js';
import { type CursorPlace, Cursors, type KeysetRequest, type KeysetSlice, type RowPosition } from './cursors.js';
import { Keyring } from './keyring.js';

const cursors = new Cursors(new Keyring('a secret that is made for this test alone, and long enough'));

const id = fc.uuid();
const position: fc.Arbitrary<RowPosition> = fc.record({ section: fc.integer({ min: 0, max: 255 }), id });
const newPosition = (): RowPosition => ({ section: 0, id: newId() });
const place: fc.Arbitrary<CursorPlace> = fc.record({
  list: fc.string(),
  tenant: id,
  filter: fc.dictionary(fc.string(), fc.string(), { maxKeys: 1, noNullPrototype: true }),
});

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof AppError ? [error.code, error.issues[0].field, error.issues[0].location] : error;
  }
};
const onCursor = ['VALIDATION', 'cursor', 'query'];

describe('check 44: a cursor', () => {
  it('stands for its row in its list', () => {
    fc.assert(
      fc.property(place, position, (where, row) => expect(cursors.read(where, cursors.print(where, row))).toEqual(row)),
    );
  });

  it('is opaque text that fits into a query as it is', () => {
    fc.assert(fc.property(place, position, (where, row) => expect(cursors.print(where, row)).toMatch(/^[\w-]{66}$/)));
  });

  it('is another one in every section, and cannot be carried from one to the other', () => {
    fc.assert(
      fc.property(place, position, fc.integer({ min: 1, max: 255 }), (where, row, step) => {
        const bytes = Buffer.from(cursors.print(where, row), 'base64url');
        bytes[0] = (bytes[0] + step) % 256;
        expect(refusal(() => cursors.read(where, bytes.toString('base64url')))).toEqual(onCursor);
        expect(cursors.print(where, { ...row, section: bytes[0] })).not.toBe(cursors.print(where, row));
      }),
    );
  });

  it.each([-1, 256])('is made for no section %d', (section) => {
    const where = { list: 'project things', tenant: newId() };
    expect(() => cursors.print(where, { section, id: newId() })).toThrow('out of range');
  });

  it('is refused when any bit of it is flipped', () => {
    const where = { list: 'project things', tenant: newId() };
    const bytes = Buffer.from(cursors.print(where, newPosition()), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] ^= 1 << (bit & 7);
      expect(refusal(() => cursors.read(where, changed.toString('base64url')))).toEqual(onCursor);
    }
  });

  it('is refused when it is cut, made longer or spelled otherwise', () => {
    const where = { list: 'project things', tenant: newId() };
    const cursor = cursors.print(where, newPosition());
    const cuts = Array.from(cursor, (_, length) => cursor.slice(0, length));
    const others = [`${cursor}A`, ` ${cursor}`, `${cursor}=`, `${cursor.slice(0, 9)}.${cursor.slice(9)}`];
    for (const text of [...cuts, ...others]) expect(refusal(() => cursors.read(where, text))).toEqual(onCursor);
  });

  it('is refused in every list, tenant and filter but its own', () => {
    fc.assert(
      fc.property(place, place, position, (where, elsewhere, row) => {
        const cursor = cursors.print(where, row);
        const others = [
          { ...where, list: elsewhere.list },
          { ...where, tenant: elsewhere.tenant },
          { ...where, filter: elsewhere.filter },
        ];
        for (const other of others.filter((one) => JSON.stringify(one) !== JSON.stringify(where))) {
          expect(refusal(() => cursors.read(other, cursor))).toEqual(onCursor);
        }
      }),
    );
  });

  it('is refused by a server with another secret', () => {
    const where = { list: 'project things', tenant: newId() };
    const cursor = new Cursors(new Keyring('another secret that is long enough, too')).print(where, newPosition());
    expect(refusal(() => cursors.read(where, cursor))).toEqual(onCursor);
  });

  it('does not mind the order of a filter, nor what narrows nothing', () => {
    const where = { list: 'project things', tenant: newId() };
    const row = newPosition();
    const cursor = cursors.print({ ...where, filter: { a: '1', b: '2', c: undefined } }, row);
    expect(cursors.read({ ...where, filter: { b: '2', a: '1' } }, cursor)).toEqual(row);
  });

  it('is refused for any text', () => {
    const where = { list: 'project things', tenant: newId() };
    fc.assert(fc.property(fc.string(), (text) => expect(refusal(() => cursors.read(where, text))).toEqual(onCursor)));
  });
});

describe('Cursors.page', () => {
  const where = { list: 'project things', tenant: newId() };
  // Two sections, each newest first; ids are time-ordered.
  const ids = Array.from({ length: 7 }, newId);
  const rows = ids.map((rowId, index): RowPosition => ({ section: index % 2, id: rowId })).sort(before);
  function before(one: RowPosition, other: RowPosition): number {
    return one.section - other.section || other.id.localeCompare(one.id);
  }
  const read = ({ limit, after }: KeysetRequest): Promise<KeysetSlice<Uuid>> => {
    const left = rows.filter((row) => after === undefined || before(after, row) < 0);
    const items = left.slice(0, limit);
    return Promise.resolve({ items: items.map((row) => row.id), last: left.length > limit ? items[limit - 1] : null });
  };

  it.each([1, 2, 3, 6, 7, 8])('shows every row once, in pages of %i', async (limit) => {
    const seen: Uuid[] = [];
    let cursor: string | undefined;
    do {
      const page = await cursors.page(where, { limit, cursor }, read);
      seen.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(rows.map((row) => row.id));
  });
});
