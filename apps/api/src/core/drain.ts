import { type FastifyInstance } from 'fastify';

/** How often connections are looked through for those that have become idle, in milliseconds. */
const PAUSE = 50;

/**
 * Lets a server that closes come to an end with its last request: a client that keeps its connection open is told to
 * close it, and one that was answered before is not waited for. By themselves Node and Fastify close what is idle at the
 * beginning, and then wait more than a minute for whoever had a request under way.
 */
export function drainWhenClosing(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    const looking = setInterval(() => server.server.closeIdleConnections(), PAUSE).unref();
    server.server.once('close', () => clearInterval(looking));
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
}
