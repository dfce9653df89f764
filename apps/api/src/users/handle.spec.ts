import { handleCandidates, handleLength } from './handle.js';

const first = (name: string, count: number): string[] => {
  const candidates = handleCandidates(name);
  return Array.from({ length: count }, () => candidates.next().value as string);
};

describe('the handles for a name', () => {
  it.each([
    ['Your Name', 'yourname'],
    ['Ünïcödé Ñame', 'uenicoede'],
    ["O'Brien", 'obrien'],
    ['x'.repeat(40), 'x'.repeat(30)],
    ['密碼', 'user'],
  ])('begin for %s with %s', (name, start) => {
    expect(first(name, 1)[0].startsWith(start)).toBe(true);
  });

  it.each(['Your Name', 'Al', 'x', 'x'.repeat(100), '密碼', '🔑'])(
    'are all of a good length and shape for %s',
    (name) => {
      for (const handle of first(name, 40)) {
        expect(handle).toMatch(/^[a-z0-9]+$/);
        expect(handle.length).toBeGreaterThanOrEqual(handleLength.min);
        expect(handle.length).toBeLessThanOrEqual(handleLength.max);
      }
    },
  );
});
