import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { program, Terminal } from './cli.js';

let terminal: Terminal;
beforeAll(() => {
  terminal = new Terminal();
  const bin = join(terminal.home, 'bin');
  mkdirSync(bin);
  const command = program.map((word) => `'${word}'`).join(' ');
  writeFileSync(join(bin, 'latchkey'), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
});
afterAll(() => terminal.remove());

const shell = (name: string, ...args: string[]) => {
  const { PATH = '', ...env } = terminal.env;
  const path = `${join(terminal.home, 'bin')}${delimiter}${PATH}`;
  return spawnSync(name, args, { env: { ...env, PATH: path }, encoding: 'utf8' });
};

/** What bash offers in the place of the last word. */
function inBash(...words: readonly string[]): string[] {
  const script = `source <(latchkey completion bash)
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _latchkey; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = shell('bash', '-c', script, 'bash', 'latchkey', ...words);
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('latchkey completion', () => {
  for (const name of ['bash', 'zsh', 'fish']) {
    const isThere = spawnSync(name, ['--version']).error === undefined;
    if (!isThere) process.stdout.write(`Skipped: completion in ${name}, because it is not installed.\n`);
    (isThere ? it : it.skip)(`prints what ${name} can read`, async () => {
      const { stdout } = await terminal.run('completion', name);
      writeFileSync(join(terminal.home, name), stdout);
      expect(shell(name, '-n', join(terminal.home, name))).toMatchObject({ status: 0, stderr: '' });
    });
  }

  const hasFish = spawnSync('fish', ['--version']).error === undefined;
  (hasFish ? it : it.skip)('completes in fish, and says what each word means', () => {
    const asked = 'latchkey completion fish | source; complete -C "latchkey keys c"';
    expect(shell('fish', '-c', asked).stdout).toBe('create\tmakes a key, and shows it this once\n');
  });

  it('completes commands, options and their values in bash', () => {
    expect(inBash('pro')).toEqual(['projects']);
    expect(inBash('keys', '')).toEqual(['list', 'create', 'rotate', 'revoke']);
    expect(inBash('keys', 'create', 'ci', '--sc')).toEqual(['--scope']);
    expect(inBash('runs', 'list', '--status', 'c')).toEqual(['completed', 'cancelled']);
    expect(inBash('runs', '--org', 'keys', 'st')).toEqual(['start']);
    expect(inBash('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(inBash('nothing', 'x')).toEqual([]);
  });

  it('knows the names of profiles', () => {
    terminal.write({ default: { url: 'https://a.example.com' }, staging: { url: 'https://b.example.com' } });
    expect(inBash('whoami', '--profile', 's')).toEqual(['staging']);
  });

  it('runs nothing of what is typed', () => {
    const touched = join(terminal.home, 'touched');
    inBash('keys', `$(touch ${touched})`, '`touch x`', '');
    expect(shell('test', '-e', touched).status).toBe(1);
  });

  it('knows three shells', async () => {
    expect(await terminal.failure('completion', 'tcsh', '--json')).toEqual([2, 'USAGE']);
  });
});
