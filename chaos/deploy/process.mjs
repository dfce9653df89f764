// A process of the server that is killed and started again, and the processes below it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** How long a server may take until it serves, over all attempts, on however busy a machine; in milliseconds. */
const PATIENCE = 300_000;

/** One server, which is always started in the same way. */
export class ServerProcess {
  /** @param {{ name: string, url: string, command: string[], env: Record<string, string>, log: string }} how */
  constructor(how) {
    Object.assign(this, how);
    this.starts = 0;
  }

  /** Starts it, again and again until it serves: without its database it refuses to. */
  async start() {
    const began = performance.now();
    while (performance.now() - began < PATIENCE) {
      this.launch();
      if (await this.serves()) return;
      await delay(100);
    }
    throw new Error(`${this.name} does not start: see ${this.log}`);
  }

  launch() {
    const [file, ...args] = this.command;
    const log = openSync(this.log, 'a');
    // Away from any checkout: a .env file in it is not meant for this.
    this.child = spawn(file, args, { cwd: '/', env: this.env, stdio: ['ignore', log, log] });
    closeSync(log);
    this.starts++;
    this.exited = once(this.child, 'exit');
  }

  /** Kills it with all processes below it, at once and without a word. */
  async kill() {
    for (const pid of [this.child.pid, ...descendants(this.child.pid)]) killOne(pid);
    await this.exited;
  }

  /** Tells it to stop, and waits until it has. @returns {Promise<number | null>} its exit code */
  async stop() {
    this.child.kill('SIGTERM');
    const [code] = await this.exited;
    return code;
  }

  /** Waits until it is ready; false when it has ended before. */
  async serves() {
    let ended = false;
    void this.exited.then(() => (ended = true));
    while (!ended) {
      if (await this.isReady()) return true;
      await delay(25);
    }
    return false;
  }

  isReady() {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ status, body }) => body?.cancel().then(() => status === 200) ?? status === 200,
      () => false,
    );
  }
}

function killOne(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** The processes below another one, in whatever sessions. */
function descendants(pid) {
  const children = new Map();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(entry);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const below = (parent) => (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

function parentOf(pid) {
  try {
    // The name of the program comes first, in parentheses, and may hold anything.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  } catch {
    return undefined; // It has ended meanwhile.
  }
}
