// Jest's global setup of an earlier revision, with one step more: before a test copies the template that it makes, the
// migrations of the present checkout run on it. Nothing of the earlier revision is changed.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** @param {string} config of jest, for the earlier revision */
export default async function globalSetup({ rootDir }) {
  const earlier = join(rootDir, 'libs/testing/src/database/global-setup.mjs');
  await (await import(pathToFileURL(earlier).href)).default();
  const { LATCHKEY_TEST_SERVER_URL: server, LATCHKEY_TEST_RUN_PREFIX: prefix } = process.env;
  const name = `${prefix}template`;
  const template = new URL(server);
  template.pathname = `/${name}`;

  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  const more = process.env.ONE_MORE_MIGRATION ? [process.env.ONE_MORE_MIGRATION] : [];
  const ran = execFileSync(process.execPath, [join(import.meta.dirname, 'migrate.mjs'), template.href, ...more], {
    encoding: 'utf8',
  });
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await admin.end();
  process.stderr.write(`Migrations on the template of the earlier revision:\n${ran || 'none\n'}`);
}
