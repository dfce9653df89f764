/** The Redis that tests may use, from `TEST_REDIS_URL`; undefined when there is none. */
export const testRedisUrl = (): string | undefined => process.env.TEST_REDIS_URL || undefined;

/** A suite that needs Redis; without one it is skipped, and says so. */
export function describeOnRedis(name: string, suite: (url: string) => void): void {
  const url = testRedisUrl();
  if (url) {
    describe(name, () => suite(url));
    return;
  }
  process.stdout.write(`Skipped: ${name}, because TEST_REDIS_URL is not set.\n`);
  describe.skip(name, () => suite(''));
}
