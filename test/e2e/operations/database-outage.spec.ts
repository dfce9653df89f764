import { createTestDatabase, signUp, TestApp, type TestDatabase } from '@latchkey/testing';
import { DatabaseProxy } from '../../../libs/testing/src/database/database-proxy.js';

let database: TestDatabase;
let proxy: DatabaseProxy;
let app: TestApp;

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await DatabaseProxy.to(database.url);
  app = await TestApp.start({ databaseUrl: proxy.url });
});
afterAll(async () => {
  await app.stop();
  await proxy.close();
  await database.drop();
});

describe('while the database is away', () => {
  it('answers 503 within seconds, lets nobody in, and goes on by itself when the database is back', async () => {
    const { client, email, password } = await signUp(app);
    await proxy.close();
    const began = performance.now();
    const answers = await Promise.all([
      client.get('/api/user/organizations'),
      app.client().post('/api/auth/sign-in/email', { email, password }),
      client.post('/api/user/organizations', { name: 'Lost' }),
    ]);
    expect(performance.now() - began).toBeLessThan(8_000);
    for (const { status, headers, body } of answers) {
      expect(status).toBe(503);
      expect(body).toEqual({
        success: false,
        status: 503,
        code: 'UNAVAILABLE',
        message: expect.any(String),
        requestId: headers.get('x-request-id'),
      });
    }
    await proxy.open();
    expect((await client.get('/api/user/organizations')).body.data).toHaveLength(1);
    expect((await client.post('/api/user/organizations', { name: 'Found' })).status).toBe(201);
  });

  it('tells a caller with a session from one without only when it can: no credential is still 401', async () => {
    await proxy.close();
    const { status, body } = await app.client().get('/api/user/me');
    await proxy.open();
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'AUTHENTICATION_REQUIRED' });
  });
});
