import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartRefused, reasonOf } from '../../runtime/refusal.js';
import { type CommandCall, type CommandResult } from '../command.js';
import { openExistingData } from '../existing-data.js';
import { exitCode } from '../exit-codes.js';
import { ArchiveWriter } from './archive-writer.js';
import { type Backup, takeBackup } from './take-backup.js';

/**
 * Writes a backup.
 * @throws StartRefused of `openExistingData`, when there is such a file, and when it cannot be written
 */
export async function backupCommand({
  options,
  config,
  lifecycle,
  signal,
  progress,
}: CommandCall): Promise<CommandResult> {
  const file = resolve(options.to as string);
  if (existsSync(file)) throw new StartRefused(`There is a file ${file} already: it is not written over.`);
  const { dataSource, keyring } = await openExistingData(config(), lifecycle);
  const archive = new ArchiveWriter(file);
  lifecycle.opened(() => archive.abandon());
  try {
    const backup = await takeBackup({
      dataSource,
      keyring,
      archive,
      signal,
      report: ({ table, done, total }) => progress.show(`backing up ${table} (${done + 1} of ${total} tables)`),
    });
    await archive.finish();
    return done(backup, file);
  } catch (error) {
    await archive.abandon();
    if (signal.aborted)
      return { exit: exitCode.stopped, lines: ['Stopped: there is no backup.'], data: { file: null } };
    throw isOfFile(error) ? notWritten(file, error) : error;
  }
}

function done({ manifest, tables }: Backup, file: string): CommandResult {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  const bytes = statSync(file).size;
  const { createdAt } = manifest;
  const count = (number: number) => number.toLocaleString('en-US');
  return {
    data: { file, createdAt, bytes, rows, tables },
    lines: [
      `Wrote ${count(rows)} rows of ${Object.keys(tables).length} tables to ${file} (${count(bytes)} bytes).`,
      'It wants SECRET, and MASTER_KEY if there is one, to be restored: keep both in another place.',
    ],
  };
}

const isOfFile = (error: unknown): boolean =>
  error instanceof Error &&
  'syscall' in error &&
  /^(EEXIST|ENOENT|EACCES|ENOSPC|EROFS|EDQUOT|EISDIR|ENOTDIR|EFBIG|EIO|EPERM)$/.test(
    String((error as NodeJS.ErrnoException).code),
  );

const notWritten = (file: string, cause: unknown): StartRefused =>
  new StartRefused(`The backup cannot be written to ${file}: ${reasonOf(cause)}.`, { cause });
