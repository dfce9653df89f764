import { type Person, signUp, sweep, type TestAnswer, TestApp, type TestClient } from '@latchkey/testing';

const organizations = '/api/user/organizations';

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

describe('What is kept under an Idempotency-Key', () => {
  it('is kept for 24 hours, and not longer', async () => {
    const first = await keyed(ada.client, organizations, { name: 'Daily' }, 'k-1');
    app.clock.advance(86_400 - 60);
    expect(replayed(await keyed(ada.client, organizations, { name: 'Daily' }, 'k-1'))).toBe('true');
    app.clock.advance(61);
    const later = await keyed(ada.client, organizations, { name: 'Daily' }, 'k-1');

    expect([later.status, replayed(later)]).toEqual([201, null]);
    expect(later.body.data.id).not.toBe(first.body.data.id);
  });

  it('is removed once it has expired, and what has not is left', async () => {
    await app.dataSource.query('DELETE FROM idempotency_records');
    await keyed(ada.client, organizations, { name: 'Old' }, 'k-old');
    app.clock.advance(86_401);
    await keyed(ada.client, organizations, { name: 'New' }, 'k-new');
    await app.dataSource.query(
      `INSERT INTO idempotency_records (id, fingerprint, claim, expires_at)
       SELECT decode(md5(n::text), 'hex'), '', gen_random_uuid(), '2000-01-01' FROM generate_series(1, 4100) n`,
    );

    await sweep(app);
    expect(await rows()).toBe(1);
    expect(replayed(await keyed(ada.client, organizations, { name: 'New' }, 'k-new'))).toBe('true');
  });

  it('gives way when it is a claim that a crash has left, once its lease is over', async () => {
    const body = { email: 'dora@example.com', password: 'quiet-harbour-lantern-42', name: 'Dora' };
    await keyed(app.client(), '/api/auth/sign-up/email', body, 'k-crash');
    await app.dataSource.query(
      `UPDATE idempotency_records SET sealed_answer = NULL, expires_at = $1 WHERE expires_at =
         (SELECT max(expires_at) FROM idempotency_records)`,
      [app.clock.after(60)],
    );
    app.clock.advance(61);
    const next = await keyed(app.client(), '/api/auth/sign-up/email', body, 'k-crash');

    expect([next.status, replayed(next)]).toEqual([200, null]);
  });
});
