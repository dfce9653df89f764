// node upgrades/migrate.mjs <database URL> [<file of one more migration>]: brings a database to the level of this checkout.
import { pathToFileURL } from 'node:url';
import '../libs/testing/src/typescript/register.mjs';

const [url, more] = process.argv.slice(2);
const { DataSource } = await import('typeorm');
const { migrate } = await import('../libs/database/src/index.ts');
const { migrations } = await import('../apps/api/src/migrations/index.ts');
const added = more ? Object.values(await import(pathToFileURL(more).href)) : [];

const dataSource = new DataSource({
  type: 'postgres',
  url,
  migrations: [...migrations, ...added],
  migrationsTransactionMode: 'each',
});
await dataSource.initialize();
try {
  for (const name of await migrate(dataSource)) process.stdout.write(`${name}\n`);
} finally {
  await dataSource.destroy();
}
