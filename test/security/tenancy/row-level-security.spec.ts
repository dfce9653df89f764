import {
  createTestDatabase,
  type DocumentedOperation,
  documentedOperations,
  rowId,
  TestApp,
  type TestDatabase,
  withKey,
} from '@latchkey/testing';
import { Client } from 'pg';
import { type Furnished, furnish } from './furnished-organization.js';
import { looks, outcomeOf, record, type Recorded, withoutArguments } from './recorded-statements.js';

/** Tables with rows of tenants. */
const tables = [
  ...['organizations', 'memberships', 'invitations', 'projects', 'project_members', 'project_settings'],
  ...['provider_keys', 'workflows', 'run_numbers', 'runs', 'sandboxes', 'project_counts', 'tasks', 'api_keys'],
  ...['api_key_secrets', 'usage_hours', 'usage_days', 'data_keys'],
  ...['oauth_clients', 'sso_connections', 'sso_domains'],
];
const named = (table: string, { text }: Recorded) => new RegExp(`\\b${table}\\b`).test(text);

let database: TestDatabase;
let server: TestApp;
let client: Client;
let [ours, theirs]: Furnished[] = [];
let statements: Recorded[];
let statuses: Record<string, number>;

// The servers are stopped before anything is replayed: what they write later than they answer, as the last use of a
// key, would come between two replays.
beforeAll(async () => {
  database = await createTestDatabase();
  const app = await TestApp.start({ databaseUrl: database.url });
  [ours, theirs] = [await furnish(app), await furnish(app)];
  await app.stop();
  // Another server on the same database, which has read nothing of it yet.
  server = await TestApp.start({ databaseUrl: database.url, secret: app.secret });
  const recorded = record(server);
  statuses = await walk().finally(() => server.stop());
  jest.restoreAllMocks();
  statements = [...recorded.values()].filter((one) => looks(one) && tables.some((table) => named(table, one)));
  client = new Client({ connectionString: database.url });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});
beforeEach(() => client.query('BEGIN'));
afterEach(() => client.query('ROLLBACK'));

/** Ids in examples, all of which are this one but for their prefix. */
const printedId = /\b([a-z]+)_01hy73r5g4fae8pfty3mp4ptkg\b/g;
const put = (text: string) => text.replace(printedId, (printed, kind: string) => ours.ids[kind] ?? printed);

/** What takes something away comes last, and what takes most of all at the very end. */
const order = ({ id }: DocumentedOperation): number =>
  id === 'deleteOrganization'
    ? 4
    : id.endsWith('Project') && id.startsWith('delete')
      ? 3
      : /^(delete|remove|revoke|leave|cancel|finish)/.test(id)
        ? 2
        : /^(get|list)/.test(id)
          ? 0
          : 1;

/** Each operation that ends a project has one for itself. */
function idsFor(surface: string, { id, path }: DocumentedOperation): Furnished['ids'] {
  const { ids } = ours;
  if (surface === 'workspace' && id === 'deleteProject') return { ...ids, id: ids.secondProjectId };
  if (id === 'deleteOrganizationProject') return { ...ids, projectId: ids.thirdProjectId };
  return path.includes('{projectId}') ? { ...ids, inviteId: ids.projectInviteId } : ids;
}

/** Admins of the deployment act on whichever tenant they name, and on none as a tenant. */
const ofATenant = (path: string): boolean => /v1|organizationId|api-key/.test(path) && !path.startsWith('/api/admin');

/** Every documented operation that acts on a tenant, as our organization; answers with which status each ended. */
async function walk(): Promise<Record<string, number>> {
  const ended: Record<string, number> = {};
  const account = server.client();
  const { email, password } = ours.owner;
  await account.post('/api/auth/sign-in/email', { email, password });
  const clients = {
    account,
    project: withKey(server.client(), ours.keys.project),
    workspace: withKey(server.client(), ours.keys.workspace),
  };
  const surfaces = ['workspace', 'project', 'account'] as const;
  const operations = surfaces
    .flatMap((surface) => documentedOperations(surface).map((operation) => ({ surface, operation })))
    .filter(({ operation: { credentials, path } }) => credentials.length > 0 && ofATenant(path))
    .sort((one, other) => order(one.operation) - order(other.operation));
  for (const { surface, operation } of operations) {
    const query = operation.takesQuery('hours') ? '?hours=true' : operation.query;
    const path = put(operation.at(idsFor(surface, operation)) + query);
    const body = operation.example && put(JSON.stringify(operation.example));
    const { status } = await clients[surface].send(operation.method, path, { body });
    ended[`${surface} ${operation.id}`] = status;
  }
  return ended;
}

