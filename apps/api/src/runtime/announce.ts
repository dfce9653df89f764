import { type Config } from '@latchkey/config';
import { type Logger } from 'pino';
import { join, resolve } from 'node:path';
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
export async function announce({ config, port, metricsPort, database, logger }: Announcement): Promise<void> {
  const url = config.port === 0 ? `http://localhost:${port}` : config.publicUrl;
  const places = { ...placesOf(config), database };
  if (process.stdout.isTTY) {
    process.stdout.write(await banner(url, places));
    return;
  }
  const more = {
    ...(metricsPort !== undefined && { metricsPort }),
    ...(config.workers > 1 && { workers: config.workers }),
  };
  logger.info({ url, port, ...more, ...places }, 'ready');
}

const placesOf = (config: Config) => ({
  data: resolve(config.dataDir),
  mail: config.smtpUrl
    ? `by ${withoutCredentials(config.smtpUrl)}`
    : `${join(resolve(config.dataDir), 'outbox')} (no SMTP_URL is set)`,
  limits: limitsOf(config),
});

function limitsOf({ redisUrl, workers }: Config): string {
  if (redisUrl) return `over all nodes, on ${withoutCredentials(redisUrl)}`;
  return workers > 1 ? `on this node, over all its ${workers} workers` : 'in this process';
}

/** How wide the names in front of the places are. */
const column = 11;

async function banner(url: string, places: ReturnType<typeof placesOf> & { database: string }): Promise<string> {
  // Read here: a process that leads others has no other use for the surfaces and what they stand on.
  const { surfaces } = await import('../surfaces/index.js');
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
