import { setTimeout as pause } from 'node:timers/promises';
import { createToken, type Person, signUp, type TestAnswer, TestApp, type TestClient } from '@latchkey/testing';
import { IdempotencyRepository } from '../../../apps/api/src/idempotency/idempotency.repository.js';

const organizations = '/api/user/organizations';
const tokens = '/api/auth/api-key/create';

let app: TestApp;
let ada: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => (ada = await signUp(app)));
afterAll(() => app.stop());

const keyed = (client: TestClient, path: string, body: unknown, key: string): Promise<TestAnswer> =>
  client.post(path, body, { headers: { 'idempotency-key': key } });
const replayed = ({ headers }: TestAnswer) => headers.get('idempotent-replayed');
const rows = async () =>
  (await app.dataSource.query<{ total: number }[]>('SELECT count(*)::int AS total FROM idempotency_records'))[0].total;

/** Holds what the statement locks until `release` is called. */
async function holding(statement: string): Promise<{ release: () => Promise<void> }> {
  const runner = app.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query(statement);
  return {
    release: async () => {
      await runner.rollbackTransaction();
      await runner.release();
    },
  };
}

/** Comes back once so many statements wait for a lock. */
async function waiting(many: number): Promise<void> {
  for (;;) {
    const [{ count }] = await app.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (count >= many) return;
    await pause(5);
  }
}

describe('An answer that is kept', () => {
  it('outlives the server, to the byte', async () => {
    const { client: program, key } = await createToken(ada.client, ['api-keys:write', 'user:read']);
    const first = await keyed(program, tokens, { name: 'x', scopes: ['user:read'] }, 'k-1');
    const later = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    const sameProgram = later.client().with({ 'x-api-key': key });
    const again = await keyed(sameProgram, tokens, { name: 'x', scopes: ['user:read'] }, 'k-1');
    await later.stop();

    expect([again.status, again.text, replayed(again)]).toEqual([200, first.text, 'true']);
    expect(again.body.data.key).toMatch(/^ba_/);
  });

  it('can be read by nobody who has the table: neither the secret in it nor the key it is kept under', async () => {
    const { body } = await keyed(ada.client, tokens, { name: 'telltale', scopes: ['user:read'] }, 'plain-key-in-sight');
    const dump = await app.dataSource.query<Record<string, Buffer>[]>(
      `SELECT encode(id, 'escape') || encode(fingerprint, 'escape') || encode(sealed_answer, 'escape')
         || row_to_json(r)::text AS text FROM idempotency_records r`,
    );
    const text = JSON.stringify(dump);

    expect(dump.length).toBeGreaterThan(0);
    for (const secret of [body.data.key as string, 'telltale', 'plain-key-in-sight']) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(JSON.stringify(app.logs)).not.toContain(body.data.key);
  });
});

describe('A request whose first run has not ended', () => {
  it('waits for it, on its own node and on another', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    const elsewhere = other.client().with({ cookie: ada.client.cookieHeader() });
    const hold = await holding('LOCK TABLE organizations IN EXCLUSIVE MODE');
    const clients = [ada.client, elsewhere, ada.client, elsewhere];
    const sent = Promise.all(clients.map((client) => keyed(client, organizations, { name: 'Slow' }, 'k-slow')));
    // The first is at its work, and one request of the other node waits for its claim: no more hold a connection.
    await waiting(2);
    await hold.release();
    const answers = await sent;
    await other.stop();

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(replayed).filter((value) => value === null)).toHaveLength(1);
  });

  it('leaves nothing when its connection is cut, and is done by the next', async () => {
    const hold = await holding('LOCK TABLE mail_outbox, memberships IN EXCLUSIVE MODE');
    const sent = keyed(ada.client, organizations, { name: 'Cut' }, 'k-cut');
    await waiting(1);
    await app.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    const cut = await sent;
    await hold.release();
    const next = await keyed(ada.client, organizations, { name: 'Cut' }, 'k-cut');

    expect([cut.status, next.status, replayed(next)]).toEqual([503, 201, null]);
    expect((await ada.client.get(organizations)).body.meta.total).toBe(2);
  });

  it('leaves neither effect nor record when it fails by a fault of ours, and is done by the next', async () => {
    await app.dataSource.query('ALTER TABLE memberships ADD CONSTRAINT broken CHECK (false) NOT VALID');
    const broken = await keyed(ada.client, organizations, { name: 'Broken' }, 'k-1');
    const before = await rows();
    await app.dataSource.query('ALTER TABLE memberships DROP CONSTRAINT broken');
    const next = await keyed(ada.client, organizations, { name: 'Broken' }, 'k-1');

    expect([broken.status, next.status, replayed(next)]).toEqual([500, 201, null]);
    expect(await rows()).toBe(before + 1);
  });

  it('leaves no effect when its answer cannot be kept', async () => {
    await app.dataSource.query(
      'ALTER TABLE idempotency_records ADD CONSTRAINT broken CHECK (sealed_answer IS NULL) NOT VALID',
    );
    const broken = await keyed(ada.client, organizations, { name: 'Lost' }, 'k-1');
    const { body } = await ada.client.get(organizations);
    await app.dataSource.query('ALTER TABLE idempotency_records DROP CONSTRAINT broken');

    expect([broken.status, body.meta.total]).toEqual([500, 1]);
  });
});

