import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { type Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { noLimits } from '../app/no-limits.js';
import { TestClient } from '../app/test-client.js';
import { assertNoLeaks, leaksIn, outputRemains } from '../secrets/leaks.js';
import { seenSecrets } from '../secrets/seen-secrets.js';

/** How a process of the server ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Environment variables of a process of the server. */
export type ServerEnvironment = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** @throws Error that says in which line the process has printed a secret of the test */
function withoutSecrets(ended: Ended): Ended {
  const remains = [...outputRemains('standard output', ended.stdout), ...outputRemains('its errors', ended.stderr)];
  assertNoLeaks(leaksIn(remains));
  return ended;
}

/** A program with its arguments. */
type Command = readonly [string, ...string[]];

const runDirectly: Command = [process.execPath, `${root}dist/apps/api/src/main.js`];

/** `npm start`, from another directory than the project's. */
export const runByNpm: Command = ['npm', '--silent', '--prefix', root, 'start'];

/** A command of the operator's tool. */
export const latchkey = (...args: string[]): Command => [
  process.execPath,
  `${root}dist/apps/api/src/latchkey.js`,
  ...args,
];

/** The same as `npm run latchkey`, from another directory than the project's. */
export const latchkeyByNpm = (...args: string[]): Command => [
  ...(['npm', '--silent', '--prefix', root, 'run', 'latchkey', '--'] as const),
  ...args,
];

/**
 * The server with a clock that is off by so much, such as `+5s`; needs the program faketime. It is loaded without that
 * program in between, which would keep signals to itself; time that is measured goes on as ever.
 */
export function runAhead(by: string): Command {
  const { stdout } = spawnSync('faketime', ['-f', by, 'sh', '-c', 'printf %s "$LD_PRELOAD"'], { encoding: 'utf8' });
  return ['env', `LD_PRELOAD=${stdout}`, `FAKETIME=${by}`, 'FAKETIME_DONT_FAKE_MONOTONIC=1', ...runDirectly];
}

/** Compiles the server unless that was done since the last change; for `beforeAll`, with its time. */
export function buildServer(): void {
  const { status, stderr } = spawnSync(process.execPath, [`${root}scripts/build.mjs`, '--if-stale'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** The time that {@link buildServer} may take, in milliseconds. */
export const BUILD_TIME = 180_000;

/** The server as operators run it: a process of its own, without anything of this one's environment. */
export class BuiltServer {
  /** Resolves when the process has ended and its output is read; rejects where that holds a secret of the test. */
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcessByStdio<null, Readable, Readable>;
  private stdout = '';
  private stderr = '';

  private constructor(env: ServerEnvironment, [file, ...args]: Command = runDirectly) {
    const { PATH = '', HOME = '/', TMPDIR = '/tmp' } = process.env;
    const standard = { ...noLimits, HOST: '127.0.0.1', PORT: '0', BCRYPT_COST: '4' };
    this.child = spawn(file, args, {
      // Away from any checkout: a .env file in it is not meant for tests.
      cwd: '/',
      env: { PATH, HOME, TMPDIR, ...standard, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout.setEncoding('utf8').on('data', (chunk: string) => (this.stdout += chunk));
    this.child.stderr.setEncoding('utf8').on('data', (chunk: string) => (this.stderr += chunk));
    for (const own of [env.SECRET, env.MASTER_KEY, env.SECOND_MASTER_KEY]) seenSecrets.note(own);
    this.ended = new Promise<Ended>((resolve) => {
      this.child.once('close', (code, signal) => resolve({ code, signal, stdout: this.stdout, stderr: this.stderr }));
    }).then(withoutSecrets);
    this.ended.catch(() => undefined); // Told to whoever waits for the end, as all of them do at last.
  }

  /** Starts a server that is expected to serve, and waits until it does. */
  static async start(env: ServerEnvironment, command?: Command): Promise<BuiltServer> {
    const server = new BuiltServer(env, command);
    await Promise.race([server.logged('ready'), server.ended]);
    if (server.child.exitCode !== null) throw new Error(`The server ended: ${JSON.stringify(await server.ended)}`);
    return server;
  }

  /** Runs another program than the server to its end, in the same environment. */
  static run(env: ServerEnvironment, command: Command): Promise<Ended> {
    return new BuiltServer(env, command).ended;
  }

  /** Starts a server that is expected to end by itself. */
  static async refused(env: ServerEnvironment): Promise<Ended> {
    const server = new BuiltServer(env);
    const ended = await Promise.race([server.ended, server.logged('ready')]);
    if (ended !== undefined) return ended;
    await server.end('SIGKILL');
    throw new Error('The server was expected not to start, and did.');
  }

  /** Everything that was logged so far, parsed. */
  get logs(): Record<string, unknown>[] {
    const lines = this.stdout.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** The port that the server listens on. */
  get port(): number {
    return Number(this.logs.find(({ msg }) => msg === 'ready')?.port);
  }

  /** Of the process. */
  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** A client without any credential. What it is answered is held against nothing: other tests do that. */
  client(): TestClient {
    return new TestClient(`http://127.0.0.1:${this.port}`, () => undefined);
  }

  /** Resolves when a message has been logged. */
  async logged(message: string): Promise<void> {
    while (!this.logs.some(({ msg }) => msg === message)) {
      await new Promise((resolve) => this.child.stdout.once('data', resolve));
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Sends a signal and waits for the end. Harmless when it has come already. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.signal(signal);
    return this.ended;
  }
}
