import { pathOf } from '@latchkey/surface';
import { type IncomingMessage } from 'node:http';

/** The first segments of the console's addresses. No API has one of them. */
export const consoleSegments = [
  'account',
  'admin',
  'connect',
  'consent',
  'device',
  'forgot-password',
  'invite',
  'orgs',
  'reset-password',
  'sign-in',
  'sign-up',
  'verify-email',
] as const;

const segments = new Set<string>(consoleSegments);

/**
 * Every address of the console is answered with its one page, which reads the address in the browser. The rest of it, which
 * may hold the token of a mail, is no matter of the server's and does not come into its log.
 * @returns `/` for an address of the console, and the address itself for every other
 */
export function consoleUrl(request: IncomingMessage): string {
  const { url = '/', method } = request;
  if (method !== 'GET' && method !== 'HEAD') return url;
  return segments.has(firstSegment(pathOf(url))) ? '/' : url;
}

function firstSegment(path: string): string {
  const end = path.indexOf('/', 1);
  return end === -1 ? path.slice(1) : path.slice(1, end);
}
