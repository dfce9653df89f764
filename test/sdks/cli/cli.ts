import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { createToken, type Person } from '@latchkey/testing';
import { accountScopes } from '@latchkey/access';

const root = join(__dirname, '../../..');
const loader = join(root, 'libs/testing/src/typescript/register.mjs');

/** The command line, as a program and its first arguments. */
export const program: readonly [string, ...string[]] = [
  process.execPath,
  '--import',
  loader,
  join(root, 'apps/cli/src/main.ts'),
];

/** What a command of the command line has come to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a profile has in the file, as tests look into it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into it as they like
export type Stored = any;

/** Somebody at a terminal, with files of their own and a server that they mean. */
export class Terminal {
  readonly home = mkdtempSync(join(tmpdir(), 'latchkey-cli-'));
  readonly directory = join(this.home, 'latchkey');
  readonly file = join(this.directory, 'credentials.json');

  constructor(private readonly environment: Readonly<Record<string, string>> = {}) {}

  /** A terminal of somebody who has set a token with every scope. */
  static async of(person: Person, url: string): Promise<Terminal> {
    const { key } = await createToken(person.client, accountScopes);
    return new Terminal({ LATCHKEY_URL: url, LATCHKEY_TOKEN: key });
  }

  get env(): Record<string, string> {
    const { PATH = '' } = process.env;
    return { PATH, HOME: this.home, XDG_CONFIG_HOME: this.home, ...this.environment };
  }

  /** Begins a command. */
  start(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
    const [node, ...first] = program;
    const child = spawn(node, [...first, ...args], { cwd: '/', env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    return child;
  }

  /** Runs a command to its end. */
  run(...args: string[]): Promise<Ran> {
    return ended(this.start(...args));
  }

  /** Runs a command with --json, which has to succeed; answers what it printed. */
  async json(...args: string[]): Promise<Stored> {
    const { code, stdout, stderr } = await this.run(...args, '--json');
    if (code !== 0) throw new Error(`latchkey ${args.join(' ')} ended with ${code}: ${stderr}`);
    return JSON.parse(stdout);
  }

  /** Runs a command that has to fail, and answers its code and the error that it printed as JSON. */
  async failure(...args: string[]): Promise<[number | null, string]> {
    const { code, stdout, stderr } = await this.run(...args, '--json');
    if (stdout !== '') throw new Error(`Something was printed beside the error: ${stdout}`);
    return [code, (JSON.parse(stderr) as { error: { code: string } }).error.code];
  }

  /** What is stored of a profile. */
  stored(name = 'default'): Stored {
    if (!existsSync(this.file)) return undefined;
    return (JSON.parse(readFileSync(this.file, 'utf8')) as { profiles: Record<string, Stored> }).profiles[name];
  }

  /** Changes what is stored of the sign-in. */
  tamper(change: Readonly<Record<string, unknown>>): void {
    const all = JSON.parse(readFileSync(this.file, 'utf8')) as { profiles: Record<string, Stored> };
    Object.assign(all.profiles.default.credential as object, change);
    this.write(all.profiles);
  }

  /** Stores profiles. */
  write(profiles: Stored): void {
    mkdirSync(this.directory, { recursive: true });
    writeFileSync(this.file, JSON.stringify({ profiles }));
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Reads a process to its end. */
export async function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: string) => (stdout += text));
  child.stderr.on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** Resolves with the first output that matches; rejects where the program ends without it. */
export async function printed(stream: Readable, what: RegExp): Promise<RegExpExecArray> {
  let text = '';
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: string) => {
      text += chunk;
      const found = what.exec(text);
      if (found) resolve(found);
    });
    stream.once('close', () => reject(new Error(`It never said ${what.source}, but: ${text}`)));
  });
}
