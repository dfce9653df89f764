import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';

const readme = readFileSync(`${__dirname}/../../../README.md`, 'utf8');
const section = readme.split('## The first five minutes')[1].split('\n## ')[0];
const blocks = (language: string) =>
  [...section.matchAll(/```(\w+)\n(.*?)```/gs)].filter(([, name]) => name === language).map(([, , text]) => text);

let database: TestDatabase;
let server: BuiltServer;

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
  server = await BuiltServer.start({ DATABASE_URL: database.url, SECRET: randomBytes(48).toString('base64') });
}, BUILD_TIME);
afterAll(async () => {
  await server.end();
  removeDataDirs();
  await database.drop();
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) process.stdout.write('Skipped: the commands of README.md, because there is no curl.\n');

describe('the first five minutes of README.md', () => {
  (hasCurl ? it : it.skip)('go as they are written', () => {
    const script = blocks('sh').join('\necho\n').replaceAll('http://localhost:3000', `http://127.0.0.1:${server.port}`);
    const { stdout } = spawnSync('bash', ['-eu', '-c', script], { cwd: newDataDir(), encoding: 'utf8' });
    const answers = stdout.replaceAll('}{', '}\n{').split('\n').filter(Boolean).map(parse);
    expect(answers.map(({ message }) => message)).toEqual([
      'Check your mail to verify your address',
      'Signed in',
      'API key created',
      'User fetched successfully',
      'Organizations fetched successfully',
      'Projects fetched successfully',
    ]);
    const [signedUp, created] = blocks('json').map(parse);
    expect(answers[0]).toEqual(signedUp);
    expect(answers[2]).toEqual({ ...created, data: { ...created.data, ...differentEachTime } });
  });

  it('name documents that are there', async () => {
    const names = section.match(/`[/\w-]+\.json`/g) ?? [];
    expect(names).toHaveLength(4);
    for (const name of names) {
      const path = `/openapi/${name.replaceAll('`', '').replace('/openapi/', '')}`;
      expect((await server.client().get(path)).status).toBe(200);
    }
    expect((await server.client().get('/docs')).status).toBe(200);
  });
});

const differentEachTime = {
  id: expect.stringMatching(/^ak_[0-9a-z]{26}$/),
  key: expect.stringMatching(/^ba_\w{48}$/),
  expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of every shape
const parse = (text: string): any => JSON.parse(text);
