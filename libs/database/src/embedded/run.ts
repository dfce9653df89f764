import { spawn } from 'node:child_process';
import { type RunAs } from './run-as.js';

/** What is left of a program that ran to its end. */
export interface Finished {
  /** The exit code; null when it could not be started or a signal ended it. */
  code: number | null;
  /** Everything it wrote to its standard error, or why it could not be started. */
  errors: string;
}

/** What a PostgreSQL program needs of our environment, and none of the secrets that are in it besides. */
export const ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs a program to its end, feeding it `input`. It starts in `/`, because its user may not enter our directory. */
export function run(runAs: RunAs, program: string, args: string[], input = ''): Promise<Finished> {
  const { file, args: argv, ids } = runAs(program, args);
  const child = spawn(file, argv, { ...ids, cwd: '/', env: ENVIRONMENT, stdio: ['pipe', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  // A program that gives up early closes its input; how it ended says more than the broken pipe.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ code: null, errors: message }));
    child.once('close', (code) => resolve({ code, errors }));
  });
}

/** The line of a PostgreSQL program's output that says why it gave up, or else the last one. */
export function complaint(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /\b(ERROR|FATAL|PANIC|error|could not)\b/.test(line));
  return (telling.at(-1) ?? lines.at(-1) ?? 'it gave no reason').trim();
}
