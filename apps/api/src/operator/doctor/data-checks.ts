import { Keyring } from '@latchkey/common';
import { type Config, findSecret, masterKeysOf } from '@latchkey/config';
import { hasEmbeddedPostgres } from '@latchkey/database/embedded';
import { type DataSource } from 'typeorm';
import { connect } from '../../runtime/database.js';
import { type Lifecycle } from '../../runtime/lifecycle.js';
import { reasonOf } from '../../runtime/refusal.js';
import { knownMigrations, missingMigrations } from '../../migrations/missing.js';
import { appliedMigrations } from '../../runtime/schema-level.js';
import { isMarkOf } from '../../runtime/secret-check.js';
import { type CheckResult, fail, isFit, ok, warn } from '../checks/check.js';
import { checkLongTransactions, checkPrivileges, checkVersion } from '../checks/database-checks.js';
import { openOperatorServer } from '../operator-database.js';

/** Looks at the database and what is in it. Nothing is written, and no embedded one is made. */
export async function* checkDatabase(config: Config, lifecycle: Lifecycle): AsyncGenerator<CheckResult, void, void> {
  if (!config.databaseUrl && !hasEmbeddedPostgres(config.dataDir)) {
    return yield ok('database', 'the embedded one is not there yet: the first start makes it');
  }
  let dataSource: DataSource;
  try {
    const server = await openOperatorServer(config, lifecycle);
    dataSource = await connect(server, lifecycle);
    yield ok('database', server.description);
  } catch (error) {
    return yield fail('database', reasonOf(error), 'Nothing works without it.');
  }
  const version = await checkVersion(dataSource);
  yield version;
  if (!isFit([version])) return;
  yield await checkPrivileges(dataSource);
  yield await checkEncoding(dataSource);
  yield await checkClock(dataSource);
  yield await checkLongTransactions(dataSource);
  const schema = await checkSchema(dataSource, config);
  yield schema;
  if (schema.status === 'ok') yield* checkContents(dataSource, config);
}

async function checkEncoding(dataSource: DataSource): Promise<CheckResult> {
  const [{ encoding }] = await dataSource.query<[{ encoding: string }]>(
    'SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()',
  );
  if (encoding === 'UTF8') return ok('database encoding', encoding);
  return fail('database encoding', encoding, "Make the database with ENCODING 'UTF8': others cannot hold every text.");
}

/** Half of the time that the question takes is the database's: less than that is no difference. */
async function checkClock(dataSource: DataSource): Promise<CheckResult> {
  const before = Date.now();
  const [{ now }] = await dataSource.query<[{ now: Date }]>('SELECT clock_timestamp() AS now');
  const after = Date.now();
  const apart = Math.max(0, before - now.getTime(), now.getTime() - after) / 1000;
  if (apart < 2) return ok('clocks', 'that of the database and ours agree');
  return warn('clocks', `the database is ${apart.toFixed(1)} s away from this machine`, 'Set both by NTP.');
}

async function checkSchema(dataSource: DataSource, { migrates }: Config): Promise<CheckResult> {
  const applied = await appliedMigrations(dataSource);
  const pending = missingMigrations(applied);
  const newer = applied.filter((name) => !knownMigrations.includes(name));
  if (newer.length > 0) return warn('schema', `of a newer version (${newer.join(', ')})`, 'Bring this one up to date.');
  if (pending.length === 0) return ok('schema', `up to date, with ${applied.length} migrations`);
  const detail = `${pending.length} migrations are to be run`;
  if (migrates) return warn('schema', detail, 'The next start runs them; "latchkey migrate" does it before.');
  return fail('schema', detail, 'Run "latchkey migrate": MIGRATE is off, and no server starts before.');
}

async function* checkContents(dataSource: DataSource, config: Config): AsyncGenerator<CheckResult, void, void> {
  yield* checkKeys(dataSource, config);
  const [outbox] = await dataSource.query<[{ waiting: number; failed: number }]>(
    `SELECT count(*) FILTER (WHERE sent_at IS NULL AND failed_at IS NULL AND created_at < now() - interval '10 minutes')::int
         AS waiting,
       count(*) FILTER (WHERE failed_at > now() - interval '1 day')::int AS failed
     FROM mail_outbox`,
  );
  const said = `${outbox.waiting} wait for more than 10 minutes, ${outbox.failed} were given up in a day`;
  if (outbox.waiting + outbox.failed === 0) yield ok('outbox', said);
  else yield warn('outbox', said, 'Look at the mail server: last_error in mail_outbox says what it answers.');
  const [{ unfinished }] = await dataSource.query<[{ unfinished: number }]>(
    'SELECT count(*)::int AS unfinished FROM key_peppers WHERE finished_at IS NULL',
  );
  if (unfinished > 0)
    yield warn('pepper of API keys', 'a rotation is unfinished', 'Run "latchkey keys rotate-pepper".');
}

async function* checkKeys(dataSource: DataSource, config: Config): AsyncGenerator<CheckResult, void, void> {
  const [deployment] = await dataSource.query<{ mark: Buffer }[]>('SELECT secret_mark AS mark FROM deployment');
  if (!deployment) return yield ok('secret', 'no server has started on this database yet');
  const secret = findSecret(config);
  if (secret === undefined || !isMarkOf(new Keyring(secret), deployment.mark)) {
    return yield fail('secret', 'not the one that this database was made with', 'Put the right one back as SECRET.');
  }
  yield ok('secret', 'the one that this database was made with');
  const keys = masterKeysOf(config, secret);
  const marked = await dataSource.query<{ id: string }[]>('SELECT id FROM master_keys ORDER BY id');
  const unknown = marked.map(({ id }) => id).filter((id) => !keys.knows(id));
  if (unknown.length > 0) {
    const fix = 'Put it back as MASTER_KEY, or as SECOND_MASTER_KEY while another one takes over.';
    return yield fail('master keys', `${unknown.join(', ')} is in use and not configured`, fix);
  }
  const others = marked.filter(({ id }) => id !== keys.writing).length;
  if (others === 0) yield ok('master keys', 'one is in use, and configured');
  else yield warn('master keys', `${others} others are in use too`, 'Run "latchkey secrets rewrap".');
}
