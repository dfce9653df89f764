import { ProgressLine } from './progress-line.js';

/** What is printed in five steps, each so many milliseconds after the one before. */
function printed(isTTY: boolean, step: number): string {
  let text = '';
  let now = 0;
  const line = new ProgressLine({ isTTY, write: (part: string) => Boolean((text += part)) }, () => now);
  for (let index = 1; index <= 5; index++, now += step) line.show(`${index} of 5`);
  line.end();
  line.end();
  return text;
}

describe('ProgressLine', () => {
  it('writes over one line on a terminal, and ends it once', () => {
    expect(printed(true, 1)).toBe(`${[1, 2, 3, 4, 5].map((index) => `\r\u001b[K${index} of 5`).join('')}\n`);
  });

  it('prints a line at once and then one every five seconds elsewhere', () => {
    expect(printed(false, 1)).toBe('1 of 5\n');
    expect(printed(false, 2_500)).toBe('1 of 5\n3 of 5\n5 of 5\n');
  });

  it('leaves no empty line where nothing was shown', () => {
    let text = '';
    new ProgressLine({ isTTY: true, write: (part: string) => Boolean((text += part)) }).end();
    expect(text).toBe('');
  });
});
