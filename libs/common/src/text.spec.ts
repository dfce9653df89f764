import { normaliseEmail, normaliseText } from './text.js';

/** The time that it takes, in milliseconds. */
function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

describe('normalising text', () => {
  it('composes what looks the same into the same, and trims it', () => {
    expect(normaliseText(' e\u0301 \u1112\u1161\u11ab ')).toBe('\u00e9 \ud55c');
    expect(normaliseText(`a${'\u0301'.repeat(30)}`)).toBe(`\u00e1${'\u0301'.repeat(29)}`);
    expect(normaliseEmail(' U\uff20X.com ')).toBe('u@x.com');
    expect(normaliseEmail('\uff76\uff9e')).toBe('\u30ac');
  });

  it('leaves more marks on a character than any language has as they are, and goes on behind them', () => {
    const marks = '\u0301\u0316'.repeat(20);
    expect(normaliseText(`e${marks}e\u0301`)).toBe(`e${marks}\u00e9`);
  });

  // To sort marks takes the square of their number: a megabyte of them would keep the server busy for a minute.
  it.each([
    ['marks', '\u0300\u0316'],
    ['marks of half width, which are letters until they are folded', '\uff9e\u0316'],
    ['marks that are several', '\u0344\u0316'],
  ])('takes no longer for a character with a megabyte of %s', (_, marks) => {
    const text = `a${marks.repeat(260_000)}`;
    expect(timed(() => normaliseText(text))).toBeLessThan(1_000);
    expect(timed(() => normaliseEmail(text))).toBeLessThan(1_000);
  });
});
