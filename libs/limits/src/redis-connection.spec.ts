import { once } from 'node:events';
import { limitPolicy } from './policy.js';
import { limiterConnection } from './redis-connection.js';
import { RedisLimiter } from './redis-limiter.js';
import { describeWithRedis } from './test-support/redis.js';
import { TcpProxy } from './test-support/tcp-proxy.js';

const policy = limitPolicy('sign-in', [{ max: 5, seconds: 2_592_000 }]);
const patient = 60_000;

describeWithRedis('a connection for limits', ({ url, prefix }) => {
  it('takes no command before it is open', async () => {
    const client = limiterConnection(url, patient);

    await expect(client.ping()).rejects.toThrow("Stream isn't writeable");
    client.disconnect();
  });

  it('fails what is under way when it breaks, and neither keeps it nor sends it again', async () => {
    const proxy = await TcpProxy.to(url);
    const client = limiterConnection(proxy.url, patient);
    await client.connect();
    const limiter = new RedisLimiter(client, prefix);

    proxy.stall();
    const lost = expect(limiter.decide([{ policy, key: 'a' }])).rejects.toThrow();
    await proxy.cut();
    await lost;

    const ready = once(client, 'ready');
    await proxy.mend();
    await ready;
    expect(await limiter.decide([{ policy, key: 'a', cost: 0 }])).toMatchObject({ states: [{ remaining: 5 }] });
    await limiter.close();
    await proxy.cut();
  });
});
