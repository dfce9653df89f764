import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

const secret = () => randomBytes(48).toString('base64');
let database: TestDatabase;

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
}, BUILD_TIME);
afterAll(async () => {
  removeDataDirs();
  await database.drop();
});

describe('a start that cannot go on says why in a sentence', () => {
  it('names each variable that is wrong, without its value, and ends with EX_CONFIG', async () => {
    const ended = await BuiltServer.refused({ PORT: 'eighty', SECRET: 'changeme', DATA_DIR: newDataDir() });
    expect(ended).toMatchObject({ code: 78, stdout: '' });
    expect(ended.stderr).toBe(
      [
        'The configuration is not valid:',
        '  PORT must be a whole number from 0 to 65535.',
        '  SECRET must have at least 32 bytes: make one with "openssl rand -base64 48".',
        '  SECRET looks like a sample value: make one with "openssl rand -base64 48".',
        '',
      ].join('\n'),
    );
  });

  it('wants a SECRET with a DATABASE_URL: one kept on this machine would be lost to the next node', async () => {
    const ended = await BuiltServer.refused({ DATABASE_URL: database.url });
    expect(ended.code).toBe(78);
    expect(ended.stderr).toContain('SECRET is required with DATABASE_URL');
  });

  it('says that the kept secret is damaged', async () => {
    const dataDir = newDataDir();
    writeFileSync(`${dataDir}/secret`, 'half');
    const ended = await BuiltServer.refused({ DATA_DIR: dataDir });
    expect(ended.code).toBe(78);
    expect(ended.stderr).toContain(`The secret kept in ${dataDir}/secret is damaged: restore it from a backup.`);
  });

  it('says that the database cannot be reached, and where it was looked for, without the password', async () => {
    const url = 'postgres://latchkey:hunter2@127.0.0.1:1/latchkey';
    const ended = await BuiltServer.refused({ DATABASE_URL: url, SECRET: secret() });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toBe(
      'The database (PostgreSQL at 127.0.0.1:1/latchkey) cannot be used: connect ECONNREFUSED 127.0.0.1:1. ' +
        'Check that it runs and that DATABASE_URL is right.\n',
    );
  });

  it('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const ended = await BuiltServer.refused({ DATABASE_URL: database.url, SECRET: shared, PORT: String(port) });
    other.close();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program: stop that one, or set PORT to a free one.\n`,
    );
  });

  it('says that the secret is not the one that the data was made with', async () => {
    const server = await BuiltServer.start({ DATABASE_URL: database.url, SECRET: shared });
    await server.end();
    const ended = await BuiltServer.refused({ DATABASE_URL: database.url, SECRET: secret() });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^SECRET is not the one that this database was made with.*\n$/);
  });
});

/** The secret that the test database is marked with by the first server that uses it. */
const shared = secret();
