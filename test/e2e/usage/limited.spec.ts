import { generateKey } from '@latchkey/common';
import {
  createProject,
  createProjectKey,
  signUp,
  sumOf,
  TestApp,
  usageRows,
  withKey,
  writeUsage,
} from '@latchkey/testing';

let app: TestApp;
beforeEach(async () => {
  app = await TestApp.start({
    env: { RATE_LIMIT_FREE: '5/60', RATE_LIMIT_BAD_CREDENTIALS: '3/60', TRUST_PROXY: 'true' },
  });
});
afterEach(() => app.stop());

const addresses = async () => {
  await writeUsage(app);
  return app.dataSource.query<Record<string, unknown>[]>(
    'SELECT address, refused::int, rate_limited::int FROM usage_addresses ORDER BY address',
  );
};

describe('usage', () => {
  it('counts what a plan’s limit refuses with the key that asked', async () => {
    const ada = await signUp(app);
    const key = await createProjectKey(ada.client, await createProject(ada));
    app.clock.advanceToWindow(60);
    const answers = await Promise.all(Array.from({ length: 12 }, () => key.client.get('/api/v1/whoami')));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
    const rows = (await usageRows(app)).filter((row) => row.credential_kind === 'project');
    expect(['status_2xx', 'status_4xx', 'rate_limited'].map((column) => sumOf(rows, column))).toEqual([5, 7, 7]);
  });

  it('counts wrong credentials by address, and never by what was sent', async () => {
    const before = await usageRows(app);
    const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });
    const wrong = withKey(app.client(), generateKey('project'));
    app.clock.advanceToWindow(60);
    for (let made = 0; made < 5; made++) await wrong.get('/api/v1/whoami', from('192.0.2.1'));
    await wrong.get('/api/v1/whoami', from('2001:db8::1'));
    await app
      .client()
      .get('/api/user/me', { headers: { 'x-api-key': 'ba_nonsense', 'x-forwarded-for': '2001:db8::2' } });

    expect(await addresses()).toEqual([
      { address: '192.0.2.1', refused: 3, rate_limited: 2 },
      { address: '2001:db8::/64', refused: 2, rate_limited: 0 },
    ]);
    expect(await usageRows(app)).toEqual(before);
  });

  it('cannot be made to keep a row for each of endless addresses', async () => {
    const wrong = withKey(app.client(), generateKey('project'));
    for (let made = 0; made < 1300; made += 50) {
      const batch = Array.from({ length: 50 }, (_, index) => `10.0.${(made + index) >> 8}.${(made + index) & 255}`);
      await Promise.all(batch.map((ip) => wrong.get('/api/v1/whoami', { headers: { 'x-forwarded-for': ip } })));
    }
    const rows = await addresses();
    expect(rows).toHaveLength(1001);
    expect(rows.find(({ address }) => address === 'other')).toMatchObject({ refused: 300 });
  });
});
