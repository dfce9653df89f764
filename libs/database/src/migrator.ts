import { setTimeout as delay } from 'node:timers/promises';
import { type DataSource, type Migration, MigrationExecutor, type MigrationInterface, type QueryRunner } from 'typeorm';

/** A migration that ran, or was tried. */
export interface RanMigration {
  readonly name: string;
  readonly milliseconds: number;
  /** What it asked of the database. */
  readonly statements: readonly string[];
}

/** How to migrate. */
export interface MigrateOptions {
  /** Which of those that are pending; all unless told. */
  readonly only?: (name: string) => boolean;
  /** Told after each one. */
  readonly report?: (ran: RanMigration) => void;
  /** Ends the work after the migration that it is at. */
  readonly signal?: AbortSignal;
  /** How often a migration is tried again that could not get a lock; 60 unless told. */
  readonly retries?: number;
}

/** How long a migration waits for a lock: all who come after it wait as long behind it. */
const lockTimeout = '1s';
/** How long others have their turn before it is tried again, in milliseconds. */
const pause = 500;
/** SQLSTATE `lock_not_available`. */
const notAvailable = '55P03';

/** A migration could not get a lock that it needs, time after time. The message is for the operator. */
export class MigrationBusy extends Error {
  constructor(name: string, tries: number, options: ErrorOptions) {
    super(
      `the migration ${name} did not get the locks that it needs in ${tries} tries of a second each: ` +
        'end what keeps its tables busy, such as a long transaction, and try again',
      options,
    );
    this.name = 'MigrationBusy';
  }
}

/** Runs migrations, each in a transaction of its own, on the connection that holds the migration lock. */
export class Migrator {
  private readonly executor: MigrationExecutor;

  constructor(
    dataSource: DataSource,
    /** The connection that holds the lock. */
    readonly runner: QueryRunner,
  ) {
    this.executor = new MigrationExecutor(dataSource, runner);
  }

  /** The names of the migrations that are to be run, oldest first. */
  async pending(): Promise<string[]> {
    return (await this.executor.getPendingMigrations()).map(({ name }) => name);
  }

  /** @throws MigrationBusy, or whatever a migration throws; those before it are kept */
  async run({ only = () => true, report, signal, retries = 60 }: MigrateOptions = {}): Promise<RanMigration[]> {
    const ran: RanMigration[] = [];
    for (const migration of await this.executor.getPendingMigrations()) {
      if (!only(migration.name) || signal?.aborted) continue;
      const one = await this.runOne(migration, retries);
      ran.push(one);
      report?.(one);
    }
    return ran;
  }

  /**
   * Runs all that is pending in one transaction, and takes it back. Locks are held meanwhile as in a real run, and longer.
   * A migration that runs in no transaction cannot be tried so: it is passed over, with no statements.
   */
  async rehearse(): Promise<RanMigration[]> {
    const pending = await this.executor.getPendingMigrations();
    await this.runner.startTransaction();
    try {
      const tried: RanMigration[] = [];
      for (const migration of pending) tried.push(await this.attempt(migration, isTransactional(migration)));
      return tried;
    } finally {
      await this.runner.rollbackTransaction();
    }
  }

  private async runOne(migration: Migration, retries: number): Promise<RanMigration> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.inTransaction(migration);
      } catch (error) {
        if (!lacksLock(error)) throw error;
        if (tries > retries) throw new MigrationBusy(migration.name, tries, { cause: error });
      }
      await delay(pause);
    }
  }

  private async inTransaction(migration: Migration): Promise<RanMigration> {
    if (!isTransactional(migration)) return this.attempt(migration);
    await this.runner.startTransaction();
    try {
      const ran = await this.attempt(migration);
      await this.runner.commitTransaction();
      return ran;
    } catch (error) {
      // The error that counts is the one that came first: a lost connection takes its transaction back by itself.
      await this.runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }

  private async attempt(migration: Migration, really = true): Promise<RanMigration> {
    const began = performance.now();
    const statements: string[] = [];
    // Outside of a transaction this is nothing but a warning: such a migration has to bring its own limit.
    await this.runner.query(`SET LOCAL lock_timeout = '${lockTimeout}'`);
    if (really) await this.executor.executeMigration(noting(migration, statements));
    return { name: migration.name, milliseconds: Math.round(performance.now() - began), statements };
  }
}

const isTransactional = ({ instance }: Migration): boolean => instance?.transaction !== false;

const lacksLock = (error: unknown): boolean =>
  (error as { driverError?: { code?: unknown } } | undefined)?.driverError?.code === notAvailable;

/** The same migration, which notes what it asks of the database. */
function noting(migration: Migration, statements: string[]): Migration {
  const instance: MigrationInterface = {
    up: (runner) => migration.instance?.up(notingRunner(runner, statements)) ?? Promise.resolve(),
    down: (runner) => migration.instance?.down(runner) ?? Promise.resolve(),
  };
  return { ...migration, instance };
}

const notingRunner = (runner: QueryRunner, statements: string[]): QueryRunner =>
  new Proxy(runner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]): unknown => {
        if (name === 'query') statements.push(String(parameters[0]));
        return Reflect.apply(value, target, parameters);
      };
    },
  });
