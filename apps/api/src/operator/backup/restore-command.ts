import { Keyring } from '@latchkey/common';
import { type Config, findSecret, masterKeysOf } from '@latchkey/config';
import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { connect } from '../../runtime/database.js';
import { openDatabaseServer } from '../../runtime/database-server.js';
import { reasonOf, StartRefused } from '../../runtime/refusal.js';
import { type CommandCall, type CommandResult } from '../command.js';
import { exitCode } from '../exit-codes.js';
import { endAtOnce } from '../operator-database.js';
import { type BackupKeys, checkBackup, type CheckedBackup } from './check-backup.js';
import { readKeyIds } from './ended-keys.js';
import { restoreBackup, type Restored, type RestoreJob } from './restore-backup.js';
import { settleTrail, type TrailState } from './settle-trail.js';

/**
 * Restores a backup.
 * @throws StartRefused when the file, the keys or the database are not the right ones; nothing is changed then
 */
export async function restoreCommand(call: CommandCall): Promise<CommandResult> {
  const { options, lifecycle, signal, progress } = call;
  const config = call.config();
  const file = resolve(options.from as string);
  assertReadable(file);
  const revoke = options.revokeAll === true ? 'all' : idsIn(options.revoke);
  const keys = keysOf(config);
  const backup = await checkBackup(file, keys, (table) => progress.show(`checking ${table}`));
  const server = await openDatabaseServer(config, lifecycle, endAtOnce);
  const dataSource = await connect(server, lifecycle);
  const report = (what: string) => progress.show(what);
  const job: RestoreJob = { ...keys, dataSource, file, backup, signal, report, revoke };
  try {
    const restored = await restoreBackup(job);
    progress.show('verifying the audit trail');
    return done({ ...restored, trail: await settleTrail(job) }, backup, job);
  } catch (error) {
    if (!signal.aborted) throw error;
    return { exit: exitCode.stopped, lines: ['Stopped: nothing was restored.'], data: { restored: false } };
  }
}

function done(
  restored: Restored & { readonly trail: TrailState },
  { manifest, summary }: CheckedBackup,
  { revoke }: RestoreJob,
): CommandResult {
  const rows = Object.values(summary.tables).reduce((sum, table) => sum + table.rows, 0);
  const count = (number: number) => number.toLocaleString('en-US');
  const { sessions, links, mails, keys } = restored.ended;
  return {
    exit: restored.trail.intact ? exitCode.done : exitCode.failed,
    data: { restored: true, createdAt: manifest.createdAt, rows, tables: summary.tables, ...restored },
    lines: [
      `Restored ${count(rows)} rows of ${manifest.tables.length} tables, as they were at ${manifest.createdAt}.`,
      ...restored.verified,
      ...restored.trail.sentences,
      `Ended ${count(sessions)} sessions, ${count(links)} mailed links and ${count(mails)} waiting mails.`,
      ...(revoke.length > 0 ? [`Revoked ${count(keys)} keys.`] : []),
      ...(restored.migrated.length > 0 ? [`Brought the schema up to date: ${restored.migrated.join(', ')}.`] : []),
      ...(revoke === 'all' ? [] : [gap(manifest.createdAt, revoke.length > 0)]),
    ],
  };
}

const gap = (since: string, given: boolean): string =>
  `Keys that were made or rotated after ${since} are not known here and are refused. Those that were revoked or rotated ` +
  (given ? 'after your list was made work again' : 'after it work again') +
  ': what else ended since has to be ended again before a server is started for everybody.';

const idsIn = (file: unknown) => (typeof file === 'string' ? readKeyIds(file) : []);

function keysOf(config: Config): BackupKeys {
  const secret = findSecret(config);
  if (secret === undefined) {
    throw new StartRefused(
      `There is no secret: set SECRET, or put the one of the backup into ${join(config.dataDir, 'secret')}.`,
    );
  }
  return { keyring: new Keyring(secret), masterKeys: masterKeysOf(config, secret) };
}

function assertReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch (cause) {
    throw new StartRefused(`The backup cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}
