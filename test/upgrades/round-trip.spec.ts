import { createTestDatabase, type TestDatabase } from '@latchkey/testing';
import { DataSource } from 'typeorm';
import { migrations } from '../../apps/api/src/migrations/index.js';
import { withClient } from '../../libs/testing/src/database/with-client.js';
import { catalogueOf } from './catalogue.js';

const each = { transaction: 'each' } as const;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  // Everything goes, and what is left is as empty as a database that nobody has started on.
  await withClient(database.url, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
});
afterAll(() => database.drop());

/** Does something with the first migrations alone, as a revision that knows no more of them. */
async function atLevel<T>(level: number, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = new DataSource({ type: 'postgres', url: database.url, migrations: migrations.slice(0, level) });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

it('every migration is taken back to exactly what was there before it, and comes again to what it was', async () => {
  const schemas = [await atLevel(0, catalogueOf)];
  for (let level = 1; level <= migrations.length; level++) {
    schemas[level] = await atLevel(level, async (dataSource) => {
      expect(await dataSource.runMigrations(each)).toHaveLength(1);
      return catalogueOf(dataSource);
    });
  }
  expect(schemas.at(-1)?.length).toBeGreaterThan(schemas[0].length);
  for (let level = migrations.length; level > 0; level--) {
    await atLevel(level, (dataSource) => dataSource.undoLastMigration(each));
    expect({ level, schema: await atLevel(level, catalogueOf) }).toEqual({ level, schema: schemas[level - 1] });
  }
  await atLevel(migrations.length, async (dataSource) => {
    await dataSource.runMigrations(each);
    expect(await catalogueOf(dataSource)).toEqual(schemas.at(-1));
  });
}, 60_000);
