import { AppError } from '@latchkey/common';
import { type AccessRequest } from './access-request.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a changing request that a browser sends on behalf of another site. `Sec-Fetch-Site` (Fetch Metadata) and
 * `Origin` (RFC 6454) are set by browsers alone; clients that send neither cannot be tricked into carrying a cookie.
 * @throws AppError `CROSS_SITE`
 */
export function assertSameOrigin(request: AccessRequest, ownOrigin: string): void {
  if (safe.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new AppError('CROSS_SITE');
  const origin = request.headers.origin;
  // A browser that vouches for the same origin may reach the server by another name, such as an address.
  if (origin !== undefined && origin !== ownOrigin && site !== 'same-origin') throw new AppError('CROSS_SITE');
}
