import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';

/** A POST that the server has begun to handle, and that goes on when the test says so. */
export interface HeldRequest {
  /** Sends the body and resolves to the status of the answer, and whether the connection is kept. */
  finish(): Promise<{ status: number | undefined; connection: string | undefined }>;
  /** Breaks the connection. */
  drop(): void;
}

/** Sends the head of a request and waits until the server, asked to (RFC 9110 §10.1.1), says that it wants the body. */
export async function holdRequest(port: number, path: string, body: unknown): Promise<HeldRequest> {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  const held: ClientRequest = request({
    // A client that would keep the connection for ever.
    agent: new Agent({ keepAlive: true }),
    port,
    host: '127.0.0.1',
    method: 'POST',
    path,
    headers: { ...headers, expect: '100-continue' },
  });
  held.flushHeaders();
  await once(held, 'continue');
  held.on('error', () => undefined);
  return {
    async finish() {
      held.end(text);
      const [answer] = (await once(held, 'response')) as [IncomingMessage];
      answer.resume();
      return { status: answer.statusCode, connection: answer.headers.connection };
    },
    drop: () => held.destroy(),
  };
}
