import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to a TCP server that a test can cut, or keep open while nothing passes. */
export class TcpProxy {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #stalled = false;
  #accepted = 0;

  private constructor(private readonly target: URL) {}

  static async to(target: string): Promise<TcpProxy> {
    const proxy = new TcpProxy(new URL(target));
    await proxy.mend();
    return proxy;
  }

  /** The target's URL, by way of this proxy. Stays the same over cuts. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.#port}`;
    return url.href;
  }

  /** Refuses connections and breaks those there are. */
  async cut(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }

  /** Accepts connections (again) and forwards. */
  async mend(): Promise<void> {
    this.#stalled = false;
    for (const socket of this.#sockets) socket.resume();
    if (this.#server !== undefined) return;
    const server = createServer((socket) => this.#join(socket));
    this.#server = server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Keeps and accepts connections, but lets nothing through. */
  stall(): void {
    this.#stalled = true;
    for (const socket of this.#sockets) socket.pause();
  }

  /** Resolves when so many connections have been accepted since the beginning. */
  async connections(count: number): Promise<void> {
    while (this.#accepted < count && this.#server !== undefined) await once(this.#server, 'connection');
  }

  #join(near: Socket): void {
    this.#accepted++;
    const far = connect(Number(this.target.port || 6379), this.target.hostname);
    this.#pass(near, far);
    this.#pass(far, near);
  }

  #pass(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on('data', (chunk) => to.write(chunk));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#sockets.delete(from);
      to.destroy();
    });
    if (this.#stalled) from.pause();
  }
}
