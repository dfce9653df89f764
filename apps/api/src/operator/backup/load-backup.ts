import { finished } from 'node:stream/promises';
import { type Writable } from 'node:stream';
import { type QueryRunner } from 'typeorm';
import { StartRefused } from '../../runtime/refusal.js';
import { damaged, readArchive } from './archive-reader.js';
import { type BackedUpTable, copySettings, listTables, quoted } from './catalogue.js';
import { type CheckedBackup } from './check-backup.js';
import { readRows, writeRows } from './copy-stream.js';
import { type Manifest, tableOf } from './manifest.js';
import { isSame, TableDigest } from './table-digest.js';
import { suspendTriggers } from './triggers.js';
import { lowerWalls } from './walls.js';

/** What is loaded, and where. */
export interface LoadJob {
  /** The connection, in a transaction. */
  readonly runner: QueryRunner;
  readonly file: string;
  readonly backup: CheckedBackup;
  readonly signal: AbortSignal;
  /** Told of each table as it begins. */
  readonly report: (table: string) => void;
}

/**
 * Loads the rows of a backup into the tables of its schema level, and reads them back.
 * @throws StartRefused when the tables are others, or do not hold what the backup says after that
 */
export async function loadBackup(job: LoadJob): Promise<void> {
  const { runner, backup } = job;
  await runner.query(copySettings);
  const tables = await listTables(runner);
  assertSameTables(tables, backup.manifest);
  // What triggers would do has been done when the rows were first written, and is in the backup like all else.
  const resume = await suspendTriggers(runner, tables);
  const raise = await lowerWalls(runner, tables);
  for (const { name } of [...tables].reverse()) await runner.query(`DELETE FROM ${quoted(name)}`);
  await loadRows(job);
  for (const [name, value] of Object.entries(backup.summary.sequences)) {
    await runner.query('SELECT setval($1::regclass, $2::bigint)', [quoted(name), value]);
  }
  await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
  await resume();
  await assertLoaded(job);
  await raise();
}

async function loadRows({ runner, file, backup, signal, report }: LoadJob): Promise<void> {
  const tables = new Map(backup.manifest.tables.map((table) => [table.name, table]));
  let at: string | undefined;
  let rows: Writable | undefined;
  for await (const { name, content } of readArchive(file)) {
    signal.throwIfAborted();
    const table = tables.get(tableOf(name) ?? '');
    if (!table) continue;
    if (table.name !== at) {
      if (rows) await complete(rows);
      report((at = table.name));
      rows = await writeRows(runner, table);
      rows.on('error', () => undefined); // It is told by whatever is waited for next.
    }
    if (rows) await write(rows, content);
  }
  if (rows) await complete(rows);
}

/** Resolves when it is on its way: no more of the file is read before. */
const write = (rows: Writable, content: Buffer): Promise<void> =>
  new Promise((resolve, reject) => rows.write(content, (error) => (error ? reject(error) : resolve())));

async function complete(rows: Writable): Promise<void> {
  rows.end();
  await finished(rows);
}

/** The tables as the database has them now, spelled again as in the backup: nothing was lost or changed on the way. */
async function assertLoaded({ runner, backup, signal, report }: LoadJob): Promise<void> {
  for (const table of backup.manifest.tables) {
    signal.throwIfAborted();
    report(table.name);
    const digest = new TableDigest();
    for await (const chunk of (await readRows(runner, table)) as AsyncIterable<Buffer>) digest.add(chunk);
    if (!isSame(digest.sum(), backup.summary.tables[table.name])) throw damaged(`the table ${table.name}`);
  }
}

function assertSameTables(present: readonly BackedUpTable[], { tables }: Manifest): void {
  const known = new Map(tables.map(({ name, columns }) => [name, spelled(columns)]));
  const other = present.filter(({ name, columns }) => known.get(name) !== spelled(columns)).map(({ name }) => name);
  const missing = tables.map(({ name }) => name).filter((name) => !present.some((table) => table.name === name));
  if (other.length + missing.length === 0) return;
  throw new StartRefused(
    `The schema of this backup is not the one of its migrations (${[...other, ...missing].join(', ')}): ` +
      'restore it with the version of Latchkey that made it.',
  );
}

const spelled = (columns: readonly string[]): string => [...columns].sort().join(', ');
