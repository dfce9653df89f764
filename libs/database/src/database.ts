import {
  AppError,
  type KeysetRequest,
  type KeysetSlice,
  type OffsetPage,
  type OffsetRequest,
  type RowPosition,
  type Uuid,
} from '@latchkey/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { guarded, unlessAway } from './away.js';
import { type Ground, grounds, nobody, type Tenant } from './walls/ground.js';

/** What is to be done at the end of a transaction, with a part of what it is to be done with. */
interface Finish {
  readonly finish: (items: never[]) => Promise<void>;
  readonly items: readonly unknown[];
  readonly ground: Ground;
}

interface Scope {
  readonly manager: EntityManager;
  readonly beforeCommit: Finish[];
  readonly afterCommit: (() => void)[];
  /** Transactions inside stand or fall for themselves, instead of joining. */
  readonly encloses: boolean;
}

/**
 * The one way to the database, and the one transaction idiom: whatever runs inside `transaction` joins it, without a
 * parameter being passed along. A database that is away is `UNAVAILABLE`, never a fault of ours.
 */
export class Database {
  private readonly scopes = new AsyncLocalStorage<Scope>();

  /** @param tenant who is meant where nothing else is said; it matters on a data source with walls alone */
  constructor(
    private readonly dataSource: DataSource,
    private readonly tenant: () => Tenant = () => nobody,
  ) {}

  /** Runs the work in a transaction, or in the one that is open already. Throwing rolls everything back. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    const outer = this.scopes.getStore();
    return outer && !outer.encloses ? work() : this.begin(work, false, outer);
  }

  /**
   * Runs the work in a transaction that keeps what the work keeps: a transaction inside it is rolled back alone when it
   * throws, as if it stood alone, and becomes visible with the whole. A single statement that fails outside of such a
   * transaction is different: it spoils the whole, as it does in any transaction.
   */
  async enclosing<T>(work: () => Promise<T>): Promise<T> {
    if (this.scopes.getStore()) throw new Error('A transaction is open already.');
    return this.begin(work, true);
  }

  /**
   * Runs the work on the ground of one organization, for what happens before a call is known to be about it, or for a call
   * that leads there. Who acts stays the same.
   */
  asTenant<T>(organizationId: Uuid, work: () => Promise<T>): Promise<T> {
    const { ground } = this;
    const { personId } = ground === 'everybody' ? this.tenant() : ground;
    return grounds.run({ organizationId, personId }, work);
  }

  /**
   * Runs work that is about more than one organization, or finds out which one it is about. No wall stands around it: what
   * it sees is up to its conditions alone.
   */
  acrossTenants<T>(work: () => Promise<T>): Promise<T> {
    return grounds.run('everybody', work);
  }

  /**
   * Does one thing more in the open transaction, after all the rest and just before it is committed: what it locks is then
   * held as briefly as can be. Never after a rollback. The same thing is done once, with the items of all who asked for it.
   * It runs on the ground of who asked first. @throws Error where no transaction is open
   */
  beforeCommit<Item = never>(finish: (items: Item[]) => Promise<void>, ...items: readonly Item[]): void {
    const scope = this.scopes.getStore();
    if (!scope) throw new Error('There is no transaction that could end.');
    scope.beforeCommit.push({ finish, items, ground: this.ground });
  }

  /** Calls back once the open transaction is committed; at once where none is open. Never after a rollback. */
  afterCommit(notify: () => void): void {
    const scope = this.scopes.getStore();
    if (scope) scope.afterCommit.push(notify);
    else notify();
  }

