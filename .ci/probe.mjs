// node .ci/probe.mjs postgres|redis <url>…: prints the first URL at which a server answers that the tests can use.
import { Redis } from 'ioredis';
import pg from 'pg';

const PATIENCE = 3_000;

const kinds = { postgres: mayCreateDatabases, redis: answersScripts };

async function mayCreateDatabases(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: PATIENCE });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
    );
    return rows[0].may;
  } finally {
    await client.end();
  }
}

/** Asks again for a while: it may have been started this very moment. */
async function answersScripts(url) {
  const redis = new Redis(url, { connectTimeout: PATIENCE, retryStrategy: (attempt) => (attempt > 10 ? null : 100) });
  redis.on('error', () => undefined);
  try {
    return (await redis.eval('return 1', 0)) === 1;
  } finally {
    redis.disconnect();
  }
}

const [kind, ...urls] = process.argv.slice(2);
for (const url of urls.filter(Boolean)) {
  if (await kinds[kind](url).catch(() => false)) {
    process.stdout.write(url);
    process.exit(0);
  }
}
process.exit(1);
