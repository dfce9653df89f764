import { FailoverLimiter, type FailoverOptions } from './failover-limiter.js';
import { MemoryLimiter } from './memory-limiter.js';
import { limitPolicy } from './policy.js';
import { limiterConnection } from './redis-connection.js';
import { describeWithRedis } from './test-support/redis.js';
import { TcpProxy } from './test-support/tcp-proxy.js';

const policy = limitPolicy('sign-in', [{ max: 5, seconds: 2_592_000 }]);

/** Keeps the lines of a log, and lets a test wait for the next. */
class Lines {
  readonly all: string[] = [];
  #wake: () => void = () => undefined;

  warn(message: string): void {
    this.#add(`warn: ${message}`);
  }

  info(message: string): void {
    this.#add(`info: ${message}`);
  }

  async count(lines: number): Promise<void> {
    while (this.all.length < lines) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  #add(line: string): void {
    this.all.push(line);
    this.#wake();
  }
}

describeWithRedis('FailoverLimiter', ({ url, prefix }) => {
  let serial = 0;
  let key: string;
  let proxy: TcpProxy;
  let log: Lines;
  const opened: FailoverLimiter[] = [];
  const open = async (options: Partial<FailoverOptions> = {}) => {
    const limiter = await FailoverLimiter.open({ url: proxy.url, log, prefix, patienceMs: 2000, ...options });
    opened.push(limiter);
    return limiter;
  };
  const away = /^warn: Redis is away \(.+\): limits are counted on this node alone$/;
  const back = /^info: Redis is back: limits are counted over all nodes$/;

  beforeEach(async () => {
    key = `failover-${serial++}`;
    log = new Lines();
    proxy = await TcpProxy.to(url);
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((limiter) => limiter.close()));
    await proxy.cut();
  });

  it('counts on Redis from its first decision, and has nothing to say about it', async () => {
    const nodes = await Promise.all([open(), open()]);
    const all = await Promise.all(Array.from({ length: 50 }, (_, i) => nodes[i % 2].decide([{ policy, key }])));

    expect(all.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect(nodes.map(({ status }) => status)).toEqual(['redis', 'redis']);
    expect(log.all).toEqual([]);
  });

  it('goes on in memory when Redis vanishes, and returns by itself to what Redis had counted', async () => {
    const limiter = await open();
    await limiter.decide([{ policy, key, cost: 3 }]);

    await proxy.cut();
    const meanwhile = await Promise.all(Array.from({ length: 50 }, () => limiter.decide([{ policy, key }])));
    expect(limiter.status).toBe('memory');
    expect(meanwhile.filter(({ allowed }) => allowed)).toHaveLength(5);

    await proxy.mend();
    await log.count(2);
    expect(limiter.status).toBe('redis');
    expect(await limiter.decide([{ policy, key, cost: 0 }])).toMatchObject({ states: [{ remaining: 2 }] });
    expect(log.all).toEqual([expect.stringMatching(away), expect.stringMatching(back)]);
  });

  it('counts over all processes of a node while Redis is away, where they have one substitute', async () => {
    const substitute = new MemoryLimiter();
    const workers = await Promise.all([open({ substitute }), open({ substitute })]);
    await proxy.cut();
    const all = await Promise.all(Array.from({ length: 50 }, (_, i) => workers[i % 2].decide([{ policy, key }])));
    expect(all.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect(workers.map(({ status }) => status)).toEqual(['memory', 'memory']);
    await workers[0].reset(policy, key);
    expect(await workers[1].decide([{ policy, key, cost: 5 }])).toMatchObject({ allowed: true });
  });

  it('makes nobody wait twice for a Redis that hangs', async () => {
    const limiter = await open({ patienceMs: 250 });
    proxy.stall();

    const first = await Promise.all(Array.from({ length: 20 }, () => limiter.decide([{ policy, key }])));
    expect(first.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect(limiter.status).toBe('memory');

    const pause = new Promise((resolve) => setImmediate(resolve, 'waited'));
    const later = Promise.all(Array.from({ length: 1000 }, () => limiter.decide([{ policy, key }])));
    expect(await Promise.race([pause, later])).toHaveLength(1000);

    await proxy.mend();
    await log.count(2);
    expect(limiter.status).toBe('redis');
    expect(log.all).toEqual([expect.stringMatching(away), expect.stringMatching(back)]);
  });

  it.each([
    { how: 'is away', before: () => proxy.cut() },
    { how: 'hangs', before: () => Promise.resolve(proxy.stall()) },
  ])('starts while Redis $how, and finds it later', async ({ before }) => {
    await before();
    const limiter = await open({ patienceMs: 250 });

    expect(limiter.status).toBe('memory');
    expect(await limiter.decide([{ policy, key, cost: 5 }])).toMatchObject({ allowed: true });
    expect(await limiter.decide([{ policy, key }])).toMatchObject({ allowed: false });

    await proxy.mend();
    await log.count(2);
    expect(limiter.status).toBe('redis');
    expect(log.all).toEqual([expect.stringMatching(away), expect.stringMatching(back)]);
  });

  it('starts in memory when Redis refuses the login', async () => {
    const limiter = await open({ url: proxy.url.replace('redis://', 'redis://nobody:wrong@') });

    expect(limiter.status).toBe('memory');
    expect(log.all).toEqual([expect.stringContaining('WRONGPASS')]);
  });

  it('does not return to a Redis that is up but may not count, until it may', async () => {
    const admin = limiterConnection(url, 5000);
    await admin.connect();
    const allow = (...rules: string[]) =>
      admin.call('ACL', 'SETUSER', prefix, 'on', '>secret', '~*', '+@all', ...rules);
    await allow();
    const limiter = await open({ url: proxy.url.replace('redis://', `redis://${prefix}:secret@`) });

    await allow('-eval', '-evalsha');
    await limiter.decide([{ policy, key }]);
    await proxy.connections(3); // Two probes failed, each on a connection that it gave up.
    expect(limiter.status).toBe('memory');
    expect(log.all).toHaveLength(1);

    await allow();
    await log.count(2);
    expect(limiter.status).toBe('redis');
    expect(log.all).toEqual([expect.stringContaining('NOPERM'), expect.stringMatching(back)]);
    await admin.call('ACL', 'DELUSER', prefix);
    await admin.quit();
  });

  it('says every outage once', async () => {
    const limiter = await open();
    for (let outage = 1; outage <= 3; outage++) {
      await proxy.cut();
      await Promise.all(Array.from({ length: 20 }, () => limiter.decide([{ policy, key }])));
      await proxy.mend();
      await log.count(2 * outage);
    }

    expect(log.all.map((line) => line.split(' ')[3])).toEqual(Array(3).fill(['away', 'back:']).flat());
  });

  it('resets on Redis and in memory, and never fails for want of Redis', async () => {
    const limiter = await open({ patienceMs: 250 });
    await limiter.decide([{ policy, key, cost: 5 }]);
    await limiter.reset(policy, key);
    expect(await limiter.decide([{ policy, key, cost: 5 }])).toMatchObject({ allowed: true });

    proxy.stall();
    await limiter.reset(policy, key);
    expect(limiter.status).toBe('memory');
    await limiter.decide([{ policy, key, cost: 5 }]);
    await limiter.reset(policy, key);
    expect(await limiter.decide([{ policy, key }])).toMatchObject({ allowed: true });
  });

  it('takes a wrong charge for the mistake it is, and not for an outage', async () => {
    const limiter = await open();

    await expect(limiter.decide([{ policy, key, cost: -1 }])).rejects.toThrow(RangeError);
    expect(limiter.status).toBe('redis');
    expect(log.all).toEqual([]);
  });

  it('says nothing when it is closed', async () => {
    const limiter = await open();
    await limiter.close();

    expect(log.all).toEqual([]);
  });
});
