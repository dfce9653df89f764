import { createTestDatabase, type TestDatabase } from '@latchkey/testing';
import { Client } from 'pg';
import { withClient } from '../../../libs/testing/src/database/with-client.js';

const roles = ['latchkey_app', 'latchkey_system'];

/** What stands in for the tenant in tables that have no column with it, or another one. */
const tablesByOtherMeans = ['organizations', 'data_keys', 'api_key_secrets', 'run_numbers', 'project_counts'];

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const names = async (statement: string, parameters: unknown[] = []): Promise<string[]> =>
  (await client.query<{ name: string }>(statement, parameters)).rows.map(({ name }) => name);

const ours = `relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`;

/** Every table with a tenant's rows: one that a later migration adds is among them by its column. */
const tenantTables = async (): Promise<string[]> => [
  ...tablesByOtherMeans,
  ...(await names(
    `SELECT relname AS name FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
     WHERE ${ours} AND attname = 'organization_id' AND NOT attisdropped`,
  )),
];

describe('a table with tenants', () => {
  it('stands behind walls that hold its owner too', async () => {
    const walled = await names(
      `SELECT relname AS name FROM pg_class WHERE ${ours} AND relrowsecurity AND relforcerowsecurity`,
    );
    expect(walled.sort()).toEqual((await tenantTables()).sort());
  });

  it('has a policy for each role, for reading and writing alike, and none for anybody else', async () => {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT tablename, roles::text[], permissive, cmd, qual = with_check AS same, qual
       FROM pg_policies WHERE schemaname = 'public' ORDER BY tablename, policyname`,
    );
    const expected = (await tenantTables()).sort().flatMap((tablename) => [
      { tablename, roles: ['latchkey_system'], permissive: 'PERMISSIVE', cmd: 'ALL', same: true, qual: 'true' },
      {
        tablename,
        roles: ['latchkey_app'],
        permissive: 'PERMISSIVE',
        cmd: 'ALL',
        same: true,
        qual: expect.stringMatching(/current_setting\('latchkey\.organization'::text, true\)|EXISTS/),
      },
    ]);
    expect(rows).toEqual(expected);
  });

  it('is found where a later migration adds it, and is refused without a wall', async () => {
    await client.query('BEGIN; CREATE TABLE later (id int, organization_id uuid)');
    expect(await tenantTables()).toContain('later');
    expect(await names(`SELECT relname AS name FROM pg_class WHERE ${ours} AND relrowsecurity`)).not.toContain('later');
    await client.query('ROLLBACK');
  });
});

describe('the roles', () => {
  it('can neither sign in, nor pass walls, nor make anything', async () => {
    const { rows } = await client.query(
      `SELECT DISTINCT rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
       FROM pg_roles WHERE rolname = ANY($1)`,
      [roles],
    );
    expect(rows).toEqual([
      {
        rolcanlogin: false,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      },
    ]);
    for (const role of roles) {
      const { rows: may } = await client.query(
        `SELECT has_schema_privilege($1, 'public', 'CREATE') AS creates, has_schema_privilege($1, 'public', 'USAGE') AS uses`,
        [role],
      );
      expect(may).toEqual([
        { creates: (await client.query('SHOW server_version_num')).rows[0].server_version_num < 150000, uses: true },
      ]);
    }
    expect(
      await names(
        `SELECT r.rolname AS name FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
      WHERE r.rolname = ANY($1)`,
        [roles],
      ),
    ).toEqual([]);
  });

  it('own nothing', async () => {
    expect(
      await names('SELECT relname AS name FROM pg_class WHERE relowner::regrole::text = ANY($1)', [roles]),
    ).toEqual([]);
  });

  it('read and write rows, and do nothing else to a table', async () => {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT relname, grantee::regrole::text, array_agg(privilege_type ORDER BY privilege_type) AS rights
       FROM pg_class, aclexplode(relacl)
       WHERE ${ours} AND (grantee = 0 OR grantee::regrole::text = ANY($1)) GROUP BY 1, 2 ORDER BY 1, 2`,
      [roles],
    );
    const tables = await names(
      `SELECT relname AS name FROM pg_class WHERE ${ours} AND relname <> 'deployment' ORDER BY 1`,
    );
    const fewer: Readonly<Record<string, readonly string[]>> = {
      audit_entries: ['INSERT', 'SELECT'],
      audit_checkpoints: ['INSERT', 'SELECT'],
      migrations: ['SELECT'],
    };
    const rightsOn = (table: string) => fewer[table] ?? ['DELETE', 'INSERT', 'SELECT', 'UPDATE'];
    expect(rows).toEqual(
      tables.flatMap((relname) => roles.map((grantee) => ({ relname, grantee, rights: rightsOn(relname) }))),
    );
  });

  it.each(roles)('%s empties no table at a stroke and takes no wall down', async (role) => {
    for (const statement of [
      'TRUNCATE runs CASCADE',
      'ALTER TABLE runs DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE runs NO FORCE ROW LEVEL SECURITY',
      'DROP POLICY tenant ON runs',
      'CREATE POLICY all_of_it ON runs USING (true)',
      'DROP TABLE runs',
      `ALTER ROLE ${role} BYPASSRLS`,
      'SELECT * FROM deployment',
    ]) {
      await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK');
    }
  });

  it('have the rights on tables of later migrations too', async () => {
    await client.query('BEGIN; CREATE TABLE later (id int); SET LOCAL ROLE latchkey_app; INSERT INTO later VALUES (1)');
    await expect(client.query('TRUNCATE later')).rejects.toMatchObject({ code: '42501' });
    await client.query('ROLLBACK');
  });
});

it('refuses what is read past the policies, as a backup does by itself, rather than leave rows out of it', async () => {
  await withClient(database.url, async (other) => {
    await other.query('SET ROLE latchkey_app; SET row_security = off');
    await expect(other.query('SELECT * FROM runs')).rejects.toMatchObject({ code: '42501' });
  });
});
