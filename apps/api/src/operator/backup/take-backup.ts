import { type Keyring } from '@latchkey/common';
import { endSession } from '@latchkey/database';
import { type DataSource, type QueryRunner } from 'typeorm';
import { version } from '../../core/version.js';
import { appliedMigrations } from '../../runtime/schema-level.js';
import { type ArchiveWriter } from './archive-writer.js';
import { type BackedUpTable, copySettings, listTables, quoted, readSequences } from './catalogue.js';
import { readRows } from './copy-stream.js';
import {
  authenticated,
  backupFormat,
  type Manifest,
  manifestEntry,
  partEntry,
  type Summary,
  summaryEntry,
  type TableSum,
} from './manifest.js';
import { TableDigest } from './table-digest.js';
import { assertSeesAll } from './walls.js';

/** What a backup is taken of, and where it goes. */
export interface BackupJob {
  readonly dataSource: DataSource;
  readonly keyring: Keyring;
  readonly archive: ArchiveWriter;
  readonly signal: AbortSignal;
  /** Told of each table as it begins. */
  readonly report: (progress: { table: string; done: number; total: number }) => void;
}

/** What was backed up. */
export interface Backup {
  readonly manifest: Manifest;
  readonly tables: Summary['tables'];
}

/** Writes all rows of all tables, as they are at one moment, into the archive. Servers may go on meanwhile. */
export async function takeBackup(job: BackupJob): Promise<Backup> {
  const runner = job.dataSource.createQueryRunner();
  try {
    const tables = await listTables(runner);
    await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await assertSeesAll(runner);
    await runner.query(copySettings);
    // The moment is that of the first question: from before it to the end no table may be changed or go.
    await runner.query(`LOCK TABLE ${tables.map(({ name }) => quoted(name)).join(', ')} IN ACCESS SHARE MODE`);
    const backup = await writeAll(job, runner);
    await runner.query('COMMIT');
    return backup;
  } catch (error) {
    // Where a stream was broken off, the connection is in the middle of an answer: nothing more can be said on it.
    await endSession(runner);
    throw error;
  } finally {
    await runner.release();
  }
}

async function writeAll(job: BackupJob, runner: QueryRunner): Promise<Backup> {
  const { archive, keyring } = job;
  const tables = await listTables(runner);
  const manifest = await describe(runner, job.dataSource, tables);
  await archive.add(manifestEntry, json(manifest));
  const sums: Record<string, TableSum> = {};
  for (const [done, table] of tables.entries()) {
    job.report({ table: table.name, done, total: tables.length });
    job.signal.throwIfAborted();
    sums[table.name] = await writeTable(job, runner, table);
  }
  const summary = { tables: sums, sequences: await readSequences(runner, tables) };
  const mac = keyring.hash('backup', authenticated(manifest, summary)).toString('base64');
  await archive.add(summaryEntry, json({ ...summary, mac } satisfies Summary));
  return { manifest, tables: sums };
}

async function writeTable(
  { archive, signal }: BackupJob,
  runner: QueryRunner,
  table: BackedUpTable,
): Promise<TableSum> {
  const digest = new TableDigest();
  const rows = await readRows(runner, table);
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of rows as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      digest.add(chunk);
      yield chunk;
    }
  }
  await archive.addParts(counted(), (part) => partEntry(table.name, part));
  return digest.sum();
}

async function describe(
  runner: QueryRunner,
  dataSource: DataSource,
  tables: readonly BackedUpTable[],
): Promise<Manifest> {
  const [{ postgres }] = (await runner.query(`SELECT current_setting('server_version') AS postgres`)) as [
    { postgres: string },
  ];
  const [{ mark }] = (await runner.query('SELECT secret_mark AS mark FROM deployment')) as [{ mark: Buffer }];
  const masterKeys = (await runner.query('SELECT DISTINCT master_key AS id FROM data_keys ORDER BY 1')) as {
    id: string;
  }[];
  return {
    format: backupFormat,
    latchkey: version,
    createdAt: new Date().toISOString(),
    postgres,
    migrations: await appliedMigrations(dataSource),
    secretMark: mark.toString('base64'),
    masterKeys: masterKeys.map(({ id }) => id),
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
  };
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, null, 2));
