import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';

/** A place on the Redis of the tests that no other run uses, and that is empty again after the suite. */
export interface TestRedis {
  readonly url: string;
  readonly prefix: string;
}

/** A suite that needs Redis at `TEST_REDIS_URL`; skipped, and said so, without one. */
export function describeWithRedis(name: string, suite: (redis: TestRedis) => void): void {
  const url = process.env.TEST_REDIS_URL;
  if (url === undefined || url === '') {
    process.stdout.write(`Skipped: ${name}. Set TEST_REDIS_URL, e.g. to redis://127.0.0.1:6379/5, to run it.\n`);
    describe.skip(name, () => suite({ url: '', prefix: '' }));
    return;
  }
  describe(name, () => {
    const redis = { url, prefix: `test-${randomUUID()}` };
    suite(redis);
    afterAll(() => removeKeys(redis));
  });
}

async function removeKeys({ url, prefix }: TestRedis): Promise<void> {
  const client = new Redis(url);
  const keys = await client.keys(`${prefix}:*`);
  if (keys.length > 0) await client.del(keys);
  await client.quit();
}
