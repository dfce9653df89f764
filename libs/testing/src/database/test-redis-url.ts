/** The Redis that tests may use, from `TEST_REDIS_URL`; undefined when there is none and such tests are skipped. */
export function testRedisUrl(): string | undefined {
  return process.env.TEST_REDIS_URL || undefined;
}
