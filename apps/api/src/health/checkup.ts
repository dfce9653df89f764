import { type Clock, type Keyring, type MasterKeys } from '@latchkey/common';
import { type Config } from '@latchkey/config';
import { type Database } from '@latchkey/database';
import { type Limiter } from '@latchkey/limits';
import { type Check, type CheckState, type Finding, findingOf } from './checks/check.js';
import { DatabaseCheck } from './checks/database-check.js';
import { DiskCheck } from './checks/disk-check.js';
import { KeysCheck } from './checks/keys-check.js';
import { LimitsCheck } from './checks/limits-check.js';
import { MailCheck } from './checks/mail-check.js';
import { MigrationsCheck } from './checks/migrations-check.js';
import { HealthRepository } from './health.repository.js';

/** Each thing that is looked at. */
export type CheckName = 'database' | 'migrations' | 'keys' | 'mail' | 'limits' | 'disk';

/** What was found, thing by thing. */
export type Findings = Readonly<Record<CheckName, Finding>>;

/** What the things are that are looked at. Nothing of it belongs to a running server. */
export interface CheckupSubject {
  readonly config: Config;
  readonly database: Database;
  readonly masterKeys: MasterKeys;
  readonly keyring: Keyring;
  readonly limiter: Limiter;
  readonly clock: Clock;
}

/** Looks at everything that a server stands on. Works without a server, too. */
export class Checkup {
  private readonly database: Check;
  private readonly migrations: Check;
  private readonly keys: Check;
  private readonly mail: Check;
  private readonly limits: Check;
  private readonly disk: Check;

  constructor({ config, database, masterKeys, keyring, limiter, clock }: CheckupSubject) {
    const rows = new HealthRepository(database);
    this.database = new DatabaseCheck(rows);
    this.migrations = new MigrationsCheck(rows);
    this.keys = new KeysCheck(rows, masterKeys, keyring, clock);
    this.mail = new MailCheck(rows, clock);
    this.limits = new LimitsCheck(limiter);
    this.disk = new DiskCheck(config);
  }

  /** Never rejects, and takes a few seconds at the most, whatever does not answer. */
  async look(): Promise<Findings> {
    const [database, limits, disk] = await Promise.all([
      findingOf(this.database, 'failed'),
      findingOf(this.limits, 'degraded'),
      findingOf(this.disk, 'degraded'),
    ]);
    return { database, ...(database.state === 'ok' ? await this.lookWithin() : unseen), limits, disk };
  }

  /** What cannot be looked at keeps no server from serving, except that one without a known schema cannot. */
  private async lookWithin(): Promise<Pick<Findings, keyof typeof unseen>> {
    const [migrations, keys, mail] = await Promise.all([
      findingOf(this.migrations, 'failed'),
      findingOf(this.keys, 'degraded'),
      findingOf(this.mail, 'degraded'),
    ]);
    return { migrations, keys, mail };
  }
}

const unknown: Finding = { state: 'unknown' };
const unseen = { migrations: unknown, keys: unknown, mail: unknown };

/** Whether any of the findings is of a state. */
export const some = (findings: Findings, state: CheckState): boolean =>
  Object.values<Finding>(findings).some((finding) => finding.state === state);
