import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database that a test can close or stall: to the application its server is then away, or says nothing. */
export class DatabaseProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;
  private stalled = false;

  private constructor(private readonly target: URL) {}

  /** Opens a way to the database at a `postgres://` URL, be it behind a port or a socket. */
  static async to(target: string): Promise<DatabaseProxy> {
    const proxy = new DatabaseProxy(new URL(target));
    await proxy.open();
    return proxy;
  }

  /** The same database by way of this proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    url.searchParams.delete('host');
    return url.href;
  }

  /** Lets connections through, under the same URL as before. */
  async open(): Promise<void> {
    this.server = createServer((socket) => this.join(socket)).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Breaks all connections and refuses new ones. */
  async close(): Promise<void> {
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    if (this.server?.listening) await once(this.server, 'close');
  }

  /** Keeps and takes connections, and lets nothing through: as when a network drops all packets. */
  stall(): void {
    this.stalled = true;
    for (const socket of this.sockets) socket.pause();
  }

  /** Lets through again what is sent, and what was sent meanwhile. */
  resume(): void {
    this.stalled = false;
    for (const socket of this.sockets) socket.resume();
  }

  private join(near: Socket): void {
    const { hostname, port, searchParams } = this.target;
    const directory = searchParams.get('host');
    const far = directory ? connect(`${directory}/.s.PGSQL.5432`) : connect(Number(port || 5432), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      this.sockets.add(from);
      // Small messages are not kept back for others: a proxy is not meant to make anything slower.
      from.setNoDelay();
      from.on('error', () => to.destroy()).on('close', () => to.destroy() && this.sockets.delete(from));
      from.on('data', (chunk) => to.write(chunk));
      if (this.stalled) from.pause();
    }
  }
}
