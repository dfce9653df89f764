import { randomBytes } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer, runByNpm } from '../../../libs/testing/src/process/built-server.js';

const SECRET = randomBytes(48).toString('base64');
let database: TestDatabase;
let server: BuiltServer;

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
}, BUILD_TIME);
beforeEach(async () => (server = await BuiltServer.start({ DATABASE_URL: database.url, SECRET }, runByNpm)));
afterEach(() => server.end('SIGKILL'));
afterAll(() => database.drop());

describe('npm start', () => {
  it('serves, and passes SIGTERM on to the server, which ends in order', async () => {
    expect((await server.client().get('/api/user/me')).status).toBe(401);
    expect(await server.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' });
    expect(server.logs.at(-1)).toMatchObject({ msg: 'stopped' });
  });

  it('leaves no server behind that nobody knows of when npm is killed', async () => {
    await server.end('SIGKILL');
    expect(server.logs.at(-1)).toMatchObject({ msg: 'stopped' });
    await expect(server.client().get('/api/user/me')).rejects.toThrow('fetch failed');
  });
});
