import { securitySchemeNames, type Surface } from '@latchkey/surface';
import { surfaces } from '../surfaces/index.js';

/** Everything comes from this server and goes to it. Scalar sets styles from its script, which needs the inline ones. */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where somebody pastes a key: the browser looks after the session's cookie itself. */
const pastedScheme = ({ credentials }: Surface): string | undefined => {
  const place = credentials.find((source) => source.place !== 'cookie')?.place;
  return place && securitySchemeNames[place];
};

/** Of Scalar's ways to other hosts (fonts, telemetry, proxy, agent, desktop client) none is left on. */
const configuration = {
  sources: surfaces.map((surface) => ({
    title: surface.title,
    slug: surface.name,
    url: `/openapi/${surface.name}.json`,
    authentication: { preferredSecurityScheme: pastedScheme(surface) },
    agent: { disabled: true },
  })),
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  documentDownloadType: 'json',
  // A credential that was pasted goes with the tab.
  persistAuth: false,
  orderSchemaPropertiesBy: 'preserve',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
};

/** Starts the reference. A script of its own, since the page's policy allows none inside it. */
export const explorerScript = (): string =>
  `Scalar.createApiReference('#reference', ${JSON.stringify(configuration, null, 2)});\n`;

/** The page itself. */
export const explorerPage = (scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Latchkey API reference</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <div id="reference"></div>
    <noscript>This page needs JavaScript. The documents themselves: ${links}. <a href="/guide">The guide</a> needs none.</noscript>
${scripts.map((name) => `    <script src="/docs/${name}"></script>`).join('\n')}
  </body>
</html>
`;

const links = surfaces.map(({ name, title }) => `<a href="/openapi/${name}.json">${title}</a>`).join(', ');
