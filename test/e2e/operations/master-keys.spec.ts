import { randomBytes } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { withClient } from '../../../libs/testing/src/database/with-client.js';
import {
  BUILD_TIME,
  buildServer,
  BuiltServer,
  type ServerEnvironment,
} from '../../../libs/testing/src/process/built-server.js';

const newKey = () => randomBytes(48).toString('base64');
const account = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42', name: 'Ada' };

let database: TestDatabase;
let common: { readonly DATABASE_URL: string; readonly SECRET: string };

beforeAll(buildServer, BUILD_TIME);
beforeEach(async () => {
  database = await createTestDatabase();
  common = { DATABASE_URL: database.url, SECRET: newKey() };
});
afterEach(() => database.drop());

/** Starts a server, signs up with an Idempotency-Key, and tells what was answered: the second time it is the kept answer. */
async function signUpOn(env: ServerEnvironment): Promise<{ replayed: string | null; text: string }> {
  const server = await BuiltServer.start({ ...common, ...env });
  const headers = { 'idempotency-key': 'k-1' };
  const { headers: answered, text } = await server.client().post('/api/auth/sign-up/email', account, { headers });
  await server.end();
  return { replayed: answered.get('idempotent-replayed'), text };
}

const kept = () =>
  withClient(database.url, async (client) => {
    const keys = await client.query('SELECT * FROM master_keys ORDER BY id');
    const wrapped = await client.query('SELECT * FROM data_keys ORDER BY tenant_id, version');
    return [keys.rows, wrapped.rows] as [{ id: string }[], { master_key: string }[]];
  });

/** Each test starts the server several times. */
jest.setTimeout(120_000);

describe('A server with master keys', () => {
  it('refuses to start with a wrong one, says what to do, and leaves all as it was', async () => {
    const MASTER_KEY = newKey();
    await signUpOn({ MASTER_KEY });
    const before = await kept();
    const others: ServerEnvironment[] = [{}, { MASTER_KEY: newKey() }, { SECOND_MASTER_KEY: newKey() }];
    for (const refused of await Promise.all(others.map((wrong) => BuiltServer.refused({ ...common, ...wrong })))) {
      expect(refused.code).toBe(1);
      expect(refused.stderr).toBe(
        `The secrets in this database are sealed under a master key that is not configured (${before[0][0].id}): ` +
          'put it back as MASTER_KEY, or as SECOND_MASTER_KEY while another one takes over.\n',
      );
    }
    expect(await kept()).toEqual(before);
    expect(await signUpOn({ MASTER_KEY })).toMatchObject({ replayed: 'true' });
  });

  it('takes a first MASTER_KEY over a database that has done without, and reads all that is in it', async () => {
    const first = await signUpOn({});
    expect(await signUpOn({ MASTER_KEY: newKey() })).toEqual({ replayed: 'true', text: first.text });
    const [keys, wrapped] = await kept();
    expect([keys.length, wrapped.length]).toEqual([2, 1]);
  });

  it('takes a new MASTER_KEY while the old one is SECOND_MASTER_KEY', async () => {
    const [old, next] = [newKey(), newKey()];
    const first = await signUpOn({ MASTER_KEY: old });
    expect(await signUpOn({ MASTER_KEY: next, SECOND_MASTER_KEY: old })).toEqual({
      replayed: 'true',
      text: first.text,
    });
    expect((await BuiltServer.refused({ ...common, MASTER_KEY: next })).stderr).toContain('is not configured');
    expect((await BuiltServer.refused({ ...common, MASTER_KEY: old })).stderr).toContain('is not configured');
  });
});
