import { generateKey } from '@latchkey/common';
import {
  createProject,
  createProjectKey,
  createTestDatabase,
  createToken,
  signUp,
  TestApp,
  type TestDatabase,
} from '@latchkey/testing';
import { DatabaseProxy } from '../../libs/testing/src/database/database-proxy.js';

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

/** The same key with another last character, which its checksum gives away. */
const mistyped = (key: string) => key.slice(0, -1) + (key.endsWith('x') ? 'y' : 'x');

describe('while the database is away', () => {
  it('check 32: a key that cannot be one is refused as ever, and one that can opens nothing', async () => {
    const ada = await signUp(app);
    const token = await createToken(ada.client, ['user:read']);
    const { key } = await createProjectKey(ada.client, await createProject(ada));
    const bearer = (text: string) =>
      app.client().get('/api/v1/whoami', { headers: { authorization: `Bearer ${text}` } });
    const personal = (text: string) => app.client().get('/api/user/me', { headers: { 'x-api-key': text } });
    const statuses = async () =>
      Promise.all(
        [
          bearer(mistyped(key)),
          bearer('cc_live_x'),
          personal(mistyped(token.key)),
          bearer(generateKey('project')),
          bearer(key),
          personal(generateKey('personal')),
          personal(token.key),
        ].map(async (answer) => (await answer).status),
      );

    expect(await statuses()).toEqual([401, 401, 401, 401, 200, 401, 200]);
    await proxy.close();
    // What the server remembers it goes by for no longer than it could be told otherwise.
    for (let status = 200; status === 200;) ({ status } = await bearer(key));
    expect(await statuses()).toEqual([401, 401, 401, 503, 503, 503, 503]);
    await proxy.open();
    expect(await statuses()).toEqual([401, 401, 401, 401, 200, 401, 200]);
  });
});
