import { MigrationBusy, type RanMigration, withMigrationLock } from '@latchkey/database';
import { type DataSource } from 'typeorm';
import { connect } from '../../runtime/database.js';
import { reasonOf, StartRefused } from '../../runtime/refusal.js';
import { pendingMigrations } from '../../runtime/schema-level.js';
import { checkLines, isColoured, isFit } from '../checks/check.js';
import { type CommandCall, type CommandResult } from '../command.js';
import { exitCode } from '../exit-codes.js';
import { openOperatorServer } from '../operator-database.js';
import { preflight } from './preflight.js';

/**
 * Brings the schema up to date, or tries to and takes it back.
 * @throws StartRefused when a migration fails; those before it are kept
 */
export async function migrateCommand(call: CommandCall): Promise<CommandResult> {
  const server = await openOperatorServer(call.config(), call.lifecycle, { make: true });
  const dataSource = await connect(server, call.lifecycle);
  const checks = await preflight(dataSource);
  for (const check of checks) for (const line of checkLines(check, isColoured())) call.say(line);
  const dryRun = call.options.dryRun === true;
  if (!isFit(checks)) return { exit: exitCode.failed, data: { checks, dryRun, pending: [], ran: [] } };
  const pending = await pendingMigrations(dataSource);
  if (pending.length === 0) {
    return { lines: ['The schema is up to date.'], data: { checks, dryRun, pending, ran: [] } };
  }
  call.say(`${pending.length} to run: ${pending.join(', ')}`);
  const ran = await (dryRun ? rehearse(dataSource, call) : run(dataSource, call)).catch(refuse);
  const left = dryRun ? pending : await pendingMigrations(dataSource);
  return {
    exit: !dryRun && left.length > 0 ? exitCode.stopped : exitCode.done,
    lines: [last(dryRun, left.length)],
    data: { checks, dryRun, pending: left, ran },
  };
}

const run = (dataSource: DataSource, { say, signal }: CommandCall): Promise<RanMigration[]> =>
  withMigrationLock(dataSource, (migrator) =>
    migrator.run({ signal, report: ({ name, milliseconds }) => say(`ran ${name} in ${milliseconds} ms`) }),
  );

async function rehearse(dataSource: DataSource, { say }: CommandCall): Promise<RanMigration[]> {
  const tried = await withMigrationLock(dataSource, (migrator) => migrator.rehearse());
  for (const { name, milliseconds, statements } of tried) {
    say(`\n-- ${name} (${milliseconds} ms)`);
    for (const statement of statements) say(`${statement};`);
  }
  return tried;
}

function last(dryRun: boolean, left: number): string {
  if (dryRun) return '\nAll of it was taken back: nothing has changed.';
  return left > 0 ? `Stopped: ${left} are left to run.` : 'The schema is up to date.';
}

function refuse(cause: unknown): never {
  const more = cause instanceof MigrationBusy ? '' : '. What ran before it is kept';
  throw new StartRefused(`The schema cannot be brought up to date: ${reasonOf(cause)}${more}.`, { cause });
}
