import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../../libs/testing/src/database/test-database.js';
import { BUILD_TIME, buildServer, BuiltServer } from '../../libs/testing/src/process/built-server.js';
import { newDataDir, removeDataDirs } from '../../libs/testing/src/process/data-dirs.js';
import {
  root,
  type Sample,
  sampleDocuments,
  samplePage,
  type SamplePage,
} from '../../libs/testing/src/samples/sample.js';
import { placeOf } from '../../libs/testing/src/samples/shell-page.js';
import { languages } from './languages.js';
import { type SampleLanguage, type SampleWorld } from './sample-language.js';

const pages = sampleDocuments().map(samplePage);

/** What is only looked at: diagrams, and commands for machines that no test has. Few, each with its reason here. */
const lookedAt: readonly string[] = [
  // It is not published, and tests ask no other host.
  'go get github.com/latchkey/latchkey/sdks/go\n',
];

const runnerOf = ({ language }: Sample, { document }: SamplePage) =>
  languages.find(({ fences, documents }) => fences.includes(language) && (documents?.test(document) ?? true));

const work = pages.flatMap((page) => {
  const runnable = page.samples.filter(({ testedBy }) => testedBy === undefined);
  const found = new Set(runnable.map((sample) => runnerOf(sample, page)).filter((one) => one !== undefined));
  return [...found].map((language) => [page.document, language.name, page, language] as const);
});

for (const { name, missing } of languages)
  if (missing) process.stdout.write(`Skipped: ${name} in documents, because ${missing}.\n`);

let database: TestDatabase;
let server: BuiltServer;
let world: SampleWorld;

beforeAll(async () => {
  buildServer();
  database = await createTestDatabase();
  const env = {
    DATABASE_URL: database.url,
    SECRET: randomBytes(48).toString('base64'),
    DATA_DIR: newDataDir(),
    ADMIN_EMAILS: 'admin@example.com',
  };
  server = await BuiltServer.start(env);
  world = { server: { url: `http://127.0.0.1:${server.port}`, env }, databaseUrl: database.url };
}, BUILD_TIME);
afterAll(async () => {
  await server.end();
  removeDataDirs();
  await database.drop();
});

describe('what a document shows', () => {
  it.each(work.filter(([, , , { missing }]) => !missing))(
    'is so: %s, %s',
    async (_document, _name, page: SamplePage, language: SampleLanguage) => {
      const own = page.samples.filter((sample) => !sample.testedBy && runnerOf(sample, page) === language);
      await language.run(own, page, world);
    },
    120_000,
  );
});

describe('a sample', () => {
  const all = pages.flatMap((page) => page.samples.map((sample) => ({ page, sample })));

  it('is run by a test, or is text that is only looked at', () => {
    const left = all.filter(({ page, sample }) => !sample.testedBy && !runnerOf(sample, page));
    const unknown = left.filter(({ sample }) => sample.language !== 'text');

    expect(unknown.map(({ sample }) => placeOf(sample))).toEqual([]);
    expect(left.map(({ sample }) => sample.text)).toEqual(lookedAt);
  });

  it('that another test runs is named there, or its document is', () => {
    const wrong = all.filter(({ sample }) => sample.testedBy !== undefined && !isRunBy(sample, sample.testedBy));

    expect(wrong.map(({ sample }) => placeOf(sample))).toEqual([]);
  });
});

/** By the name of its document, or by its last command: what comes before it installs. */
function isRunBy({ document, text }: Sample, test: string): boolean {
  if (!existsSync(join(root, test))) return false;
  const source = readFileSync(join(root, test), 'utf8');
  const command = text.trim().split(/\n|&&/).at(-1)?.trim() ?? '';
  return source.includes(document) || source.includes(command);
}
