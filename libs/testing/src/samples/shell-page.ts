import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataDir } from '../process/data-dirs.js';
import { differences } from './alike.js';
import { root, type Sample, samplePage, type SamplePage } from './sample.js';

/** What the commands of documents are run against. */
export interface SampleServer {
  /** Its address, in the place of `http://localhost:3000`. */
  readonly url: string;
  /** What the operator's tool needs to know of it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Why commands cannot be run; undefined where they can. */
export const noShell: string | undefined = ['curl', 'jq', 'bash'].find(
  (program) => spawnSync(program, ['--version']).status !== 0,
);

/**
 * Runs the `sh` blocks of a page in their order, in one shell, in a directory that has in it what a checkout has. The page is
 * somebody of its own to the server: its `you@example.com` is nobody else's. A `json` or `http` block is what the last answer
 * of the commands before it looks like; an answer that none follows has to be a success.
 * @throws Error that says which block is not what happens, and what happened
 */
export function runShellPage(page: SamplePage, server: SampleServer): void {
  const own = (text: string) =>
    text
      .replaceAll('http://localhost:3000', server.url)
      .replaceAll('you@example.com', `you+${page.document.replace(/\W+/g, '-').toLowerCase()}@example.com`);
  const before = earlier(page);
  const lost = page.samples.find((sample) => isAnswer(sample) && !isAfterCommand(sample, page));
  if (lost) throw new Error(`${placeOf(lost)} answers no command: it has to come after one.`);
  const commands = [...before, ...page.samples].filter(isCommand);
  const between = `--- ${randomBytes(8).toString('hex')}`;
  const install = commands.find(({ text }) => /npm (ci|install|test)/.test(text));
  if (install) throw new Error(`${placeOf(install)} is nothing to be run here: name the test that runs it.`);
  const script = commands.map(({ text }) => `${own(text)}\necho; echo '${between}'\n`).join('');
  const { PATH, HOME } = process.env;
  const cwd = checkout();
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-eu', '-o', 'pipefail', '-c', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd,
    env: { PATH: `${commandLine(cwd)}:${PATH}`, HOME, XDG_CONFIG_HOME: cwd, ...server.env },
    encoding: 'utf8',
  });
  const outputs = stdout.split(`${between}\n`);
  if (status !== 0) throw new Error(`${placeOf(commands[outputs.length - 1])} fails:\n${outputs.at(-1)}\n${stderr}`);
  for (const [index, command] of commands.entries()) {
    // Those of other pages are judged there.
    if (index < before.filter(isCommand).length) continue;
    const shown = shownAfter(command, page);
    const answers = answersIn(outputs[index]);
    for (const sample of shown) {
      if (sample.language === 'json') assertShown(sample, own(sample.text), answers.at(-1));
      else assertHead(sample, own(sample.text), outputs[index]);
    }
    assertSuccess(command, shown.length > 0 ? answers.slice(0, -1) : answers);
  }
}

/** What a page shows of the last answer of commands: of its head, of its body, or both. */
function shownAfter(command: Sample, { samples }: SamplePage): Sample[] {
  const following = samples.slice(samples.indexOf(command) + 1);
  const end = following.findIndex(({ language }) => language !== 'json' && language !== 'http');
  return following.slice(0, end === -1 ? undefined : end).filter(({ testedBy }) => testedBy === undefined);
}

const isAnswer = ({ language, testedBy }: Sample) => /^(json|http)$/.test(language) && testedBy === undefined;

function isAfterCommand(answer: Sample, page: SamplePage): boolean {
  return page.samples.some((sample) => isCommand(sample) && shownAfter(sample, page).includes(answer));
}

const isCommand = ({ language, testedBy }: Sample) => language === 'sh' && testedBy === undefined;

/** The blocks of what the page goes on from, in the order in which they are read. */
function earlier({ continues }: SamplePage): Sample[] {
  if (continues === undefined) return [];
  const page = samplePage(continues);
  return [...earlier(page), ...page.samples];
}

/** A directory for what commands leave behind, with what they use of a checkout and no settings of anybody's. */
function checkout(): string {
  const directory = newDataDir();
  for (const name of ['examples', 'node_modules', 'package.json', 'scripts']) {
    symlinkSync(join(root, name), join(directory, name));
  }
  return directory;
}

/** A directory with the command line in it, as it is where its package is installed. */
function commandLine(directory: string): string {
  const bin = join(directory, '.bin');
  mkdirSync(bin);
  const words = [process.execPath, '--import', join(root, 'libs/testing/src/typescript/register.mjs')];
  const program = [...words, join(root, 'apps/cli/src/main.ts')].map((word) => `'${word}'`).join(' ');
  writeFileSync(join(bin, 'latchkey'), `#!/bin/sh\nexec ${program} "$@"\n`, { mode: 0o755 });
  return bin;
}

/** Every JSON document in what commands have printed, which may stand one behind the other. */
function answersIn(output: string): unknown[] {
  const parsed = output
    .replaceAll(/\}(?=\{)/g, '}\n')
    .split('\n')
    .filter((line) => /^[{[]/.test(line))
    .map((line): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        return undefined; // Text that happens to begin like JSON.
      }
    });
  return parsed.filter((answer) => answer !== undefined);
}

function assertShown(sample: Sample, shown: string, came: unknown): void {
  const wrong = differences(JSON.parse(shown), came);
  if (wrong.length > 0) throw new Error(`${placeOf(sample)} is not what comes:\n${wrong.join('\n')}`);
}

/** The status line and headers that are shown have to be among what `curl -i` printed. */
function assertHead(sample: Sample, shown: string, output: string): void {
  const came = output.split(/\r?\n/).map((line) => line.toLowerCase());
  const missing = shown
    .trim()
    .split('\n')
    .filter((line) => !came.some((one) => isHeadLine(line.toLowerCase(), one)));
  if (missing.length > 0) throw new Error(`${placeOf(sample)} is not what comes: ${missing.join(', ')}\n${output}`);
}

function isHeadLine(shown: string, came: string): boolean {
  const [name, value] = shown.split(': ');
  if (value === undefined) return came.startsWith(shown);
  const [cameName, cameValue] = came.split(': ');
  return (
    name === cameName && (/^\d+$/.test(value) ? /^\d+$/.test(cameValue) : differences(value, cameValue).length === 0)
  );
}

function assertSuccess(command: Sample, answers: readonly unknown[]): void {
  for (const answer of answers) {
    const failed = JSON.stringify(answer);
    if (/^\{"(success":false|error"|detail")/.test(failed))
      throw new Error(`${placeOf(command)} is refused: ${failed}`);
  }
}

/** Where a sample is, for people. */
export const placeOf = ({ document, line, language }: Sample): string => `${document}:${line} (${language})`;
