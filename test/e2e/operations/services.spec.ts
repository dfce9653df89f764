import { randomBytes } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer, latchkey } from '../../../libs/testing/src/process/built-server.js';

/** Each step is a process. */
jest.setTimeout(120_000);

let database: TestDatabase;
let server: BuiltServer;
let env: Record<string, string>;
beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
  env = { DATABASE_URL: database.url, SECRET: randomBytes(48).toString('base64') };
  server = await BuiltServer.start(env);
}, BUILD_TIME);
afterAll(async () => {
  await server.end();
  await database.drop();
});

const service = async (...args: string[]) => {
  const { code, stdout, stderr } = await BuiltServer.run(env, latchkey('service', ...args));
  return { code, out: stdout.trimEnd(), said: stderr.trimEnd() };
};
const json = async (...args: string[]) => JSON.parse((await service(...args, '--json')).out) as Record<string, never>;
const statusWith = async (key: string) => {
  const client = server.client().with({ authorization: `Bearer ${key}` });
  return (await client.post('/internal/verify', { credential: 'nothing' })).status;
};

describe('latchkey service', () => {
  it('makes credentials that servers take until they are revoked, by name or by id', async () => {
    const { code, out: key } = await service('create', 'billing');
    expect([code, key]).toEqual([0, expect.stringMatching(/^svc_[0-9A-Za-z]{48}$/)]);
    expect(await statusWith(key)).toBe(200);
    expect(await service('revoke', ' billing ')).toEqual({
      code: 0,
      out: 'The credential of billing is revoked.',
      said: '',
    });

    const made = await json('create', 'search');
    expect(made).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'search',
      key: expect.stringMatching(/^svc_/),
      prefix: expect.stringMatching(/^svc_.{6}$/),
      createdAt: expect.any(String),
    });
    expect(await json('revoke', made.id)).toEqual({ id: made.id, name: 'search', revoked: true });
    // Each command is its own process: by its end, a server has heard of what it did.
    expect([await statusWith(key), await statusWith(made.key)]).toEqual([401, 401]);
  });

  it('lists those that live, and is written down', async () => {
    expect((await service('list')).out).toBe('There are none.');
    await service('create', 'reports');
    const { out } = await service('list');
    expect(out).toMatch(/^[0-9a-f-]{36} {2}svc_\w{6}… {2}reports {2}\(never used\)$/);
    expect(await json('list')).toEqual({ services: [expect.objectContaining({ name: 'reports', revokedAt: null })] });
    const { code } = await BuiltServer.run(env, latchkey('audit', 'verify'));
    expect(code).toBe(0);
  });

  it('refuses a name that is taken, one that is none, and what is not there, in one sentence', async () => {
    await service('create', 'taken');
    const answers = [
      await service('create', 'taken'),
      await service('create', '  '),
      await service('create', 'x'.repeat(101)),
      await service('revoke', 'never-there'),
      await service('revoke', '0190f8a0-0000-7000-8000-000000000000'),
    ];
    expect(answers.map(({ code, said }) => [code, said])).toEqual([
      [1, 'There is a service of this name already.'],
      [1, 'A name has from 1 to 100 characters.'],
      [1, 'A name has from 1 to 100 characters.'],
      [1, 'There is no such service, or it was revoked already.'],
      [1, 'There is no such service, or it was revoked already.'],
    ]);
  });
});
