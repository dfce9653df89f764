import { randomBytes } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';

let database: TestDatabase;
let server: BuiltServer;

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
  server = await BuiltServer.start({
    DATABASE_URL: database.url,
    SECRET: randomBytes(48).toString('base64'),
    METRICS_PORT: '0',
  });
}, BUILD_TIME);
afterAll(async () => {
  await server.end();
  await database.drop();
});

describe('a port for metrics', () => {
  it('tells them, and serves nothing else', async () => {
    const metricsPort = Number(server.logs.find(({ msg }) => msg === 'ready')?.metricsPort);
    const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${metricsPort}${path}`, { method });
    const answer = await ask('/metrics');
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await answer.text()).toContain('latchkey_http_requests_in_flight 0\n');
    for (const path of ['/', '/livez', '/readyz', '/api/user/me', '/docs', '/metrics/', '/metrics?x=1']) {
      expect((await ask(path)).status).toBe(404);
    }
    expect((await ask('/metrics', 'POST')).status).toBe(404);
    expect((await server.client().get('/metrics')).status).toBe(404);
  });
});
