import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Whether this machine has a program; says that tests are skipped where it has not. */
export function has(program: string, asked: string): boolean {
  const there = spawnSync(program, [asked]).status === 0;
  if (!there) process.stdout.write(`Skipped: what only ${program} can tell, because there is no ${program}.\n`);
  return there;
}

/**
 * Runs a program in a directory below the root.
 * @returns all that it says
 * @throws Error with that when it fails
 */
export function run(directory: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: join(root, directory), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout + stderr;
}
