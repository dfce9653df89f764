import { type Keyring, type MasterKeys } from '@latchkey/common';
import { type z } from 'zod';
import { StartRefused } from '../../runtime/refusal.js';
import { knownMigrations } from '../../migrations/missing.js';
import { isMarkOf } from '../../runtime/secret-check.js';
import { type ArchiveEntry, damaged, readArchive } from './archive-reader.js';
import {
  authenticated,
  backupFormat,
  type Manifest,
  manifestEntry,
  manifestSchema,
  type Summary,
  summaryEntry,
  summarySchema,
  tableOf,
} from './manifest.js';
import { isSame, TableDigest } from './table-digest.js';

/** What a backup is opened with. */
export interface BackupKeys {
  readonly keyring: Keyring;
  readonly masterKeys: MasterKeys;
}

/** A backup that was read to its end, and is as it was made. */
export interface CheckedBackup {
  readonly manifest: Manifest;
  readonly summary: Summary;
}

/**
 * Reads a backup to its end without keeping any of it.
 * @param report told of each table as it begins
 * @throws StartRefused when it is another version's, the keys are not the right ones, or it is damaged: that names where
 */
export async function checkBackup(
  file: string,
  keys: BackupKeys,
  report: (table: string) => void,
): Promise<CheckedBackup> {
  const entries = readArchive(file);
  const first = await entries.next();
  if (first.done || first.value.name !== manifestEntry) throw noBackup(file);
  const manifest = parse(manifestSchema, first.value);
  assertFits(manifest, keys);
  const digests = new Map(manifest.tables.map(({ name }) => [name, new TableDigest()]));
  let summary: Summary | undefined;
  let at: string | undefined;
  for await (const entry of entries) {
    const table = tableOf(entry.name);
    if (table !== undefined && table !== at) report((at = table));
    if (table !== undefined) (digests.get(table) ?? stray(entry)).add(entry.content);
    else if (entry.name === summaryEntry) summary = parse(summarySchema, entry);
    else stray(entry);
  }
  if (!summary) throw damaged('its end, which is missing');
  assertSums(manifest, summary, digests);
  if (!keys.keyring.matches('backup', authenticated(manifest, summary), Buffer.from(summary.mac, 'base64'))) {
    throw damaged('its summary, which was not written with this secret');
  }
  return { manifest, summary };
}

function assertSums({ tables }: Manifest, summary: Summary, digests: ReadonlyMap<string, TableDigest>): void {
  for (const { name } of tables) {
    const digest = digests.get(name);
    const expected = Object.hasOwn(summary.tables, name) ? summary.tables[name] : undefined;
    if (!digest || !expected || !isSame(digest.sum(), expected)) throw damaged(`the table ${name}`);
  }
}

/** The keys before all else: with others, nothing in it could be read. */
function assertFits(manifest: Manifest, { keyring, masterKeys }: BackupKeys): void {
  if (!isMarkOf(keyring, Buffer.from(manifest.secretMark, 'base64'))) {
    throw new StartRefused('SECRET is not the one that this backup was made with, and nothing in it could be read.');
  }
  const unknown = manifest.masterKeys.filter((id) => !masterKeys.knows(id));
  if (unknown.length > 0) {
    throw new StartRefused(
      `The secrets in this backup are sealed under a master key that is not configured (${unknown.join(', ')}): ` +
        'set the MASTER_KEY of its time, or SECOND_MASTER_KEY to it where another one has taken over.',
    );
  }
  const newer = manifest.migrations.filter((name) => !knownMigrations.includes(name));
  if (newer.length > 0) {
    throw new StartRefused(`This backup was made by Latchkey ${manifest.latchkey}, which is newer than this one.`);
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, { name, content }: ArchiveEntry): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(content.toString('utf8'));
  } catch (cause) {
    throw damaged(name, cause);
  }
  if (typeof value === 'object' && value !== null && 'format' in value && value.format !== backupFormat) {
    throw new StartRefused(`This backup is of form ${String(value.format)}, and this version reads ${backupFormat}.`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw damaged(name, parsed.error);
  return parsed.data;
}

const stray = ({ name }: ArchiveEntry): never => {
  throw damaged(`${name}, which does not belong there`);
};

const noBackup = (file: string): StartRefused => new StartRefused(`${file} is no backup of Latchkey.`);
