// Those who ask: processes apart from the servers, on the other core.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cores, onCore } from './pin.helper.mjs';

/** A process that asks. It does one job at a time. */
export class Load {
  constructor() {
    const [file, ...args] = onCore(cores.load, [process.execPath, join(import.meta.dirname, 'load.child.mjs')]);
    this.child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.exited = once(this.child, 'exit');
  }

  /** @see flood of flood.helper.mjs */
  flood(job) {
    return this.ask('flood', job);
  }

  /** @see pace of pace.helper.mjs */
  pace(job) {
    return this.ask('pace', job);
  }

  async ask(way, job) {
    this.child.send({ way, job });
    const ended = this.exited.then(([code, signal]) => [{ error: `The load ended with ${code ?? signal}.` }]);
    const [{ result, error }] = await Promise.race([once(this.child, 'message'), ended]);
    if (error) throw new Error(error);
    return result;
  }

  async stop() {
    this.child.kill();
    await this.exited;
  }
}
