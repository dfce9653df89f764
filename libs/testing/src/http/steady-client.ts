import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';

/**
 * A client that asks all the time over a connection that it keeps, and opens another one where it is told that this one
 * ends. Whatever else ends one is a loss.
 */
export class SteadyClient {
  /** The statuses of what was answered. */
  readonly statuses: number[] = [];
  /**
   * What went wrong: error codes of requests that got no answer. A new connection that the system resets was never taken by
   * the server: it is as if it had been refused.
   */
  readonly losses: string[] = [];
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private readonly running: Promise<void>;
  private over = false;

  constructor(
    private readonly port: number,
    private readonly path: string,
  ) {
    this.running = this.run();
  }

  /** Finishes the request under way, and asks no more. */
  async stop(): Promise<void> {
    this.over = true;
    await this.running;
    this.agent.destroy();
  }

  private async run(): Promise<void> {
    while (!this.over) {
      try {
        this.statuses.push(await askOver(this.agent, this.port, this.path));
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        this.losses.push(code ?? message);
        // A server that is gone refuses so fast that nobody else would have a turn.
        await new Promise(setImmediate);
      }
    }
  }
}

/** A new connection ended before anything came: it had waited at a door that was then closed. */
class NotTaken extends Error {
  readonly code = 'ECONNREFUSED';
}

/** Asks once, over a connection of the agent, and answers the status. */
export async function askOver(
  agent: Agent,
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const asked = get({ agent, port, host: '127.0.0.1', path, headers });
  const response = once(asked, 'response').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ECONNRESET' && !asked.reusedSocket ? new NotTaken() : error;
  });
  const [answer] = (await response) as [IncomingMessage];
  await once(answer.resume(), 'end');
  return answer.statusCode ?? 0;
}
