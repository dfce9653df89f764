import { afterwards, withAll } from './eventually.js';

const later = <T>(value: T): Promise<T> => new Promise((resolve) => setImmediate(() => resolve(value)));

describe('what is there already, or will be', () => {
  it('goes on at once where it is there', () => {
    expect(afterwards(1, (one) => one + 1)).toBe(2);
    expect(withAll([1, 2, 3], (one) => one * 2)).toEqual([2, 4, 6]);
    expect(withAll([], () => 1)).toEqual([]);
  });

  it('waits where one of all is not', async () => {
    const all = withAll([1, 2, 3], (one, index) => (one === 2 ? later(index) : one));
    expect(all).toBeInstanceOf(Promise);
    expect(await all).toEqual([1, 1, 3]);
  });

  it('begins one after the other, without waiting between them', async () => {
    const begun: number[] = [];
    const all = withAll([1, 2, 3], (one) => {
      begun.push(one);
      return later(one);
    });
    expect(begun).toEqual([1, 2, 3]);
    expect(await all).toEqual([1, 2, 3]);
  });

  it('rejects by what one throws, and leaves no other that nobody waits for', async () => {
    const unhandled: unknown[] = [];
    const watch = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', watch);
    const failing = later(0).then(() => Promise.reject(new Error('later')));
    const all = withAll([1, 2], (one) => {
      if (one === 1) return failing;
      throw new Error('at once');
    });
    await expect(all).rejects.toThrow('at once');
    await expect(failing).rejects.toThrow('later');
    await later(0);
    process.off('unhandledRejection', watch);
    expect(unhandled).toEqual([]);
  });
});
