import { createToken, outcome, type Person, signUp, signUpAdmin, TestApp } from '@latchkey/testing';
import { version } from '../../../../../apps/api/src/core/version.js';
import { migrations } from '../../../../../apps/api/src/migrations/index.js';

const path = '/api/admin/health';
let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await signUpAdmin(app);
});
afterAll(() => app.stop());

const look = async (client = admin.client) => (await client.get(path)).body.data as Record<string, unknown>;
const fine = { state: 'ok', reason: null };

describe('GET /api/admin/health', () => {
  it('tells what the deployment stands on, and that all is well', async () => {
    const newest = new migrations[migrations.length - 1]().name;
    expect(await look()).toEqual({
      status: 'ok',
      checks: { database: fine, migrations: fine, keys: fine, mail: fine, limits: fine, disk: fine },
      version,
      startedAt: expect.any(String),
      uptimeSeconds: expect.any(Number),
      workers: 1,
      nodes: [{ id: expect.any(String), joinedAt: expect.any(String), isHeard: true, isSelf: true }],
      database: { version: expect.stringMatching(/^\d+\.\d+/), embedded: true, migration: newest, missing: [] },
      redis: 'off',
      limits: 'memory',
      outbox: { waiting: expect.any(Number), oldestAt: null, dueAt: null, lastError: null },
    });
  });

  it('knows of other nodes, and of those that are not heard of', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    const boss = other.client();
    await boss.post('/api/auth/sign-in/email', { email: admin.email, password: admin.password });
    const ids = async (client = admin.client) => {
      const nodes = (await look(client)).nodes as { id: string; isSelf: boolean; isHeard: boolean }[];
      return { all: nodes.map(({ id }) => id), self: nodes.filter(({ isSelf }) => isSelf).map(({ id }) => id), nodes };
    };
    const [here, there] = [await ids(), await ids(boss)];
    expect(here.all).toHaveLength(2);
    expect(new Set([...here.self, ...there.self])).toEqual(new Set(here.all));
    await other.stop();
    expect((await ids()).all).toEqual(here.self);
    await app.dataSource.query(`INSERT INTO nodes VALUES (gen_random_uuid(), now(), now())`);
    expect((await ids()).nodes.filter(({ isHeard }) => !isHeard)).toHaveLength(1);
  });

  it('says why something is not as it should be, and what waits', async () => {
    await app.dataSource.query(
      `INSERT INTO mail_outbox (id, template, sealed, attempts, next_attempt_at, last_error, created_at)
       VALUES (gen_random_uuid(), 'verify-email', '\\x00', 3, $1, 'ECONNREFUSED', $2)`,
      [app.clock.after(3_600), app.clock.after(-3_600)],
    );
    app.clock.advance(2);
    await app.dataSource.query('DELETE FROM mail_outbox WHERE sent_at IS NOT NULL');
    const seen = await waitFor('degraded');
    expect(seen.checks).toMatchObject({
      mail: { state: 'degraded', reason: expect.stringContaining('no mail leaves: 1 waiting') },
      database: fine,
    });
    expect(seen.outbox).toEqual({
      waiting: 1,
      oldestAt: expect.any(String),
      dueAt: expect.any(String),
      lastError: 'ECONNREFUSED',
    });
  });

  it('is closed to everybody but admins of the deployment, and to their tokens', async () => {
    const token = await createToken(admin.client, ['user:read']);
    for (const client of [(await signUp(app)).client, token.client]) {
      expect(outcome(await client.get(path))).toBe('403 FORBIDDEN');
    }
  });
});

/** What was looked at is good for a second. */
async function waitFor(status: string): Promise<Record<string, unknown>> {
  for (;;) {
    const seen = await look();
    if (seen.status === status) return seen;
  }
}
