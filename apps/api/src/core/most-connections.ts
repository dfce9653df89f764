import { type Server } from 'node:http';

/**
 * Closes connections past so many at once. Node's own `maxConnections` does not: where several processes share a port it
 * hands such a connection to the next one, and that one on, as long as all of them are full.
 */
export function closeConnectionsPast(most: number, server: Server): void {
  let open = 0;
  server.on('connection', (socket) => {
    open++;
    socket.once('close', () => open--);
    if (open > most) socket.destroy();
  });
}