/** Runs a recorded statement again, its arguments removed, in a role. */
async function replay({ text, parameters, tenant }: Recorded, role: string): Promise<string> {
  await client.query(
    `SELECT set_config('role', $1, true), set_config('latchkey.organization', $2, true),
    set_config('latchkey.person', $3, true)`,
    [role, tenant.organizationId ?? '', tenant.personId ?? ''],
  );
  const outcome = await outcomeOf(client, withoutArguments(text), parameters);
  await client.query('SELECT set_config($1, $2, true)', ['role', 'latchkey_system']);
  return outcome;
}

/** All rows of the other organization and its owner, as text. */
async function theirRows(): Promise<string[]> {
  const [organization, person] = [rowId(theirs.owner.organizationId), rowId(theirs.owner.id)];
  const all = await client.query<{ row: string }>(
    tables.map((table) => `SELECT '${table}' || one::text AS row FROM ${table} one`).join(' UNION ALL '),
  );
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM projects WHERE organization_id = $1 UNION ALL SELECT id FROM api_keys WHERE user_id = $2
       OR organization_id = $1`,
    [organization, person],
  );
  const marks = [organization, person, ...rows.map(({ id }) => id)];
  return all.rows.map(({ row }) => row).filter((row) => marks.some((mark) => row.includes(mark)));
}

/** Undoes the other organization as if it had never been. */
async function withoutThem(): Promise<void> {
  const [organization, person] = [rowId(theirs.owner.organizationId), rowId(theirs.owner.id)];
  await client.query('SET LOCAL ROLE latchkey_system');
  await client.query('DELETE FROM organizations WHERE id = $1', [organization]);
  await client.query('DELETE FROM api_keys WHERE user_id = $1', [person]);
  for (const table of ['usage_hours', 'usage_days']) {
    await client.query(`DELETE FROM ${table} WHERE organization_id = $1 OR user_id = $2`, [organization, person]);
  }
  await client.query('DELETE FROM data_keys WHERE tenant_id = $1', [organization]);
}

describe('the walk over the operations', () => {
  it('is done by the server: none of them is refused or fails for want of a right', () => {
    const bad = Object.entries(statuses).filter(([, status]) => status >= 500 || status === 401 || status === 403);
    expect(bad).toEqual([]);
    const done = Object.values(statuses).filter((status) => status < 300);
    expect(done.length / Object.keys(statuses).length).toBeGreaterThan(0.8);
  });

  it('comes to every table with tenants', () => {
    // The secrets of keys are made and rotated; looked for they are before anybody is known.
    const missing = tables.filter((table) => !statements.some((one) => named(table, one)));
    expect(missing).toEqual(['run_numbers']);
    expect(statements.length).toBeGreaterThan(80);
  });
});

describe('every statement of it, with its arguments of tenants and ids removed', () => {
  it('finds and changes nothing of another organization: it answers as if there were none', async () => {
    const differing: string[] = [];
    for (const one of statements) {
      await client.query('SAVEPOINT before');
      const before = await theirRows();
      const answered = await replay(one, 'latchkey_app');
      const unchanged = JSON.stringify(before) === JSON.stringify(await theirRows());
      await client.query('ROLLBACK TO SAVEPOINT before');
      await withoutThem();
      const alone = await replay(one, 'latchkey_app');
      await client.query('ROLLBACK TO SAVEPOINT before');
      if (answered !== alone || !unchanged) differing.push(withoutArguments(one.text));
    }
    expect(differing).toEqual([]);
  });

  it('does find or change something of it where no wall stands, so that the above can fail', async () => {
    const reaching: Recorded[] = [];
    for (const one of statements) {
      await client.query('SAVEPOINT before');
      const open = await replay(one, 'latchkey_system');
      await client.query('ROLLBACK TO SAVEPOINT before');
      const walled = await replay(one, 'latchkey_app');
      await client.query('ROLLBACK TO SAVEPOINT before');
      if (open !== walled) reaching.push(one);
    }
    expect(reaching.length / statements.length).toBeGreaterThan(0.6);
    expect(tables.filter((table) => !reaching.some((one) => named(table, one)))).toEqual(['run_numbers']);
  });
});
