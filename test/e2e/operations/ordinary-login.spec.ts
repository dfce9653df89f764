import { createPlace, createWorkflow, signUp, startRun, TestApp } from '@latchkey/testing';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDatabase } from '../../../apps/api/src/runtime/database.js';
import { Lifecycle } from '../../../apps/api/src/runtime/lifecycle.js';
import { newDatabaseName } from '../../../libs/testing/src/database/database-names.js';
import { currentRun } from '../../../libs/testing/src/database/run-environment.js';
import { withDatabase } from '../../../libs/testing/src/database/server-url.js';
import { withClient } from '../../../libs/testing/src/database/with-client.js';
import { BUILD_TIME, buildServer, BuiltServer, latchkey } from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';

const { serverUrl, prefix } = currentRun();
const login = `latchkey_login_${randomBytes(6).toString('hex')}`;
const [name, restoredName] = [newDatabaseName(prefix), newDatabaseName(prefix)];
const secret = randomBytes(48).toString('base64');
const asAdministrator = (...statements: string[]) =>
  withClient(serverUrl, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

/** The database as a user who is allowed nothing but to have it. */
function ownUrl(database = name): string {
  const url = new URL(withDatabase(serverUrl, database));
  url.username = login;
  return url.href;
}

const lifecycle = new Lifecycle();
const open = () => openDatabase({ url: ownUrl(), description: 'ours' }, lifecycle, pino({ level: 'silent' }));

beforeAll(() =>
  asAdministrator(
    `CREATE ROLE ${login} LOGIN PASSWORD 'not-a-password' NOSUPERUSER NOCREATEROLE NOCREATEDB`,
    ...[name, restoredName].map((one) => `CREATE DATABASE ${one} OWNER ${login} TEMPLATE template0 ENCODING 'UTF8'`),
  ),
);
beforeAll(buildServer, BUILD_TIME);
afterAll(async () => {
  await lifecycle.close();
  await asAdministrator(
    ...[name, restoredName].map((one) => `DROP DATABASE IF EXISTS ${one} WITH (FORCE)`),
    `DROP ROLE ${login}`,
  );
  removeDataDirs();
});

describe('a user of the database who may make no roles', () => {
  it('is told in a sentence what an administrator has to run', async () => {
    jest.spyOn(console, 'log').mockImplementation(); // TypeORM prints failed migrations, whatever its log level.
    const refused = await open().then(
      () => 'nothing',
      (error: Error) => error.message,
    );
    jest.restoreAllMocks();
    expect(refused).toContain(`the user ${login} may not make the roles that keep tenants apart`);
    expect(refused).toMatch(
      /have an administrator run CREATE ROLE latchkey_app NOLOGIN; CREATE ROLE latchkey_system NOLOGIN; GRANT latchkey_app, latchkey_system TO \w+( WITH INHERIT TRUE, SET TRUE)?;/,
    );
    await asAdministrator(refused.slice(refused.indexOf('GRANT '), refused.lastIndexOf(';')));
  });

  it('serves as any other once that is done', async () => {
    const owner = await open();
    const app = await TestApp.start({ databaseUrl: ownUrl(), secret });
    const [ada, bob] = [await signUp(app), await signUp(app)];
    const place = await createPlace(ada);
    await startRun(place.client, (await createWorkflow(place.client)).id);
    expect((await place.client.get('/api/v1/runs')).body.data).toHaveLength(1);
    expect((await bob.client.get(`/api/user/organizations/${ada.organizationId}`)).status).toBe(403);
    // As the owner of the tables, though walls hold that too: for the release before, and for backups.
    expect(await owner.query('SELECT count(*)::int AS all FROM organizations')).toEqual([{ all: 2 }]);
    await app.stop();
  });

  it('backs up the rows of all tenants, and restores them behind the same walls', async () => {
    const file = join(newDataDir(), 'backup');
    const run = (database: string, ...args: string[]) =>
      BuiltServer.run({ SECRET: secret, DATABASE_URL: ownUrl(database) }, latchkey(...args));
    expect(await run(name, 'backup', '--to', file)).toMatchObject({ code: 0 });
    expect(await run(restoredName, 'restore', '--from', file)).toMatchObject({ code: 0 });
    const state = (database: string) =>
      withClient(ownUrl(database), async (client) => {
        const { rows } = await client.query(
          `SELECT (SELECT count(*)::int FROM organizations) AS organizations, (SELECT count(*)::int FROM runs) AS runs,
             (SELECT count(*)::int FROM pg_class WHERE relforcerowsecurity) AS walls`,
        );
        return rows[0] as unknown;
      });
    expect(await state(restoredName)).toEqual(await state(name));
    expect(await state(name)).toMatchObject({ organizations: 2, runs: 1 });
  }, 60_000);
});
