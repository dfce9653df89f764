import { AppError } from '@latchkey/common';
import { type FastifyInstance } from 'fastify';
import createRouter, { type HTTPMethod } from 'find-my-way';

const methods: HTTPMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Knows which methods a path has, so that a wrong one is told from a wrong path. */
export class RouteTable {
  private readonly router = createRouter({ ignoreTrailingSlash: true });
  private readonly added: string[] = [];
  /** The methods of paths without parameters. */
  private readonly plain = new Map<string, HTTPMethod[]>();

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

  /**
   * The methods of the `Allow` header for a path, empty when no route has it (RFC 9110 §10.2.1). A path that is a route
   * letter by letter, such as `/runs/start`, is no `/runs/:runId`.
   */
  allowed(path: string): string[] {
    const found =
      this.plain.get(withoutSlash(path)) ?? methods.filter((method) => this.router.find(method, path) !== null);
    return found.length > 0 ? [...found, 'OPTIONS'] : [];
  }

  /** Whether a method leads past the route that has this very path, into one with parameters. */
  leadsPast(method: string, path: string): boolean {
    const own = this.plain.get(withoutSlash(path));
    return own !== undefined && method !== 'OPTIONS' && !(own as string[]).includes(method);
  }

  /** What a request ends in that no handler takes: a path that nobody knows, or one that has other methods. */
  refusal(path: string): AppError {
    const allow = this.allowed(path);
    return allow.length > 0 ? new AppError('METHOD_NOT_ALLOWED', { details: { allow } }) : new AppError('NOT_FOUND');
  }

  private add(method: HTTPMethod, url: string): void {
    if (this.router.hasRoute(method, url)) return;
    const path = withoutSlash(url);
    if (!path.includes(':')) this.plain.set(path, inOrder([...(this.plain.get(path) ?? []), method]));
    this.router.on(method, url, () => undefined);
    this.added.push(`${method} ${url}`);
  }
}

const withoutSlash = (path: string): string => path.replace(/(.)\/$/, '$1');

const inOrder = (some: readonly HTTPMethod[]): HTTPMethod[] => methods.filter((method) => some.includes(method));
