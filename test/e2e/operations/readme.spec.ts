import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createTestDatabase, type TestDatabase } from '../../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../../libs/testing/src/process/data-dirs.js';

const readme = readFileSync(`${__dirname}/../../../README.md`, 'utf8');
const sectionOf = (title: string) => readme.split(`## ${title}\n`)[1].split('\n## ')[0];
const sections = {
  account: sectionOf('The first five minutes'),
  project: sectionOf('A project key and its first run'),
};
const blocks = (language: string, section: string) =>
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

describe('README.md', () => {
  (hasCurl ? it : it.skip)('has commands that go as they are written', () => {
    const [account, project] = run();
    expect(account.map(({ message }) => message)).toEqual([
      'Check your mail to verify your address',
      'Signed in',
      'API key created',
      'User fetched successfully',
      'Organizations fetched successfully',
      'Projects fetched successfully',
    ]);
    const [signedUp, created] = blocks('json', sections.account).map(parse);
    expect(account[0]).toEqual(signedUp);
    expect(account[2]).toEqual({ ...created, data: { ...created.data, ...different } });

    const [made, , whoami, workflow, started, said, finished] = project;
    const [printed] = blocks('json', sections.project).map(parse);
    expect(made.message).toBe('Project created');
    expect(whoami).toEqual({ data: { ...printed.data, ...differentInProject } });
    expect([workflow.data.name, started.data.status]).toEqual(['Greeting', 'pending']);
    expect([said, finished.data.status, finished.data.output]).toEqual([
      'run 1 completed',
      'completed',
      'Hello, world.',
    ]);
  });

  it('name documents that are there', async () => {
    const names = sections.account.match(/`[/\w-]+\.json`/g) ?? [];
    expect(names).toHaveLength(4);
    for (const name of names) {
      const path = `/openapi/${name.replaceAll('`', '').replace('/openapi/', '')}`;
      expect((await server.client().get(path)).status).toBe(200);
    }
    expect((await server.client().get('/docs')).status).toBe(200);
  });
});

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const different = {
  id: expect.stringMatching(/^ak_[0-9a-z]{26}$/),
  key: expect.stringMatching(/^ba_\w{48}$/),
  expiresAt: time,
};
const differentInProject = {
  keyId: expect.stringMatching(/^kak_[0-9a-z]{26}$/),
  projectId: expect.stringMatching(/^prj_[0-9a-z]{26}$/),
  createdAt: time,
  lastUsedAt: time,
};

/** Runs all commands in their order, and answers what those of each section print: JSON parsed, anything else as text. */
function run() {
  const script = Object.values(sections)
    .map((section) => blocks('sh', section).join('\necho\n'))
    .join(`\necho '${between}'\n`)
    .replaceAll('http://localhost:3000', `http://127.0.0.1:${server.port}`)
    .replaceAll('examples/runner', `${__dirname}/../../../examples/runner`);
  const { stdout, stderr, status } = spawnSync('bash', ['-eu', '-c', script], { cwd: newDataDir(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  const lines = (text: string) => text.replaceAll('}{', '}\n{').split('\n').filter(Boolean);
  return stdout.split(between).map((text) => lines(text).map((line) => (line.startsWith('{') ? parse(line) : line)));
}
const between = '--- the next section';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of every shape
const parse = (text: string): any => JSON.parse(text);
