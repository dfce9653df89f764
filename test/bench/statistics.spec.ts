import { median, percentile, ratios, spread } from '../../bench/statistics.helper.mjs';

describe('the statistics of the benchmarks', () => {
  it.each<[number[], number]>([
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 9, 100, 2], 9.5],
  ])('take for the median of %j %d', (values, middle) => expect(median(values)).toBe(middle));

  it('leave what they are given in its order', () => {
    const values = [3, 1, 2];
    median(values);
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it.each<[number, number]>([
    [0, 1],
    [0.5, 50],
    [0.99, 99],
    [0.991, 100],
    [1, 100],
  ])('take for the percentile %d of 1 to 100 %d', (share, value) => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, share)).toBe(value);
  });

  it('know the only value as every percentile', () => {
    expect([0.01, 0.5, 0.99].map((share) => percentile([4], share))).toEqual([4, 4, 4]);
  });

  it('hold values against those of their own round', () => {
    expect(ratios([10, 30], [20, 20])).toEqual([0.5, 1.5]);
    expect(() => ratios([10, 30], [20])).toThrow('They are not of the same rounds.');
  });

  it('tell the middle, the least and the greatest', () => {
    expect(spread([4, 1, 3])).toEqual({ median: 3, min: 1, max: 4 });
  });

  it('have nothing to say about nothing', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => percentile([], 0.99)).toThrow(RangeError);
  });
});
