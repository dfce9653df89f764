import { type BareItem, parseList } from 'structured-headers';
import { rateLimitHeaders } from './headers.js';
import { MemoryLimiter } from './memory-limiter.js';
import { limitPolicy } from './policy.js';

const noon = Date.UTC(2026, 0, 15, 12);
const signIn = limitPolicy('sign-in', [{ max: 5, seconds: 60 }]);
const account = limitPolicy('account', [{ max: 500, seconds: 900 }]);

const parsed = (field: string): Record<string, unknown>[] =>
  parseList(field).map(([name, parameters]) => ({ name, ...Object.fromEntries<BareItem>(parameters) }));

describe('rateLimitHeaders', () => {
  let now: number;
  let limiter: MemoryLimiter;

  beforeEach(() => {
    now = noon;
    limiter = new MemoryLimiter({ clock: () => now });
  });

  it('are none when no limit applied', () => {
    expect(rateLimitHeaders(limiter.decideNow([]), now)).toEqual({});
  });

  it('read as the draft writes them', () => {
    now = noon + 29_000;
    const decision = limiter.decideNow([
      { policy: signIn, key: 'a' },
      { policy: account, key: 'a' },
    ]);

    expect(rateLimitHeaders(decision, now)).toEqual({
      'X-RateLimit-Limit': '5',
      'X-RateLimit-Remaining': '4',
      'X-RateLimit-Reset': String(noon / 1000 + 60),
      'RateLimit-Policy': '"sign-in";q=5;w=60, "account";q=500;w=900',
      RateLimit: '"sign-in";r=4;t=31, "account";r=499;t=871',
    });
  });

  it('are right at every step of a full window, and after it', () => {
    for (let second = 0; second <= 60; second++) {
      now = noon + second * 1000 + 250;
      const headers = rateLimitHeaders(limiter.decideNow([{ policy: signIn, key: 'a' }]), now);
      const remaining = second === 60 ? 4 : Math.max(0, 4 - second);
      const t = second === 60 ? 60 : 60 - second;

      expect(parsed(headers['RateLimit-Policy'])).toEqual([{ name: 'sign-in', q: 5, w: 60 }]);
      expect(parsed(headers.RateLimit)).toEqual([{ name: 'sign-in', r: remaining, t }]);
      expect(headers['X-RateLimit-Remaining']).toBe(String(remaining));
      expect(headers['X-RateLimit-Reset']).toBe(String(noon / 1000 + (second === 60 ? 120 : 60)));
      expect(headers['Retry-After']).toBe(second >= 5 && second < 60 ? String(t) : undefined);
    }
  });

  it('name both windows of one policy', () => {
    const free = limitPolicy('free', [
      { max: 60, seconds: 60 },
      { max: 1000, seconds: 86_400 },
    ]);
    const headers = rateLimitHeaders(limiter.decideNow([{ policy: free, key: 'a' }]));

    expect(parsed(headers['RateLimit-Policy'])).toEqual([
      { name: 'free-minute', q: 60, w: 60 },
      { name: 'free-day', q: 1000, w: 86_400 },
    ]);
    expect(parsed(headers.RateLimit).map(({ name }) => name)).toEqual(['free-minute', 'free-day']);
  });

  it.each([
    { why: 'the least remaining', first: [9, 60], second: [3, 30], limit: '3' },
    { why: 'the later reset at a tie', first: [3, 60], second: [3, 900], limit: '3', reset: noon / 1000 + 900 },
    { why: 'the later reset at a tie, in any order', first: [3, 900], second: [3, 60], reset: noon / 1000 + 900 },
  ])('describe the window with $why', ({ first, second, limit = '3', reset = noon / 1000 + 30 }) => {
    const decision = limiter.decideNow([
      { policy: limitPolicy('first', [{ max: first[0], seconds: first[1] }]), key: 'a' },
      { policy: limitPolicy('second', [{ max: second[0], seconds: second[1] }]), key: 'a' },
    ]);

    expect(rateLimitHeaders(decision)).toMatchObject({
      'X-RateLimit-Limit': limit,
      'X-RateLimit-Reset': String(reset),
    });
  });

  it('promise no moment for a refusal that no wait cures', () => {
    const headers = rateLimitHeaders(limiter.decideNow([{ policy: signIn, key: 'a', cost: 6 }]));

    expect(headers).not.toHaveProperty('Retry-After');
    expect(headers).toMatchObject({ RateLimit: '"sign-in";r=5;t=60' });
  });

  it('never count below zero when told late', () => {
    expect(rateLimitHeaders(limiter.decideNow([{ policy: signIn, key: 'a' }]), noon + 61_000).RateLimit).toMatch(
      /t=0$/,
    );
  });
});
