import { differences } from './alike.js';

describe('differences', () => {
  it.each([
    ['2026-11-21T08:26:10.020Z', '2030-01-01T00:00:00Z'],
    ['kak_01m7ykcfr1ebwr3c906tx08w3n', 'kak_01m8fvtyb5ehss1z9p1eg98cw4'],
    ['01HZ3K5R4X9Y2V6QF8TJ7W0CDN', '01M8FVM60HEMB82966CC24YAKK'],
    ['5b2c1f0a-8e7d-4a4f-bb6d-f0a3c8a1e7e2', '14781818-8b6f-4792-82a1-e005179e9c5e'],
    ['ba_AbCdEf0123456789XyZ...', 'ba_zzzzzzzzzzzzzzzzzzzzzzzz'],
    ['eyJhbGciOi...', 'eyJ0eXAiOi'],
    ['...', 'anything'],
    [1795828630951, 1895828630951],
  ])('takes %s for %s, since it is another each time', (shown, came) => {
    expect(differences(shown, came)).toEqual([]);
  });

  it.each([
    ['Project created', 'Project made'],
    ['kak_01m7ykcfr1ebwr3c906tx08w3n', 'ak_01m7ykcfr1ebwr3c906tx08w3n'],
    ['cc_live_AbCdEf...', 'cc_test_AbCdEf'],
    ['2026-11-21T08:26:10.020Z', 'yesterday'],
    [20, 21],
    [null, 'text'],
    [true, false],
  ])('does not take %s for %s', (shown, came) => {
    expect(differences(shown, came)).toHaveLength(1);
  });

  it('names fields that are missing, new or elsewhere', () => {
    expect(differences({ a: 1, b: { c: [1, 2] } }, { b: { c: [1] }, d: 1 })).toEqual([
      'it.a is shown, and did not come',
      'it.b.c has 1 items, and is shown with 2',
      'it.d came, and is not shown',
    ]);
  });

  it('takes a number behind what is made of a name', () => {
    expect(differences({ handle: 'yourname' }, { handle: 'yourname2' })).toEqual([]);
    expect(differences({ name: 'yourname' }, { name: 'yourname2' })).toHaveLength(1);
  });
});
