import { createToken, signUp, sweep, TestApp, usageRows, writeUsage } from '@latchkey/testing';
import { generateKey } from '@latchkey/common';

const day = 86_400;

describe('usage', () => {
  it('is kept for as long as it should be: hours, days, addresses', async () => {
    const app = await TestApp.start({ env: { USAGE_HOURS_RETENTION_DAYS: '2', USAGE_DAYS_RETENTION_DAYS: '5' } });
    const ada = await signUp(app);
    const { client } = await createToken(ada.client, ['user:read'], { expiresIn: 30 * day });
    const wrong = app.client().with({ 'x-api-key': generateKey('personal') });
    app.clock.advanceToWindow(day);
    for (let days = 0; days < 8; days++) {
      await Promise.all([client.get('/api/user/me'), wrong.get('/api/user/me')]);
      await writeUsage(app);
      app.clock.advance(day);
    }
    // It is the first second of the ninth day.
    await sweep(app);

    const tokens = async (table: 'usage_hours' | 'usage_days') =>
      (await usageRows(app, table)).filter((row) => row.credential_kind === 'personal');
    expect(await tokens('usage_hours')).toHaveLength(2);
    expect(await tokens('usage_days')).toHaveLength(5);
    expect(await app.dataSource.query('SELECT FROM usage_addresses')).toHaveLength(2);
    expect(await app.dataSource.query('SELECT FROM usage_writers')).toHaveLength(1);
    await app.stop();
  });

  it('is removed a batch at a time, and all of it', async () => {
    const app = await TestApp.start();
    await app.dataSource.query(
      `INSERT INTO usage_days SELECT gen_random_uuid(), '2020-01-01', 'personal', 'account', 'Profile', 'live',
         null, null, null, 1, 0, 0, 0, 0, 0, 0, 0, now(), now() FROM generate_series(1, 4500)`,
    );
    await sweep(app);
    expect(await usageRows(app, 'usage_days')).toEqual([]);
    await app.stop();
  });
});
