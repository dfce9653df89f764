import { type FastifyInstance } from 'fastify';
import createRouter, { type HTTPMethod } from 'find-my-way';

const methods: HTTPMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Knows which methods a path has, so that a wrong one is told from a wrong path. */
export class RouteTable {
  private readonly router = createRouter({ ignoreTrailingSlash: true });
  private readonly added: string[] = [];

  /** Listens to the routes that are added to the server from here on. */
  watch(server: FastifyInstance): void {
    server.addHook('onRoute', (route) => {
      const added: readonly string[] = Array.isArray(route.method) ? route.method : [route.method];
      for (const method of methods.filter((known) => added.includes(known))) this.add(method, route.url);
    });
  }

  /** Every route as `GET /path/:id`, without the HEAD that each GET brings along. */
  list(): string[] {
    return this.added.filter((route) => !route.startsWith('HEAD '));
  }

  /** The methods of the `Allow` header for a path, empty when no route has it (RFC 9110 §10.2.1). */
  allowed(path: string): string[] {
    const found = methods.filter((method) => this.router.find(method, path) !== null);
    return found.length > 0 ? [...found, 'OPTIONS'] : [];
  }

  private add(method: HTTPMethod, url: string): void {
    if (this.router.hasRoute(method, url)) return;
    this.router.on(method, url, () => undefined);
    this.added.push(`${method} ${url}`);
  }
}
