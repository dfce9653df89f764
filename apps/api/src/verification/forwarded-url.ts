import { pathOf } from '@latchkey/surface';
import { type IncomingMessage } from 'node:http';

const own = '/internal/authorize';

/**
 * Proxies ask whether a request may pass with that request's own method, and some with its path and query behind ours. It is
 * the same question each time, and what the client has written into its address must have no say in it: so the method becomes
 * GET (a body is not read then), and what follows the path goes. Our own path, to the letter, keeps its query.
 */
export function forwardedUrl(request: IncomingMessage): string {
  const { url = '/' } = request;
  if (!url.includes(own)) return url;
  const path = pathOf(url);
  if (path !== own && !path.startsWith(`${own}/`)) return url;
  if (request.method !== 'HEAD') request.method = 'GET';
  return path === own ? url : own;
}
