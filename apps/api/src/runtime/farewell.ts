import { type Server } from 'node:http';
import { Server as NetServer } from 'node:net';

/**
 * Takes no more connections, and gives those there are a moment: a client in the middle of a conversation has a request
 * on its way that nobody has read yet, and closing an HTTP server would break its connection as an idle one. What it is
 * answered in that time says that the connection ends.
 * @param done called when the last connection has ended, or the moment is over
 * @param moment in milliseconds
 */
export function sayFarewell(server: Server, done: () => void, moment = 500): void {
  let over = false;
  const finish = () => {
    clearTimeout(timer);
    if (!over) done();
    over = true;
  };
  // Only after one more look at what has arrived: on a busy machine the moment may be over before the first.
  const timer = setTimeout(() => setImmediate(finish), moment);
  server.once('close', finish);
  // At this point of its round the process has just taken all connections that there were: the system resets the others.
  setImmediate(() => NetServer.prototype.close.call(server));
}
