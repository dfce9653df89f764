import { Heartbeat, Lease } from './lease.js';

const now = () => ({ steady: performance.now(), wall: Date.now() });

describe('a lease', () => {
  it('holds from the moment of the question, not of the answer', () => {
    const lease = new Lease();
    expect(lease.holds).toBe(false);
    lease.extend(now(), 60_000);
    expect(lease.holds).toBe(true);
    const { steady, wall } = now();
    lease.extend({ steady: steady - 60_001, wall: wall - 60_001 }, 60_000);
    expect(lease.holds).toBe(false);
  });

  it.each([
    ['the clock that is never set', { steady: 60_001, wall: 0 }],
    ['the clock on the wall, which went on while the machine slept', { steady: 0, wall: 60_001 }],
  ])('is over when it is by %s', (_, ago) => {
    const lease = new Lease();
    const { steady, wall } = now();
    lease.extend({ steady: steady - ago.steady, wall: wall - ago.wall }, 60_000);
    expect(lease.holds).toBe(false);
  });

  it('can be ended', () => {
    const lease = new Lease();
    lease.extend(now(), 60_000);
    lease.end();
    expect(lease.holds).toBe(false);
  });
});

describe('a heartbeat', () => {
  it.each([
    [['answer', 'echo'], 1],
    [['echo', 'answer'], 1],
    [['answer'], 0],
    [['echo', 'echo'], 0],
  ] as const)('renews the lease by both its answer and its echo: %j', (heard, renewals) => {
    let renewed = 0;
    const beat = new Heartbeat('1', () => renewed++);
    for (const what of heard) beat[what]();
    expect(renewed).toBe(renewals);
  });
});
