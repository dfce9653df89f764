import { describeOnRedis, TestApp } from '@latchkey/testing';

// Windows as long as these end while a test runs about once in the life of a developer.
const env = { RATE_LIMIT_SIGN_IN: '5/5000000', RATE_LIMIT_ACCOUNT: '100/5000000' };

describeOnRedis('limits over two nodes that share Redis', (redisUrl) => {
  let one: TestApp;
  let other: TestApp;

  beforeAll(async () => {
    one = await TestApp.start({ env, redisUrl });
    other = await TestApp.start({ env, redisUrl, secret: one.secret, databaseUrl: one.databaseUrl });
  });
  afterAll(async () => {
    await other.stop();
    await one.stop();
  });

  it('hold exactly over both, and both tell the same', async () => {
    const who = { email: 'nobody@example.com', password: 'a-wrong-passphrase' };
    const attempts = Array.from({ length: 50 }, (_, index) =>
      (index % 2 ? one : other).client().post('/api/auth/sign-in/email', who),
    );
    const answers = await Promise.all(attempts);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
    const refused = await one.client().post('/api/auth/sign-in/email', who);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toContain('"account";r=95;');
  });
});
