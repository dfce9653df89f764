import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';
import { processIsGone, readPostmasterPid } from '../../../libs/testing/src/process/postmaster.js';

const credentials = { email: 'ada@example.com', password: 'quiet-harbour-lantern-42' };
const dataDir = newDataDir();
const secretFile = `${dataDir}/secret`;
let server: BuiltServer;

const start = async () => (server = await BuiltServer.start({ DATA_DIR: dataDir }));
const signIn = async () => (await server.client().post('/api/auth/sign-in/email', credentials)).status;

beforeAll(async () => {
  buildServer();
  await start();
  await server.client().post('/api/auth/sign-up/email', { ...credentials, name: 'Ada' });
  await server.end();
}, BUILD_TIME);
afterEach(() => server.end('SIGKILL'));
afterAll(removeDataDirs);

describe('a data directory', () => {
  it('holds a secret that nobody else can read, made by the first start and kept by the next', async () => {
    const made = readFileSync(secretFile, 'utf8');
    expect(made.trim().length).toBeGreaterThanOrEqual(64);
    const { mode, uid } = statSync(secretFile);
    expect({ mode: mode & 0o777, uid }).toEqual({ mode: 0o600, uid: process.getuid?.() });
    await start();
    expect(readFileSync(secretFile, 'utf8')).toBe(made);
  });

  it('belongs to one server: a second one is told who has it', async () => {
    await start();
    const second = await BuiltServer.refused({ DATA_DIR: dataDir });
    expect(second.code).toBe(1);
    expect(second.stderr).toBe(
      `The data directory ${dataDir} is in use by another process ` +
        `(its PostgreSQL is process ${readPostmasterPid(dataDir)}): stop that one first, ` +
        'give this one a data directory of its own, or set DATABASE_URL to a PostgreSQL server of your own.\n',
    );
    expect(await signIn()).toBe(200);
  });

  it('keeps what was answered through kill -9, and no database server stays behind', async () => {
    await start();
    const email = `kept-${Date.now()}@example.com`;
    await server.client().post('/api/auth/sign-up/email', { ...credentials, email, name: 'Kept' });
    const pid = readPostmasterPid(dataDir);
    await server.end('SIGKILL');
    await processIsGone(pid);
    await start();
    expect((await server.client().post('/api/auth/sign-in/email', { ...credentials, email })).status).toBe(200);
  });

  it('may be opened again right after kill -9, while the old database server is still going down', async () => {
    await start();
    await server.end('SIGKILL');
    await start();
    expect(await signIn()).toBe(200);
  });

  it('is closed in order by SIGTERM, within seconds', async () => {
    await start();
    const pid = readPostmasterPid(dataDir);
    const began = performance.now();
    expect(await server.end('SIGTERM')).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(server.logs.at(-1)).toMatchObject({ msg: 'stopped' });
    await processIsGone(pid);
  });

  it('is not opened with another secret than its own', async () => {
    renameSync(secretFile, `${secretFile}.own`);
    writeFileSync(secretFile, 'another secret than that of the first start, and as long as it was');
    const refused = await BuiltServer.refused({ DATA_DIR: dataDir });
    renameSync(`${secretFile}.own`, secretFile);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toBe(
      `The secret kept in ${secretFile} is not the one that this database was made with, ` +
        'and nothing in it could be read: put the right one back, or start with a new database.\n',
    );
    await start();
    expect(await signIn()).toBe(200);
  });

  it('ends the server when its database server dies', async () => {
    await start();
    process.kill(readPostmasterPid(dataDir), 'SIGQUIT');
    expect(await server.ended).toMatchObject({ code: 1 });
    const { level, err } = server.logs.at(-1) as { level: string; err: { message: string } };
    expect(level).toBe('fatal');
    expect(err.message).toMatch(/^The embedded PostgreSQL ended unexpectedly/);
  });
});
