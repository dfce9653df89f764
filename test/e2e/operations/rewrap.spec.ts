import { randomBytes } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { withDatabase } from '../../../libs/testing/src/database/server-url.js';
import { currentRun } from '../../../libs/testing/src/database/run-environment.js';
import {
  BUILD_TIME,
  buildServer,
  BuiltServer,
  type Ended,
  latchkey,
  latchkeyByNpm,
  type ServerEnvironment,
} from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';

const newKey = () => randomBytes(48).toString('base64');
const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };

/** Each test starts the server or the command several times. */
jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
}, BUILD_TIME);
afterAll(async () => {
  removeDataDirs();
  await database.drop();
});

const rewrap = (env: ServerEnvironment, command = latchkey) => BuiltServer.run(env, command('secrets', 'rewrap'));
const said = ({ code, stdout, stderr }: Ended) => ({ code, lines: `${stdout}${stderr}`.trimEnd().split('\n') });

/** Signs up with an Idempotency-Key: the first time a secret is kept, and each other time it is opened. */
async function signUpOn(server: BuiltServer): Promise<string | null> {
  const request = { headers: { 'idempotency-key': 'k-1' } };
  const { status, headers } = await server.client().post('/api/auth/sign-up/email', account, request);
  expect(status).toBe(200);
  return headers.get('idempotent-replayed');
}

/** A start of the server, what is done while it runs, and its end. */
async function running<T>(env: ServerEnvironment, work: (server: BuiltServer) => Promise<T>): Promise<T> {
  const server = await BuiltServer.start(env);
  return work(server).finally(() => server.end());
}

const complete = ['MASTER_KEY wraps all data keys now, and no other master key is needed.'];
const removeSecond = ['Remove SECOND_MASTER_KEY, and start the servers again.'];

describe('latchkey secrets rewrap', () => {
  it('changes the master key of an embedded database, after which the old one is not needed', async () => {
    const DATA_DIR = newDataDir();
    const [old, next] = [newKey(), newKey()];
    await running({ DATA_DIR, MASTER_KEY: old }, signUpOn);
    const both = { DATA_DIR, MASTER_KEY: next, SECOND_MASTER_KEY: old };
    expect(said(await rewrap(both, latchkeyByNpm))).toEqual({
      code: 0,
      lines: ['Re-wrapped 1 data key.', ...complete, ...removeSecond, 're-wrapped 1 of 1 data keys'],
    });
    expect(said(await rewrap({ DATA_DIR, MASTER_KEY: next }))).toEqual({
      code: 0,
      lines: ['There was nothing to re-wrap.', ...complete],
    });
    expect(said(await rewrap({ DATA_DIR, MASTER_KEY: old }))).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^The secrets in this database are sealed under a master key that is not config/)],
    });
    expect(await running({ DATA_DIR, MASTER_KEY: next }, signUpOn)).toBe('true');
  });

  it('takes no master key that the server on the embedded database does not know', async () => {
    const DATA_DIR = newDataDir();
    const [unknown, known] = await running({ DATA_DIR }, async (server) => {
      await signUpOn(server);
      return [await rewrap({ DATA_DIR, MASTER_KEY: newKey() }), await rewrap({ DATA_DIR })];
    });
    expect(said(unknown)).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^No server has started with this MASTER_KEY yet/)],
    });
    expect(said(known).code).toBe(0);
  });

  it('makes no database where there is none', async () => {
    const DATA_DIR = newDataDir();
    expect(said(await rewrap({ DATA_DIR }))).toEqual({
      code: 1,
      lines: [`There is no database in ${DATA_DIR}: set DATA_DIR or DATABASE_URL as the server has it.`],
    });
    const DATABASE_URL = withDatabase(currentRun().serverUrl, 'postgres');
    const other = said(await rewrap({ DATABASE_URL, SECRET: newKey() }));
    expect(other.lines[0]).toMatch(/ is not one that a server of this version has started on: check that DATABASE_URL/);
    expect(other.code).toBe(1);
  });

  it('works on a PostgreSQL of your own while servers run, once they know the new master key', async () => {
    const SECRET = newKey();
    const MASTER_KEY = newKey();
    const before = { DATABASE_URL: database.url, SECRET };
    const after = { ...before, MASTER_KEY };
    await running(before, signUpOn);
    expect(said(await rewrap(after))).toEqual({
      code: 1,
      lines: [
        'No server has started with this MASTER_KEY yet: ' +
          'start all of them so first, for them to read what is wrapped then.',
      ],
    });
    await running(after, async (server) => {
      expect(said(await rewrap(after)).code).toBe(0);
      expect(await signUpOn(server)).toBe('true');
    });
    expect((await BuiltServer.refused(before)).stderr).toContain('is not configured');
  });
});
