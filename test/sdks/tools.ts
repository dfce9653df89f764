import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What compiles TypeScript, as a file for Node. */
export const typescriptCompiler = join(root, 'node_modules/typescript/bin/tsc');

/** Whether this machine has a program. @param asked what it is asked to find out */
export const isThere = (program: string, asked: string): boolean => spawnSync(program, [asked]).status === 0;

/** The same; says that tests are skipped where it has not. */
export function has(program: string, asked: string): boolean {
  const there = isThere(program, asked);
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

/** Compiles the TypeScript client, as its package has it. @param out an absolute path */
export function compileTypeScriptClient(out: string): void {
  run('sdks/typescript', process.execPath, typescriptCompiler, '-p', '.', '--outDir', out);
}
