import { type FastifyInstance } from 'fastify';
import { type Socket } from 'node:net';

/** How often connections are looked through for those that have become idle, in milliseconds. */
const PAUSE = 50;
/**
 * For how long a connection that is idle is left open, in milliseconds: its client may have sent the next request already,
 * and is told in the answer that it was the last.
 */
const LAST_CHANCE = 450;
/** How long a client that has connected and said nothing yet may take to say something, in milliseconds. */
const MOMENT = 1000;

/**
 * Lets a server that closes come to an end with its last request: a client that keeps its connection open is told to
 * close it, and one that was answered before, or has never asked, is not waited for. By themselves Node and Fastify close
 * what is idle at the beginning, and then wait more than a minute for whoever had a request under way, or none at all.
 */
export function drainWhenClosing(server: FastifyInstance): void {
  const connections = connectionsOf(server);
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    const began = performance.now();
    const look = () => {
      const since = performance.now() - began;
      if (since > LAST_CHANCE) server.server.closeIdleConnections();
      // Node takes a connection on which nothing came yet for one with a request on its way.
      if (since > MOMENT) for (const one of connections) if (one.bytesRead === 0) one.destroy();
    };
    const looking = setInterval(look, PAUSE).unref();
    server.server.once('close', () => clearInterval(looking));
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
}

function connectionsOf(server: FastifyInstance): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}
