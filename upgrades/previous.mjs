// npm run test:previous -- [--revision <commit>] [--migration <file>] [<path of tests>…]
//
// Whether servers of the released revision go on while those of the present one have migrated the database already: runs
// the tests of that revision, as they were, on the schema of this checkout. The revision is the newest commit at the
// released level of migrations, unless told; the tests are those that speak HTTP and look at the schema, unless told.
// --migration adds one migration more, such as one that is being written. The last line says what came of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { expectedDifferences } from './expected-differences.mjs';
import { git, levelOf, revisionAt } from './revision.mjs';
import { releasedLevel } from './released.mjs';

/** Everything is compiled anew in another place, and the first tests wait for that: in milliseconds. */
const PATIENCE = 90_000;
const root = resolve(import.meta.dirname, '..');
const print = (line) => process.stdout.write(`${line}\n`);
const { values: options, positionals } = parseArgs({
  options: { revision: { type: 'string' }, migration: { type: 'string' } },
  allowPositionals: true,
});
const tests = positionals.length > 0 ? positionals : ['test/e2e', 'test/security', 'test/architecture'];

const revision = options.revision ?? revisionAt(root, releasedLevel);
if (revision === undefined) {
  print(`Skipped: the tests of the released revision, because no commit that is here ends at ${releasedLevel}.`);
} else {
  const directory = mkdtempSync(join(tmpdir(), 'latchkey-previous-'));
  try {
    process.exitCode = run(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function run(directory) {
  const began = performance.now();
  const checkout = join(directory, 'checkout');
  print(`Tests of ${git(root, 'log', '-1', '--format=%h %s', revision).trim()}, level ${levelOf(root, revision)}`);
  checkOut(checkout);
  givePackages(checkout);
  const report = join(directory, 'report.json');
  const setup = join(import.meta.dirname, 'template-on-new-schema.mjs');
  spawnSync(
    'npx',
    ['jest', '--globalSetup', setup, '--testTimeout', String(PATIENCE), '--json', '--outputFile', report, ...tests],
    {
      cwd: checkout,
      env: { ...process.env, ...(options.migration && { ONE_MORE_MIGRATION: resolve(options.migration) }) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return judge(report, Math.round((performance.now() - began) / 1000));
}

/** Aside, and without a trace in this repository: a run that is killed leaves files in the temporary directory alone. */
function checkOut(checkout) {
  mkdirSync(checkout);
  const archive = execFileSync('git', ['archive', revision], { cwd: root, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', checkout], { input: archive });
}

/** The packages that are here, where the revision wants the same ones. */
function givePackages(checkout) {
  const lock = (directory) => readFileSync(join(directory, 'package-lock.json'), 'utf8');
  if (lock(checkout) === lock(root)) symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  else
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit'] });
}

function judge(report, seconds) {
  if (!existsSync(report)) {
    print('The tests of the released revision could not run: see above.');
    return 1;
  }
  const { testResults, numPassedTests: passed, numPendingTests: skipped } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const expected = new Map(expectedDifferences.map(({ test, reason }) => [test, reason]));
  const unexpected = failed.filter(({ fullName }) => !expected.has(fullName));
  for (const { fullName } of failed)
    if (expected.has(fullName)) print(`differs, as expected: ${fullName}: ${expected.get(fullName)}`);
  for (const { name, message } of broken) print(`FAILED to run: ${name}\n${message}`);
  for (const { fullName, failureMessages } of unexpected) print(`FAILED: ${fullName}\n${failureMessages.join('\n')}`);
  const wrong = unexpected.length + broken.length;
  print(
    `${passed} passed, ${failed.length - unexpected.length} expected differences, ${wrong} failed, ${skipped} skipped in ${seconds} s`,
  );
  return wrong === 0 ? 0 : 1;
}
