import { maxAttempts, retryDelay } from './retry-schedule.js';

const delays = (random: number): number[] =>
  Array.from({ length: maxAttempts - 1 }, (_, index) => retryDelay(index + 1, random));

describe('the times at which a mail is tried again', () => {
  it('begin within a minute and grow', () => {
    const middle = delays(0.5);
    expect(middle[0]).toBe(30);
    middle.slice(1).forEach((delay, index) => expect(delay / middle[index]).toBeCloseTo(2.25));
  });

  it('take about two days in all', () => {
    const days = delays(0.5).reduce((sum, delay) => sum + delay) / 86_400;
    expect(days).toBeGreaterThan(1.5);
    expect(days).toBeLessThan(2.5);
  });

  it('are spread by a fifth to each side', () => {
    expect(retryDelay(1, 0)).toBeCloseTo(24);
    expect(retryDelay(1, 1)).toBeCloseTo(36);
    expect(new Set(Array.from({ length: 20 }, () => retryDelay(1))).size).toBeGreaterThan(1);
  });
});
