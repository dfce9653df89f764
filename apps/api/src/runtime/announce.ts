import { type Config } from '@latchkey/config';
import { type Logger } from 'pino';
import { join, resolve } from 'node:path';
import { surfaces } from '../surfaces/index.js';
import { withoutCredentials } from './database-server.js';

/** What there is to tell once the server accepts requests. */
export interface Announcement {
  readonly config: Config;
  readonly port: number;
  /** The port of the metrics, where they have one. */
  readonly metricsPort: number | undefined;
  /** Which database is used, fit for printing. */
  readonly database: string;
  readonly logger: Logger;
}

/** Tells people at a terminal where everything is, and everybody else in one line of the log. */
export function announce({ config, port, metricsPort, database, logger }: Announcement): void {
  const url = config.port === 0 ? `http://localhost:${port}` : config.publicUrl;
  const places = { ...placesOf(config), database };
  if (process.stdout.isTTY) process.stdout.write(banner(url, places));
  else logger.info({ url, port, ...(metricsPort !== undefined && { metricsPort }), ...places }, 'ready');
}

const placesOf = (config: Config) => ({
  data: resolve(config.dataDir),
  mail: config.smtpUrl
    ? `by ${withoutCredentials(config.smtpUrl)}`
    : `${join(resolve(config.dataDir), 'outbox')} (no SMTP_URL is set)`,
  limits: config.redisUrl ? `over all nodes, on ${withoutCredentials(config.redisUrl)}` : 'in this process',
});

/** How wide the names in front of the places are. */
const column = 11;

function banner(url: string, places: ReturnType<typeof placesOf> & { database: string }): string {
  const documents = surfaces.map(({ name }) => `${url}/openapi/${name}.json`);
  const rows = [
    ['API', url],
    ['Explorer', `${url}/docs`],
    ['OpenAPI', documents.join('\n'.padEnd(column + 3))],
    ['Data', places.data],
    ['Mail', places.mail],
    ['Limits', places.limits],
    ['Database', places.database],
  ];
  const table = rows.map(([name, place]) => `  ${name.padEnd(column)}${place}`).join('\n');
  return `\nLatchkey is ready.\n\n${table}\n\nCreate the first account:\n\n${firstRequest(url)}\n\n`;
}

const firstRequest = (url: string): string => `curl -X POST ${url}/api/auth/sign-up/email \\
  -H "Content-Type: application/json" \\
  -d '{
    "email": "you@example.com",
    "password": "a-long-secure-passphrase",
    "name": "Your Name"
  }'`;