  /** An entity's TypeORM repository, in the open transaction where there is one. */
  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return guarded(this.manager.getRepository(entity), (call) => grounds.run(this.ground, call));
  }

  /**
   * Runs one statement and answers its rows (`RETURNING` included), with column names in camelCase.
   * @param parameters the values of `$1`, `$2`, …: text is never put into the statement
   */
  async rows<Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.query(statement, parameters);
    // TypeORM answers UPDATE and DELETE as [rows, count], all else as rows.
    const rows = (isCounted(result) ? result[0] : result) as Record<string, unknown>[];
    return rows.map((row) => camelKeys(row) as Row);
  }

  /** The first row, or undefined. */
  async row<Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, parameters))[0];
  }

  /** One page of the rows of a SELECT that ends in its ORDER BY, with how many there are in all. */
  async page<Row>(
    statement: string,
    parameters: readonly unknown[],
    { limit, offset }: OffsetRequest,
  ): Promise<OffsetPage<Row>> {
    const count = parameters.length;
    const counted = await this.row<{ total: number }>(
      `SELECT count(*)::int AS total FROM (${statement}) AS list`,
      parameters,
    );
    const items = await this.rows<Row>(`${statement} LIMIT $${count + 1} OFFSET $${count + 2}`, [
      ...parameters,
      limit,
      offset,
    ]);
    return { items, total: counted?.total ?? 0, limit, offset };
  }

  /**
   * The next rows, newest first, of a SELECT that ends in its WHERE. What it costs does not grow with how far down the
   * list they are: the index on the id is entered where the page before ended.
   * @param id the column of the rows' ids, named as the SELECT has to name it
   */
  async keyset<Row extends { readonly id: Uuid }>(
    statement: string,
    parameters: readonly unknown[],
    { limit, after }: KeysetRequest,
    id = 'id',
  ): Promise<KeysetSlice<Row>> {
    const count = parameters.length;
    const below = after === undefined ? '' : ` AND ${id} < $${count + 2}`;
    const rows = await this.rows<Row>(`${statement}${below} ORDER BY ${id} DESC LIMIT $${count + 1}`, [
      ...parameters,
      limit + 1,
      ...(after === undefined ? [] : [after.id]),
    ]);
    return sliceOf(rows, limit, ({ id }) => ({ section: 0, id }));
  }

  /**
   * The next rows of a list in sections: of a whole SELECT whose rows have a `section` and an `id`, in the order of both.
   * Every row of it is looked at for each page, so it is for lists that do not grow without end.
   */
  async keysetInSections<Row extends RowPosition>(
    statement: string,
    parameters: readonly unknown[],
    { limit, after }: KeysetRequest,
  ): Promise<KeysetSlice<Row>> {
    const count = parameters.length;
    const beyond = after === undefined ? '' : `WHERE (section, id) > ($${count + 2}::int, $${count + 3}::uuid)`;
    const rows = await this.rows<Row>(
      `SELECT * FROM (${statement}) AS list ${beyond} ORDER BY section, id LIMIT $${count + 1}`,
      [...parameters, limit + 1, ...(after === undefined ? [] : [after.section, after.id])],
    );
    return sliceOf(rows, limit, ({ section, id }) => ({ section, id }));
  }

  /** Runs one UPDATE or DELETE and answers how many rows it changed. */
  async change(statement: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.query(statement, parameters);
    if (!isCounted(result)) throw new TypeError('change() takes an UPDATE or a DELETE.');
    return result[1];
  }

  /** Inside another transaction this is a savepoint, and what comes before and after a commit waits for that one's. */
  private async begin<T>(work: () => Promise<T>, encloses: boolean, outer?: Scope): Promise<T> {
    const beforeCommit: Scope['beforeCommit'] = [];
    const afterCommit: Scope['afterCommit'] = [];
    const result = await unlessAway(() =>
      (outer?.manager ?? this.dataSource).transaction((manager) =>
        this.scopes.run({ manager, beforeCommit, afterCommit, encloses }, async () => {
          const done = await work();
          if (!outer) await finishAll(beforeCommit);
          return done;
        }),
      ),
    );
    outer?.beforeCommit.push(...beforeCommit);
    if (outer) outer.afterCommit.push(...afterCommit);
    else for (const notify of afterCommit) notify();
    return result;
  }

  private query(statement: string, parameters: readonly unknown[]): Promise<unknown> {
    return grounds.run(this.ground, () => unlessAway(() => this.manager.query<unknown>(statement, [...parameters])));
  }

  private get ground(): Ground {
    return grounds.getStore() ?? this.tenant();
  }

  private get manager(): EntityManager {
    return this.scopes.getStore()?.manager ?? this.dataSource.manager;
  }
}

async function finishAll(all: readonly Finish[]): Promise<void> {
  for (const finish of new Set(all.map((one) => one.finish))) {
    const asked = all.filter((one) => one.finish === finish);
    await grounds.run(asked[0].ground, () => finish(asked.flatMap(({ items }) => items) as never[]));
  }
}

/** Whether an error is the violation of a unique index, and of which (SQLSTATE 23505). */
export function violatedUnique(error: unknown): string | undefined {
  const driver = (error as { driverError?: { code?: unknown; constraint?: unknown } } | undefined)?.driverError;
  return driver?.code === '23505' && typeof driver.constraint === 'string' ? driver.constraint : undefined;
}

/** Whether a statement failed for having waited too long for what somebody else holds (SQLSTATE 55P03). */
export function waitedTooLong(error: unknown): boolean {
  const cause = error instanceof AppError ? error.cause : error;
  return (cause as { driverError?: { code?: unknown } } | undefined)?.driverError?.code === '55P03';
}

/** One page of rows. One more was asked for, which tells whether there is a next page. */
function sliceOf<Row>(rows: Row[], limit: number, position: (row: Row) => RowPosition): KeysetSlice<Row> {
  const items = rows.slice(0, limit);
  return { items, last: rows.length > limit ? position(items[limit - 1]) : null };
}

const isCounted = (result: unknown): result is [unknown[], number] =>
  Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';

const camelKeys = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [camel(key), value]));

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
