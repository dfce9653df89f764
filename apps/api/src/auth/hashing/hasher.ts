import bcrypt from 'bcrypt';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type HashResult, type HashTask } from './hash-task.js';

/**
 * Hashes with bcrypt, in threads of its own that give way to everything else, and no more at a time than there are
 * processors. What has to wait waits in line.
 */
export class Hasher {
  private readonly threads: Piscina<HashTask, string | boolean> | undefined;

  constructor() {
    const filename = fileURLToPath(new URL('./hash-thread.js', import.meta.url));
    // Where the sources run as they are, in tests, there is no file that a thread could begin with.
    if (!existsSync(filename)) return;
    this.threads = new Piscina({
      filename,
      minThreads: 0,
      maxThreads: availableParallelism(),
      idleTimeout: 60_000,
      // Nothing in a thread is of use to the other end of it but the answer.
      env: {},
    });
  }

  async run<Task extends HashTask>(task: Task): Promise<HashResult<Task>> {
    return (await (this.threads ? this.threads.run(task) : hashHere(task))) as HashResult<Task>;
  }

  async close(): Promise<void> {
    await this.threads?.destroy();
  }
}

const hashHere = (task: HashTask): Promise<string | boolean> =>
  'cost' in task ? bcrypt.hash(task.text, task.cost) : bcrypt.compare(task.text, task.against);
