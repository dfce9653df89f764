import { newId, type Uuid } from '@latchkey/common';
import { createToken, outcome, type Person, rowId, signUp, sweep, TestApp } from '@latchkey/testing';
import { randomBytes } from 'node:crypto';

const day = 86_400;
const env = {
  KEYS_RETENTION_DAYS: '11',
  LOGIN_EVENTS_RETENTION_DAYS: '12',
  INVITES_RETENTION_DAYS: '13',
  MAILS_RETENTION_DAYS: '14',
  SESSIONS_RETENTION_DAYS: '2',
};

let app: TestApp;
let ada: Person;
let keyId: Uuid;
let now: Date;
beforeAll(async () => {
  app = await TestApp.start({ env });
  ada = await signUp(app);
  await createToken(ada.client, ['user:read']);
  [{ id: keyId }] = await app.dataSource.query<[{ id: Uuid }]>('SELECT id FROM api_keys');
  await app.dataSource.query('DELETE FROM link_tokens');
});
beforeEach(() => {
  now = app.clock.now();
  jest.spyOn(app.clock, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => app.stop());

const ago = (days: number, laterMs = 0) => new Date(now.getTime() - days * day * 1000 + laterMs);
const insert = (table: string, row: Readonly<Record<string, unknown>>) =>
  app.dataSource.query(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')})
     VALUES (${Object.keys(row)
       .map((_, index) => `$${index + 1}`)
       .join(', ')})`,
    Object.values(row),
  );
const bytes = () => randomBytes(16);
const id = () => newId();

const key = (row: object) =>
  insert('api_keys', {
    ...{ id: id(), kind: 'personal', user_id: rowId(ada.id), name: 'x', prefix: 'ba_x', scopes: [] },
    ...{ environment: 'live', created_at: ago(900), updated_at: ago(900), ...row },
  });
const session = (row: object) =>
  insert('sessions', {
    ...{ id: id(), user_id: rowId(ada.id), token_hash: bytes(), ip: '::1', created_at: ago(900) },
    ...{ last_seen_at: now, expires_at: ago(-60), ...row },
  });
const invite = (row: object) =>
  insert('invitations', {
    ...{ id: id(), organization_id: rowId(ada.organizationId), email: `${id()}@example.com`, role: 'member' },
    ...{ token_hash: bytes(), created_at: ago(900), updated_at: ago(900), expires_at: ago(900), ...row },
  });
const mail = (row: object) =>
  insert('mail_outbox', {
    ...{ id: id(), template: 'invite', sealed: bytes(), next_attempt_at: ago(900), created_at: ago(900), ...row },
  });

let purposes: string[];
const kinds: [what: string, days: number, column: string, add: (end: Date) => Promise<unknown>][] = [
  ['sessions that have expired', 2, 'sessions.expires_at', (end) => session({ expires_at: end })],
  ['sessions that nobody used', 32, 'sessions.last_seen_at', (end) => session({ last_seen_at: end })],
  ['keys that were revoked', 11, 'api_keys.revoked_at', (end) => key({ revoked_at: end })],
  ['keys that have expired', 11, 'api_keys.expires_at', (end) => key({ expires_at: end })],
  ['accepted invites', 13, 'invitations.updated_at', (end) => invite({ status: 'accepted', updated_at: end })],
  ['revoked invites', 13, 'invitations.updated_at', (end) => invite({ status: 'revoked', updated_at: end })],
  ['invites that nobody answered', 13, 'invitations.expires_at', (end) => invite({ expires_at: end })],
  ['mails that were sent', 14, 'mail_outbox.sent_at', (end) => mail({ sent_at: end })],
  ['mails that were given up', 14, 'mail_outbox.failed_at', (end) => mail({ failed_at: end })],
  [
    'attempts to sign in',
    12,
    'login_events.created_at',
    (end) =>
      insert('login_events', {
        ...{ id: id(), user_id: rowId(ada.id), succeeded: true, method: 'password', ip: '::1', network: '::' },
        created_at: end,
      }),
  ],
  [
    'links',
    0,
    'link_tokens.expires_at',
    (end) =>
      insert('link_tokens', {
        ...{ user_id: rowId(ada.id), purpose: purposes.pop(), token_hash: bytes(), email: ada.email },
        ...{ expires_at: end, created_at: ago(900) },
      }),
  ],
  [
    'secrets of keys after their grace',
    0,
    'api_key_secrets.expires_at',
    (end) => insert('api_key_secrets', { hash: bytes(), key_id: keyId, expires_at: end, created_at: ago(900) }),
  ],
  [
    'signing keys',
    0,
    'signing_keys.verifies_until',
    (end) =>
      insert('signing_keys', {
        ...{ id: id(), algorithm: 'EdDSA', public_jwk: '{}', sealed_private_jwk: bytes(), created_at: ago(900) },
        ...{ signs_until: ago(900), verifies_until: end },
      }),
  ],
  [
    'answers to repeated requests',
    0,
    'idempotency_records.expires_at',
    (end) => insert('idempotency_records', { id: bytes(), fingerprint: bytes(), claim: id(), expires_at: end }),
  ],
  [
    'counters of limits',
    0,
    'limit_counters.ends_at',
    (end) => insert('limit_counters', { '"window"': 'day', key: id(), used: 1, ends_at: end }),
  ],
];

const rowsWith = async (place: string, end: Date) => {
  const [table, column] = place.split('.');
  return (await app.dataSource.query<unknown[]>(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [end])).length;
};

describe('what has ended', () => {
  it.each(kinds)('goes when it was kept for exactly as long as it should: %s', async (_, days, place, add) => {
    purposes = ['verify-email', 'reset-password'];
    const [over, oneMillisecondLeft] = [ago(days), ago(days, 1)];
    await add(over);
    await add(oneMillisecondLeft);
    await sweep(app);
    expect([await rowsWith(place, over), await rowsWith(place, oneMillisecondLeft)]).toEqual([0, 1]);
  });

  it('is kept for ever where that is asked for', async () => {
    const off = Object.fromEntries(Object.keys(env).map((name) => [name, 'off']));
    const keeping = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env: off });
    const old = ago(3000);
    const kept = kinds.filter(([, days]) => days > 0);
    for (const [, , , add] of kept) await add(old);
    await sweep(keeping);
    for (const [what, , place] of kept) expect([what, await rowsWith(place, old)]).not.toEqual([what, 0]);
    await keeping.stop();
    await sweep(app);
    for (const [what, , place] of kept) expect([what, await rowsWith(place, old)]).toEqual([what, 0]);
  });

  it('goes batch by batch, each row by one of the nodes that are at it, and all of it', async () => {
    const node = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env });
    await app.dataSource.query(
      `INSERT INTO login_events SELECT gen_random_uuid(), $1, true, 'password', '::1', '::', null, '2020-01-01'
       FROM generate_series(1, 9000)`,
      [rowId(ada.id)],
    );
    const [one, other] = await Promise.all([sweep(app), sweep(node)]);
    expect(one + other).toBe(9000);
    expect(await rowsWith('login_events.created_at', new Date('2020-01-01'))).toBe(0);
    expect(app.logs.concat(node.logs).filter(({ level }) => Number(level) >= 40)).toEqual([]);
    await node.stop();
  });

  it('leaves what somebody holds at this moment to the next time, and waits for nobody', async () => {
    const end = ago(2000);
    await mail({ sent_at: end });
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM mail_outbox WHERE sent_at = $1 FOR UPDATE', [end]);
    await sweep(app);
    expect(await rowsWith('mail_outbox.sent_at', end)).toBe(1);
    await runner.commitTransaction();
    await runner.release();
    await sweep(app);
    expect(await rowsWith('mail_outbox.sent_at', end)).toBe(0);
  });

  it('keeps the other tables from nothing where one of them cannot be swept', async () => {
    await app.dataSource.query('ALTER TABLE link_tokens RENAME TO out_of_reach');
    await mail({ sent_at: ago(2000) });
    await sweep(app);
    await app.dataSource.query('ALTER TABLE out_of_reach RENAME TO link_tokens');
    expect(await rowsWith('mail_outbox.sent_at', ago(2000))).toBe(0);
    expect(app.logs.filter(({ msg }) => msg === 'what has ended could not be removed')).toHaveLength(1);
  });

  it('takes nothing that is alive along', async () => {
    const bob = await signUp(app);
    const { client } = await createToken(bob.client, ['user:read']);
    await bob.client.post(`/api/user/organizations/${bob.organizationId}/invites`, {
      ...{ email: 'guest@example.com', role: 'member' },
    });
    await app.dataSource.query(`UPDATE sessions SET created_at = '2000-01-01'`);
    await app.dataSource.query(`UPDATE api_keys SET created_at = '2000-01-01', last_used_at = '2000-01-02'`);
    await sweep(app);
    expect(outcome(await bob.client.get('/api/user/me'))).toBe('200 OK');
    expect(outcome(await client.get('/api/user/me'))).toBe('200 OK');
    const invites = await bob.client.get(`/api/user/organizations/${bob.organizationId}/invites`);
    expect(invites.body.data).toHaveLength(1);
  });
});
