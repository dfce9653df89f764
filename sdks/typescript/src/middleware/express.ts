import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Needs, Refusal, Verdict, Verifier } from './index.js';

export * from './index.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where the types of Express have room for such additions
  namespace Express {
    interface Request {
      /** Whose credential the request came with. */
      latchkey?: Verdict;
    }
  }
}

/** A request of Express, or of whatever else calls its handlers so. */
export type AskedRequest = IncomingMessage & { readonly ip?: string; latchkey?: Verdict };

/** Lets requests pass whose credential is good for what is needed, and tells all others why not. */
export function requires(verifier: Verifier, needs: Needs = {}) {
  return (request: AskedRequest, response: ServerResponse, next: (error?: unknown) => void): void => {
    const address = request.ip ?? request.socket.remoteAddress;
    verifier.check(request.headers, address, needs).then((outcome) => {
      if (!outcome.valid) return refuse(response, verifier.refuse(outcome, needs));
      request.latchkey = outcome;
      next();
    }, next);
  };
}

function refuse(response: ServerResponse, { status, headers, body }: Refusal): void {
  const text = JSON.stringify(body);
  const about = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, ...about }).end(text);
}