describe('A request whose first run is on another node, and not enclosed', () => {
  const signUpPath = '/api/auth/sign-up/email';
  const body = { email: 'eve@example.com', password: 'quiet-harbour-lantern-42', name: 'Eve' };
  let answer: TestAnswer;
  let row: { id: Buffer; sealedAnswer: Buffer };
  const setAnswer = (sealed: Buffer | null) =>
    app.dataSource.query('UPDATE idempotency_records SET sealed_answer = $2 WHERE id = $1', [row.id, sealed]);

  beforeEach(async () => {
    await app.dataSource.query('DELETE FROM idempotency_records');
    answer = await keyed(app.client(), signUpPath, body, 'k-far');
    [row] = await app.dataSource.query<[typeof row]>(
      'SELECT id, sealed_answer AS "sealedAnswer" FROM idempotency_records',
    );
    await setAnswer(null);
  });
  afterEach(() => jest.restoreAllMocks());

  it('waits for its answer', async () => {
    const looked = jest.spyOn(app.app.get(IdempotencyRepository, { strict: false }), 'claim');
    const sent = keyed(app.client(), signUpPath, body, 'k-far');
    while (looked.mock.calls.length === 0) await pause(5);
    await setAnswer(row.sealedAnswer);
    const again = await sent;

    expect([again.status, again.text, replayed(again)]).toEqual([200, answer.text, 'true']);
  });

  it('does not wait for ever', async () => {
    const start = performance.now();
    let calls = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => start + ++calls * 1000);
    const { status, body: refusal } = await keyed(app.client(), signUpPath, body, 'k-far');

    expect([status, refusal.code]).toEqual([409, 'CONFLICT']);
  });
});

describe('Operations open to everybody', () => {
  const account = (email: string) => ({ email, password: 'quiet-harbour-lantern-42', name: 'Cleo' });

  /** Mails about a second sign-up with the same address. */
  const warnings = async () =>
    (await app.dataSource.query<unknown[]>(`SELECT 1 FROM mail_outbox WHERE template = 'account-exists'`)).length;

  it('sign up once, with one mail', async () => {
    const before = await warnings();
    const send = () => keyed(app.client(), '/api/auth/sign-up/email', account('cleo@example.com'), 'k-up');
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter((answer) => replayed(answer) === null)).toHaveLength(1);
    expect(await warnings()).toBe(before);
  });

  it('hand out a session to nobody but who signs in', async () => {
    const before = await rows();
    const credentials = { email: ada.email, password: ada.password };
    const first = await keyed(app.client(), '/api/auth/sign-in/email', credentials, 'k-in');
    const again = await keyed(app.client(), '/api/auth/sign-in/email', credentials, 'k-in');
    const wrong = await keyed(app.client(), '/api/auth/sign-in/email', { ...credentials, password: 'x' }, 'k-in');

    expect([first.status, again.status, wrong.status]).toEqual([200, 200, 401]);
    expect(again.body.data.session.id).not.toBe(first.body.data.session.id);
    expect([replayed(again), await rows()]).toEqual([null, before]);
  });
});

describe('A changed password', () => {
  it('is tried again after a wrong one', async () => {
    const change = { currentPassword: 'not-the-right-one-42', newPassword: 'another-quiet-harbour-77' };
    await keyed(ada.client, '/api/auth/change-password', change, 'k-pw');
    const again = await keyed(ada.client, '/api/auth/change-password', change, 'k-pw');

    expect([again.status, again.body.code, replayed(again)]).toEqual([401, 'INVALID_CREDENTIALS', null]);
  });
});
