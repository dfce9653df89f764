import { signUp, sweep, TestApp } from '@latchkey/testing';

const path = '/api/v1/auth';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

describe('a refresh token that was used', () => {
  it('check 58: ends its family when it comes again, however often was swept, and goes with its session', async () => {
    const { email, password } = await signUp(app);
    const client = app.client();
    const first = (await client.post(`${path}/login`, { email, password })).body;
    app.clock.advance(20 * 86_400);
    await sweep(app);
    const second = (await client.post(`${path}/refresh`, { refresh_token: first.refresh_token })).body;
    app.clock.advance(3600);
    await sweep(app);
    const third = (await client.post(`${path}/refresh`, { refresh_token: second.refresh_token })).body;
    app.clock.advance(3600);
    await sweep(app);
    expect((await client.post(`${path}/refresh`, { refresh_token: first.refresh_token })).status).toBe(401);
    expect((await client.post(`${path}/refresh`, { refresh_token: third.refresh_token })).status).toBe(401);
    app.clock.advance(120 * 86_400);
    await sweep(app);
    expect(await app.dataSource.query('SELECT 1 FROM sessions')).toEqual([]);
    expect(await app.dataSource.query('SELECT 1 FROM refresh_tokens')).toEqual([]);
  });
});
