import { connect, type Socket } from 'node:net';
import { type WireAnswer, readAnswer } from './wire-answer.js';

/** What came of sending some bytes. */
export type Outcome = WireAnswer | 'closed' | 'late';

/** How a request wants to be treated. */
export interface Sending {
  readonly method: string;
  /** Whether the connection is good for nothing afterwards. */
  readonly once: boolean;
  /** How long to wait for an answer, in milliseconds. */
  readonly patience: number;
}

/** Sends bytes as they are over one connection, which is kept while both sides can. One request at a time. */
export class WireClient {
  private socket: Socket | undefined;

  constructor(private readonly port: number) {}

  /** Sends a request, and resolves to what came back. */
  async send(bytes: Buffer, { method, once, patience }: Sending): Promise<Outcome> {
    if (once) this.close();
    const socket = (this.socket ??= connect(this.port, '127.0.0.1').setNoDelay());
    const outcome = await exchange(socket, bytes, method, patience);
    const kept = typeof outcome === 'object' && !once && outcome.headers.get('connection') !== 'close';
    if (!kept || socket.destroyed) this.close();
    return outcome;
  }

  close(): void {
    this.socket?.destroy();
    this.socket = undefined;
  }
}

function exchange(socket: Socket, bytes: Buffer, method: string, patience: number): Promise<Outcome> {
  return new Promise((resolve) => {
    let received: Buffer = Buffer.alloc(0);
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      socket.removeAllListeners('data').removeAllListeners('close').removeAllListeners('error');
      socket.on('error', () => undefined);
      resolve(outcome);
    };
    const timer = setTimeout(() => settle('late'), patience);
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = readAnswer(received, method, false);
      if (answer) settle(answer);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => settle(readAnswer(received, method, true) ?? 'closed'));
    socket.write(bytes);
  });
}
