import {
  createSecretKey,
  detailOf,
  logIn,
  type Person,
  signUp,
  TestApp,
  type TestClient,
  type TestLogin,
  writeUsage,
} from '@latchkey/testing';
import { KeyUsage } from '../../../../apps/api/src/keys/key-usage.js';

const path = '/api/v1/analysis';
const day = 86_400;
const unknown = '00000000-0000-7000-8000-000000000000';

let app: TestApp;
let ada: Person;
let login: TestLogin;
beforeEach(async () => {
  app = await TestApp.start();
  app.clock.advanceToWindow(day);
  ada = await signUp(app);
  login = await logIn(app, ada);
});
afterEach(() => app.stop());

const analysis = async (client: TestClient, rest = '/') => {
  await writeUsage(app);
  await app.app.get(KeyUsage, { strict: false }).flush();
  return client.get(path + rest);
};
const today = () => app.clock.now().toISOString().slice(0, 10);
const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;

describe('GET /api/v1/analysis/', () => {
  it('tells how each of the caller’s keys was used, with a JWT or with one of the keys', async () => {
    const unused = await createSecretKey(login.client, { description: 'unused' });
    const used = await createSecretKey(login.client, { description: 'used' });
    for (const query of ['/', '/', '/?limit=0', `/${unknown}`]) await used.client.get(path + query);

    const expected = {
      object: 'list',
      data: [
        {
          key_id: used.id,
          key_prefix: used.key.slice(0, 14),
          description: 'used',
          requests: 4,
          errors: 2,
          rate_limited: 0,
          first_used_at: second,
          last_used_at: second,
          by_day: [{ day: today(), requests: 4, errors: 2, rate_limited: 0 }],
          by_status: { '2xx': 2, '3xx': 0, '4xx': 2, '5xx': 0 },
        },
        {
          ...{ key_id: unused.id, key_prefix: unused.key.slice(0, 14), description: 'unused' },
          ...{ requests: 0, errors: 0, rate_limited: 0, first_used_at: null, last_used_at: null, by_day: [] },
          by_status: { '2xx': 0, '3xx': 0, '4xx': 0, '5xx': 0 },
        },
      ],
      total: 2,
    };
    expect((await analysis(login.client)).body).toEqual(expected);
    expect((await analysis(used.client)).body).toEqual(expected);
    const bearer = app.client().with({ authorization: `Bearer ${used.key}` });
    expect((await analysis(bearer)).body.data[0].requests).toBe(5);
  });

  it('counts what the limit refuses', async () => {
    const limited = await TestApp.start({
      databaseUrl: app.databaseUrl,
      secret: app.secret,
      env: { RATE_LIMIT_SECRET_KEY: '3/60' },
    });
    const { key, id } = await createSecretKey(login.client);
    const asked = Array.from({ length: 8 }, () => limited.client().get(`${path}/`, { headers: { 'x-api-key': key } }));
    expect((await Promise.all(asked)).filter(({ status }) => status === 429)).toHaveLength(5);
    await limited.stop();
    const { body } = await analysis(login.client, `/${id}`);
    expect(body.data).toMatchObject([{ requests: 8, errors: 5, rate_limited: 5, by_status: { '2xx': 3, '4xx': 5 } }]);
  });

  it('counts the days that are asked about, and tells of the first and last use in any case', async () => {
    const key = await createSecretKey(login.client);
    const days: string[] = [];
    for (let passed = 0; passed < 3; passed++) {
      days.push(today());
      await key.client.get(`${path}/`);
      app.clock.advance(day);
    }
    const { body } = await analysis(key.client, `/?from=${days[1]}&to=${days[1]}`);
    expect(body.data[0]).toMatchObject({ requests: 1, by_day: [{ day: days[1], requests: 1 }] });
    const { first_used_at: first, last_used_at: last } = body.data[0] as Readonly<Record<string, string>>;
    expect([first.slice(0, 10), last.slice(0, 10)]).toEqual([days[0], days[2]]);
  });

  it('goes through the keys page by page, the expired ones too', async () => {
    const made = [];
    for (let count = 0; count < 3; count++) made.push(await createSecretKey(login.client));
    await login.client.delete(`/api/v1/api-keys/${made[1].id}`);
    const page = async (query: string) => {
      const { data, total } = (await analysis(login.client, query)).body;
      return [(data as { key_id: string }[]).map(({ key_id: id }) => id), total];
    };
    const newest = made.map(({ id }) => id).reverse();
    expect(await page('/')).toEqual([newest, 3]);
    expect(await page('/?limit=2')).toEqual([newest.slice(0, 2), 3]);
    expect(await page('/?limit=2&offset=2')).toEqual([newest.slice(2), 3]);
  });

  it.each([
    ['from=2026-02-30', '422 query.from: value_error'],
    ['from=2026-01-01&to=2026-04-03', '422 query.from: value_error'],
    ['limit=1001', '422 query.limit: less_than_equal'],
    ['unheard=of', '422 query.unheard: extra_forbidden'],
  ])('refuses %s by its name', async (query, told) => {
    expect(detailOf(await analysis(login.client, `/?${query}`))).toBe(told);
  });

  it('needs a credential', async () => {
    expect(detailOf(await analysis(app.client()))).toMatch(/^401/);
  });
});

describe('GET /api/v1/analysis/:key_id', () => {
  it('is the list, of that key', async () => {
    const [one, other] = [await createSecretKey(login.client), await createSecretKey(login.client)];
    await other.client.get(`${path}/`);
    const { status, body } = await analysis(login.client, `/${other.id}`);
    expect([status, body.object, body.total]).toEqual([200, 'list', 1]);
    expect(body.data).toMatchObject([{ key_id: other.id, requests: 1 }]);
    expect((await analysis(other.client, `/${one.id}/`)).body.data).toMatchObject([{ key_id: one.id, requests: 0 }]);
  });

  it('of somebody else is that of no key', async () => {
    const eve = await signUp(app);
    const foreign = await createSecretKey((await logIn(app, eve)).client);
    await foreign.client.get(`${path}/`);
    const answers = await Promise.all([foreign.id, unknown, 'nonsense'].map((id) => analysis(login.client, `/${id}`)));
    expect(answers.map(detailOf)).toEqual(['404 Not found', '404 Not found', '404 Not found']);
    expect((await analysis(login.client)).body).toEqual({ object: 'list', data: [], total: 0 });
  });
});
