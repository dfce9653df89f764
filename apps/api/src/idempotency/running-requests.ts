import { setTimeout as wait } from 'node:timers/promises';

/** What runs in this process by key: requests wait here for one another, where waiting takes no database connection. */
export class RunningRequests {
  private readonly running = new Map<string, Promise<void>>();

  isRunning(key: string): boolean {
    return this.running.has(key);
  }

  /** Runs the work under the key until it settles, as it settles. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    let end: () => void = () => undefined;
    this.running.set(key, new Promise((resolve) => (end = resolve)));
    try {
      return await work();
    } finally {
      this.running.delete(key);
      end();
    }
  }

  /** Waits until what runs under the key has ended, or for so long; at once where nothing runs. */
  async ended(key: string, patienceMs: number): Promise<void> {
    const impatience = new AbortController();
    const signal = impatience.signal;
    const timeout = wait(Math.max(0, patienceMs), undefined, { signal }).catch(() => undefined);
    await Promise.race([this.running.get(key), timeout]);
    impatience.abort();
  }
}
