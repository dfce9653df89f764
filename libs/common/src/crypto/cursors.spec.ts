import fc from 'fast-check';
import { AppError } from '../errors/app-error.js';
import { newId, type Uuid } from '../ids/uuid.js';
import { type CursorPlace, Cursors, type KeysetSlice } from './cursors.js';
import { Keyring } from './keyring.js';

const cursors = new Cursors(new Keyring('a secret that is made for this test alone, and long enough'));

const id = fc.uuid();
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
    fc.assert(fc.property(place, id, (where, row) => expect(cursors.read(where, cursors.print(where, row))).toBe(row)));
  });

  it('is opaque text that fits into a query as it is', () => {
    fc.assert(fc.property(place, id, (where, row) => expect(cursors.print(where, row)).toMatch(/^[\w-]{64}$/)));
  });

  it('is refused when any bit of it is flipped', () => {
    const where = { list: 'project things', tenant: newId() };
    const bytes = Buffer.from(cursors.print(where, newId()), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] ^= 1 << (bit & 7);
      expect(refusal(() => cursors.read(where, changed.toString('base64url')))).toEqual(onCursor);
    }
  });

  it('is refused when it is cut, made longer or spelled otherwise', () => {
    const where = { list: 'project things', tenant: newId() };
    const cursor = cursors.print(where, newId());
    const cuts = Array.from(cursor, (_, length) => cursor.slice(0, length));
    const others = [`${cursor}A`, ` ${cursor}`, `${cursor}=`, `${cursor.slice(0, 9)}.${cursor.slice(9)}`];
    for (const text of [...cuts, ...others]) expect(refusal(() => cursors.read(where, text))).toEqual(onCursor);
  });

  it('is refused in every list, tenant and filter but its own', () => {
    fc.assert(
      fc.property(place, place, id, (where, elsewhere, row) => {
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
    const cursor = new Cursors(new Keyring('another secret that is long enough, too')).print(where, newId());
    expect(refusal(() => cursors.read(where, cursor))).toEqual(onCursor);
  });

  it('does not mind the order of a filter, nor what narrows nothing', () => {
    const where = { list: 'project things', tenant: newId() };
    const row = newId();
    const cursor = cursors.print({ ...where, filter: { a: '1', b: '2', c: undefined } }, row);
    expect(cursors.read({ ...where, filter: { b: '2', a: '1' } }, cursor)).toBe(row);
  });

  it('is refused for any text', () => {
    const where = { list: 'project things', tenant: newId() };
    fc.assert(fc.property(fc.string(), (text) => expect(refusal(() => cursors.read(where, text))).toEqual(onCursor)));
  });
});

describe('Cursors.page', () => {
  const where = { list: 'project things', tenant: newId() };
  const rows = Array.from({ length: 7 }, newId).reverse();
  const read = ({ limit, after }: { limit: number; after?: Uuid }): Promise<KeysetSlice<Uuid>> => {
    const left = rows.filter((row) => after === undefined || row < after);
    const items = left.slice(0, limit);
    return Promise.resolve({ items, last: left.length > limit ? items[limit - 1] : null });
  };

  it.each([1, 2, 3, 6, 7, 8])('shows every row once, in pages of %i', async (limit) => {
    const seen: Uuid[] = [];
    let cursor: string | undefined;
    do {
      const page = await cursors.page(where, { limit, cursor }, read);
      seen.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(rows);
  });
});
