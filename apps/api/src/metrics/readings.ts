import { type Database } from '@latchkey/database';
import { type DataSource } from 'typeorm';
import { type Chore } from '../core/chore.js';
import { inTime } from '../health/checks/check.js';
import { HealthRepository } from '../health/health.repository.js';
import { tooMany } from '../health/checks/mail-check.js';
import { type Reading } from './metrics.js';

/** What the numbers are read from. */
export interface ReadingSources {
  readonly dataSource: DataSource;
  readonly database: Database;
  readonly usage: { readonly waiting: number };
  readonly keyUses: { readonly waiting: number };
  readonly chores: () => readonly Chore[];
}

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** The numbers that are looked up when somebody asks, and cost nothing until then. */
export function readingsOf({ dataSource, database, usage, keyUses, chores }: ReadingSources): Reading[] {
  const rows = new HealthRepository(database);
  const byName = (read: (chore: Chore) => number) =>
    Object.fromEntries(chores().map((chore) => [chore.constructor.name, read(chore)]));
  return [
    {
      name: 'latchkey_database_connections',
      help: 'Connections to the database: all of them, those that are idle, and requests that wait for one.',
      label: 'state',
      read: () => {
        const pool = (dataSource.driver as unknown as { master?: Pool }).master;
        return { open: pool?.totalCount ?? 0, idle: pool?.idleCount ?? 0, waiting: pool?.waitingCount ?? 0 };
      },
    },
    {
      name: 'latchkey_mail_outbox_waiting',
      help: `Mails that still have to leave, ${tooMany} at the most. Missing while the database is away.`,
      shared: true,
      read: () =>
        inTime(rows.outbox(tooMany), 1000).then(
          ({ waiting }) => waiting,
          () => undefined,
        ),
    },
    {
      name: 'latchkey_usage_rows_waiting',
      help: 'Counts of requests that are not written down yet.',
      read: () => usage.waiting,
    },
    {
      name: 'latchkey_key_uses_waiting',
      help: 'Keys whose last use is not written down yet.',
      read: () => keyUses.waiting,
    },
    {
      name: 'latchkey_chore_runs_total',
      help: 'How often the server has done a chore for itself.',
      label: 'chore',
      counts: true,
      read: () => byName(({ runs }) => runs),
    },
    {
      name: 'latchkey_chore_failures_total',
      help: 'How often a chore could not be done.',
      label: 'chore',
      counts: true,
      read: () => byName(({ failures }) => failures),
    },
  ];
}
