import { setTimeout as delay } from 'node:timers/promises';
import { Patience } from './patience.js';

const never = new Promise<never>(() => undefined);

describe('Patience', () => {
  it('hands on an answer, and a failure', async () => {
    const patience = new Patience(100);
    expect(await patience.await(Promise.resolve(1))).toBe(1);
    await expect(patience.await(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  });

  it('gives up on everything once nothing was said for so long, and begins anew', async () => {
    const patience = new Patience(50);
    const began = performance.now();
    const lost = await Promise.allSettled([patience.await(never), patience.await(never)]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(performance.now() - began).toBeGreaterThanOrEqual(50);
    expect(await patience.await(delay(5, 'late'))).toBe('late');
  });

  it('waits on for a slow answer while others arrive', async () => {
    const patience = new Patience(60);
    const slow = patience.await(delay(150, 'slow'));
    for (let other = 0; other < 10; other++) await patience.await(delay(10));
    expect(await slow).toBe('slow');
  });

  it('does not count the time in which this process could not listen', async () => {
    const patience = new Patience(50);
    const answer = patience.await(delay(1, 'answered'));
    const until = performance.now() + 200;
    while (performance.now() < until);
    expect(await answer).toBe('answered');
  });
});
