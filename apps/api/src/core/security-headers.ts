import helmet from 'helmet';
import { type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * What every answer tells browsers, by helmet's rules: for answers that no browser should run, frame or guess about. Pages that
 * people see bring their own policy. It is the same for every answer, so it is put together once. What helmet adds for
 * browsers and plug-ins that are no more (XSS filters, Flash, old Internet Explorer), or for pages alone, is left out.
 * @param secure whether clients reach the server by https
 */
export function securityHeaders(secure: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const apply = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], objectSrc: ["'none'"] },
    },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    xXssProtection: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xDnsPrefetchControl: false,
    originAgentCluster: false,
  });
  apply({} as IncomingMessage, response as unknown as ServerResponse, () => undefined);
  return headers;
}
