import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** What came of a request: its status, or 0 and why there is none. */
export interface BalancedAnswer {
  readonly status: number;
  readonly problem: string;
}

/** How often nodes are asked whether they are ready, in milliseconds. */
const INTERVAL = 50;

/**
 * A load balancer as simple as they come: it asks every node whether it is ready, sends requests to those that were, each
 * on a connection of its own, and goes to the next one where a connection is refused. What a node has accepted is not
 * sent again.
 */
export class RoundRobin {
  private readonly ready: Set<number>;
  private turn = 0;
  private closed = false;

  /** @param ports of nodes that are ready at the moment */
  constructor(private readonly ports: readonly number[]) {
    this.ready = new Set(ports);
    for (const port of ports) void this.watch(port);
  }

  /** Sends a request to the next node that is ready. */
  async send(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<BalancedAnswer> {
    for (;;) {
      const port = this.next();
      if (port === undefined) return { status: 0, problem: 'no node is ready' };
      const answer = await ask(port, method, path, body, headers);
      if (answer.problem !== 'ECONNREFUSED') return answer;
      this.ready.delete(port);
    }
  }

  /** Resolves when it has noticed that a node is ready. */
  async knowsReady(port: number): Promise<void> {
    while (!this.ready.has(port)) await delay(INTERVAL);
  }

  /** Asks no node any more. */
  close(): void {
    this.closed = true;
  }

  private next(): number | undefined {
    const ready = this.ports.filter((port) => this.ready.has(port));
    return ready[this.turn++ % ready.length];
  }

  private async watch(port: number): Promise<void> {
    while (!this.closed) {
      const { status } = await ask(port, 'GET', '/readyz', undefined, {});
      if (status === 200) this.ready.add(port);
      else this.ready.delete(port);
      await delay(INTERVAL);
    }
  }
}

function ask(
  port: number,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<BalancedAnswer> {
  return new Promise((resolve) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = request({
      ...{ host: '127.0.0.1', port, method, path, agent: false },
      headers: { ...headers, ...(text && { 'content-type': 'application/json' }) },
    });
    sent.on('error', ({ code, message }: NodeJS.ErrnoException) => resolve({ status: 0, problem: code ?? message }));
    sent.on('response', (answer) => {
      answer.on('error', ({ message }) => resolve({ status: 0, problem: message }));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, problem: '' })).resume();
    });
    sent.end(text);
  });
}
