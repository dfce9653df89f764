import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProject, createProjectKey, projectOutcome, type TestProject, withKey } from '@latchkey/testing';
import { newDatabaseName } from '../../../libs/testing/src/database/database-names.js';
import { currentRun } from '../../../libs/testing/src/database/run-environment.js';
import { withDatabase } from '../../../libs/testing/src/database/server-url.js';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { withClient } from '../../../libs/testing/src/database/with-client.js';
import { BUILD_TIME, buildServer, BuiltServer, latchkey } from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';

/** Each test starts servers and commands, several times. */
jest.setTimeout(180_000);

const newKey = () => randomBytes(48).toString('base64');
const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42' };
const providerKey = `sk-proj-${randomBytes(24).toString('hex')}`;
const keys = { SECRET: newKey(), MASTER_KEY: newKey() };

const run = (env: Record<string, string>, ...args: string[]) => BuiltServer.run(env, latchkey(...args));

interface EmptyDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database as an operator would make it: with nothing in it. */
async function createEmptyDatabase(): Promise<EmptyDatabase> {
  const { serverUrl, prefix } = currentRun();
  const name = newDatabaseName(prefix);
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`));
  return {
    url: withDatabase(serverUrl, name),
    drop: () =>
      withClient(serverUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

let source: TestDatabase;
let empty: EmptyDatabase;
let file: string;
let project: TestProject;
const issued: string[] = [];
let revokedLater: { id: string; key: string };

const at = (database: { url: string }) => ({ ...keys, DATABASE_URL: database.url });
const ask = async (server: BuiltServer, key: string) =>
  projectOutcome(await withKey(server.client(), key).get('/api/v1/whoami'));

async function signIn(server: BuiltServer) {
  const client = server.client();
  expect((await client.post('/api/auth/sign-in/email', account)).status).toBe(200);
  const { body } = await client.get('/api/user/organizations');
  return { client, organizationId: body.data[0].id as string };
}

/** Some of everything, a backup of it under load, and what happens after it. */
async function fill(server: BuiltServer): Promise<void> {
  await server.client().post('/api/auth/sign-up/email', { ...account, name: 'Ada' });
  const ada = await signIn(server);
  project = await createProject(ada);
  const make = async () => createProjectKey(ada.client, project);
  issued.push((await make()).key);
  expect((await run(at(source), 'keys', 'rotate-pepper')).code).toBe(0);
  issued.push((await make()).key);
  revokedLater = await make();
  const put = await ada.client.put(`${project.path}/provider-keys/openai`, { key: providerKey });
  expect(put.status).toBe(200);
  const workflow = { name: 'Greeting', steps: [{ name: 'Greet', instructions: 'echo "tab\there\\n"' }] };
  const made = await withKey(server.client(), issued[0]).post('/api/v1/workflows/create', workflow);
  expect(made.status).toBe(200);
  const load = { over: false };
  const busy = (async () => {
    while (!load.over) await make().catch(() => undefined);
  })();
  const backup = await run(at(source), 'backup', '--to', file, '--json');
  load.over = true;
  await busy;
  expect(backup).toMatchObject({ code: 0 });
  expect((JSON.parse(backup.stdout) as { tables: { users: unknown } }).tables.users).toMatchObject({ rows: 1 });
  await ada.client.delete(`${project.keysPath}/${revokedLater.id}`);
}

beforeAll(async () => {
  buildServer();
  [source, empty] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
  file = join(newDataDir(), 'latchkey.backup');
  const server = await BuiltServer.start(at(source));
  await fill(server).finally(() => server.end());
}, BUILD_TIME + 180_000);
afterAll(async () => {
  removeDataDirs();
  await Promise.all([source.drop(), empty.drop()]);
});

const restore = (env: Record<string, string>, ...more: string[]) => run(env, 'restore', '--from', file, ...more);
const tablesOf = (database: { url: string }) =>
  withClient(database.url, async (client) => {
    const { rows } = await client.query('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()');
    return rows.length;
  });

describe('A backup', () => {
  it('is closed to others, and is never written over', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = await run(at(source), 'backup', '--to', file);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is not written over') });
  });

  it('holds neither secret, nor what is sealed by them', () => {
    const content = readFileSync(file).toString('latin1');
    for (const secret of [keys.SECRET, keys.MASTER_KEY, providerKey, ...issued]) expect(content).not.toContain(secret);
  });

  it.each([
    ['SECRET', { SECRET: newKey() }, 'SECRET is not the one that this backup was made with'],
    ['MASTER_KEY', { MASTER_KEY: newKey() }, 'are sealed under a master key that is not configured'],
  ])('is refused with another %s, before anything is written', async (_, other, sentence) => {
    const refused = await restore({ ...at(empty), ...other });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(sentence) });
    expect(await tablesOf(empty)).toBe(0);
  });

  it.each(['api_keys', 'users'])('that is damaged in the table %s is refused by its name', async (table) => {
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    const header = damaged.indexOf(`tables/${table}/000001.copy.gz`);
    damaged[header + 512 + 40] ^= 1;
    const other = `${file}.${table}`;
    writeFileSync(other, damaged);
    const refused = await run(at(empty), 'restore', '--from', other, '--json');
    const error = `The backup is damaged in the table ${table}: nothing was restored.`;
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`${error}\n`) });
    expect(JSON.parse(refused.stdout)).toEqual({ error });
    expect(await tablesOf(empty)).toBe(0);
  });

  it('that ends too early is refused', async () => {
    const whole = readFileSync(file);
    writeFileSync(`${file}.cut`, whole.subarray(0, whole.length / 2));
    const refused = await run(at(empty), 'restore', '--from', `${file}.cut`);
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The backup is damaged in (the table \w+|its end)/m),
    });
  });

  it('is restored into no database that has something', async () => {
    const refused = await restore(at(source));
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('has the data of a server') });
  });

  it('is restored with all that it has, and what ended meanwhile is ended again', async () => {
    const list = await run(at(source), 'keys', 'revoked', '--since', '2020-01-01T00:00:00Z');
    expect(list.code).toBe(0);
    writeFileSync(`${file}.ended`, list.stdout);
    const restored = await restore(at(empty), '--revoke', `${file}.ended`, '--json');
    expect(restored).toMatchObject({ code: 0 });
    expect(JSON.parse(restored.stdout)).toMatchObject({
      restored: true,
      ended: { sessions: 1, keys: 1 },
      migrated: [],
    });
    const server = await BuiltServer.start(at(empty));
    try {
      for (const key of issued) expect(await ask(server, key)).toBe('200');
      expect(await ask(server, revokedLater.key)).toBe('401 AUTH_INVALID');
      const secrets = await withKey(server.client(), issued[1]).get('/api/v1/project/secrets');
      expect(secrets.text).toContain(providerKey);
      const ada = await signIn(server);
      const { body } = await ada.client.get(`${project.path}/counters`);
      expect(body.data).toMatchObject({ workflows: 1 });
      const again = await createProjectKey(ada.client, project);
      expect(await ask(server, again.key)).toBe('200');
    } finally {
      await server.end();
    }
  });

  it('is restored into the embedded database of a new directory', async () => {
    const env = { ...keys, DATA_DIR: newDataDir() };
    const restored = await restore(env);
    expect(restored).toMatchObject({ code: 0, stdout: expect.stringContaining('work again') });
    const server = await BuiltServer.start(env);
    try {
      for (const key of [...issued, revokedLater.key]) expect(await ask(server, key)).toBe('200');
      const copy = join(newDataDir(), 'of-a-running-server');
      expect(await run(env, 'backup', '--to', copy)).toMatchObject({ code: 0 });
      expect(statSync(copy).size).toBeGreaterThan(0);
    } finally {
      await server.end();
    }
  });
});
