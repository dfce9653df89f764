import { type Config } from '@latchkey/config';
import { type Logger } from 'pino';
import { join, resolve } from 'node:path';
import { surfaces } from '../surfaces/index.js';
import { withoutCredentials } from './database-server.js';

/** What there is to tell once the server accepts requests. */
export interface Announcement {
  readonly config: Config;
  readonly port: number;
  /** Which database is used, fit for printing. */
  readonly database: string;
  readonly logger: Logger;
}

/** Tells people at a terminal where everything is, and everybody else in one line of the log. */
export function announce({ config, port, database, logger }: Announcement): void {
  const url = config.port === 0 ? `http://localhost:${port}` : config.publicUrl;
  const places = { ...placesOf(config), database };
  if (process.stdout.isTTY) process.stdout.write(banner(url, places));
  else logger.info({ url, port, ...places }, 'ready');
}

const placesOf = (config: Config) => ({
  data: resolve(config.dataDir),
  mail: config.smtpUrl
    ? `by ${withoutCredentials(config.smtpUrl)}`
    : `${join(resolve(config.dataDir), 'outbox')} (no SMTP_URL is set)`,
  limits: config.redisUrl ? `over all nodes, on ${withoutCredentials(config.redisUrl)}` : 'in this process',
});

function banner(url: string, places: Readonly<Record<string, string>>): string {
  const lines = {
    API: url,
    Explorer: `${url}/docs`,
    OpenAPI: surfaces.map(({ name }) => `${url}/openapi/${name}.json`).join('\n' + ' '.repeat(12)),
    ...places,
  };
  const rows = Object.entries(lines).map(([name, value]) => `  ${name.padEnd(10)}${value}`);
  return ['', 'Latchkey is ready.', '', ...rows, '', 'Create the first account:', '', firstRequest(url), '', ''].join(
    '\n',
  );
}

const firstRequest = (url: string): string => `curl -X POST ${url}/api/auth/sign-up/email \\
  -H "Content-Type: application/json" \\
  -d '{
    "email": "you@example.com",
    "password": "a-long-secure-passphrase",
    "name": "Your Name"
  }'`;
