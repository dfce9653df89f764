import { createDataSource } from '@latchkey/database';
import { createTestDatabase, type TestDatabase } from '@latchkey/testing';
import { readFileSync } from 'node:fs';
import { type DataSource } from 'typeorm';
import { entities } from '../../apps/api/src/entities.js';
import { migrations } from '../../apps/api/src/migrations/index.js';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const byName = (one: Column, other: Column): number =>
  `${one.table}.${one.name}`.localeCompare(`${other.table}.${other.name}`);

describe('the schema', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({ url: database.url, entities, migrations }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('is what the entities say, column by column', async () => {
    const declared = dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        table: entity.tableName,
        name: column.databaseName,
        type: String(column.type) + (column.isArray ? '[]' : ''),
        nullable: column.isNullable,
      })),
    );
    const tables = dataSource.entityMetadatas.map((entity) => entity.tableName);
    const present = await dataSource.query<Column[]>(
      `SELECT c.relname AS table, a.attname AS name, NOT a.attnotnull AS nullable,
         replace(format_type(a.atttypid, a.atttypmod), 'timestamp with time zone', 'timestamptz') AS type
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
         AND c.relname = ANY($1)`,
      [tables],
    );
    expect(present.sort(byName)).toEqual(declared.sort(byName));
  });

  it('has an index for every foreign key, which deleting what it points to would else scan for', async () => {
    const bare = await dataSource.query<{ name: string }[]>(
      `SELECT f.conname AS name FROM pg_constraint f
       WHERE f.contype = 'f' AND NOT EXISTS (
         SELECT 1 FROM pg_index i
         WHERE i.indrelid = f.conrelid AND i.indpred IS NULL AND (i.indkey::int2[])[0] = ANY(f.conkey))`,
    );
    expect(bare).toEqual([]);
  });

  it('has no table of which docs/retention.md does not say for how long it is kept', async () => {
    const told = readFileSync(`${__dirname}/../../docs/retention.md`, 'utf8').matchAll(/^\| (`.*?) +\|/gm);
    const names = new Set([...told].flatMap(([, cell]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name)));
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    expect(tables.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
  });

  it('says for every foreign key what happens when its target goes', async () => {
    const silent = await dataSource.query<{ name: string }[]>(
      `SELECT conname AS name FROM pg_constraint WHERE contype = 'f' AND confdeltype NOT IN ('c', 'n', 'r')`,
    );
    expect(silent).toEqual([]);
  });

  it('can be taken back to nothing and built again', async () => {
    for (let level = 0; level < migrations.length; level++) await dataSource.undoLastMigration();
    const left = await dataSource.query<{ tablename: string }[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    expect(left).toEqual([]);
    expect(await dataSource.runMigrations()).toHaveLength(migrations.length);
  });
});
