import {
  createSecretKey,
  detailOf,
  logIn,
  type Person,
  signUp,
  TestApp,
  type TestAnswer,
  type TestLogin,
} from '@latchkey/testing';
import { KeyUsage } from '../../../../apps/api/src/keys/key-usage.js';

const path = '/api/v1/api-keys';
const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;
const unknown = '00000000-0000-7000-8000-000000000000';

let app: TestApp;
let ada: Person;
let login: TestLogin;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
  login = await logIn(app, ada);
});
afterAll(() => app.stop());

const make = (description?: string) => createSecretKey(login.client, { description });
const expire = (id: string, client = login.client) => client.delete(`${path}/${id}`);
const ids = ({ body }: TestAnswer) => (body.api_keys as { id: string }[]).map(({ id }) => id);
/** What a known key is told, which has no right here, tells it from one that has ended. */
const isKnown = async (key: string) =>
  (await app.client().get('/api/v1/analysis/', { headers: { 'x-api-key': key } })).status === 200;

describe('GET /api/v1/api-keys/', () => {
  it('lists active keys, newest first, without their secret', async () => {
    const [one, other, gone] = [await make('one'), await make(), await make()];
    await expire(gone.id);
    const answer = await login.client.get(`${path}/`);
    expect([answer.status, ids(answer)]).toEqual([200, [other.id, one.id]]);
    expect(answer.body).toEqual({
      api_keys: [
        expect.objectContaining({ description: null }),
        {
          id: one.id,
          key_prefix: one.key.slice(0, 14),
          description: 'one',
          is_active: true,
          last_used_at: null,
          expires_at: null,
          created_at: second,
          updated_at: second,
        },
      ],
      total: 2,
    });
  });

  it.each(['true', 'True', 'TRUE'])('lists expired ones too with include_expired=%s', async (flag) => {
    const [one, gone] = [await make(), await make()];
    await expire(gone.id);
    const answer = await login.client.get(`${path}/?include_expired=${flag}`);
    expect([ids(answer), answer.body.total]).toEqual([[gone.id, one.id], 2]);
    expect(answer.body.api_keys[0]).toMatchObject({ is_active: false, expires_at: second, updated_at: second });
    expect(ids(await login.client.get(`${path}/?include_expired=false`))).toEqual([one.id]);
  });

  it('pages, with the total of all', async () => {
    const made = [await make(), await make(), await make()].map(({ id }) => id).reverse();
    const answer = await login.client.get(`${path}?limit=1&offset=1`);
    expect([ids(answer), answer.body.total]).toEqual([[made[1]], 3]);
    expect(ids(await login.client.get(`${path}?offset=3`))).toEqual([]);
    expect(ids(await login.client.get(`${path}?limit=1000`))).toEqual(made);
  });

  it('tells when a key was used last', async () => {
    const { key, id } = await make();
    await isKnown(key);
    await app.app.get(KeyUsage, { strict: false }).flush();
    const { body } = await login.client.get(`${path}/${id}`);
    expect(body.last_used_at).toEqual(second);
  });

  it('says of a key that was switched off or is past its end that it is not active', async () => {
    const [off, over] = [await make(), await make()];
    await app.tamper('UPDATE api_keys SET enabled = false WHERE id = $1', [off.id]);
    const end = app.clock.after(60);
    await app.tamper('UPDATE api_keys SET expires_at = $2 WHERE id = $1', [over.id, end]);
    const active = async (id: string) => (await login.client.get(`${path}/${id}`)).body.is_active as boolean;
    expect([await active(off.id), await active(over.id)]).toEqual([false, true]);
    app.clock.advance(60);
    expect(await active(over.id)).toBe(false);
    expect(ids(await login.client.get(path))).toEqual([off.id]);
  });

  it.each([
    ['limit=0', 'limit', 'greater_than_equal', '0'],
    ['limit=-1', 'limit', 'greater_than_equal', '-1'],
    ['limit=1001', 'limit', 'less_than_equal', '1001'],
    ['limit=abc', 'limit', 'int_parsing', 'abc'],
    ['limit=1e3', 'limit', 'int_parsing', '1e3'],
    ['limit=', 'limit', 'int_parsing', ''],
    ['offset=-1', 'offset', 'greater_than_equal', '-1'],
    ['include_expired=maybe', 'include_expired', 'bool_parsing', 'maybe'],
    ['includeExpired=true', 'includeExpired', 'extra_forbidden', null],
    ['limit=1&limit=2', 'limit', 'string_type', ['1', '2']],
  ])('422: refuses ?%s, and says what and where', async (query, field, type, input) => {
    const { status, body } = await login.client.get(`${path}?${query}`);
    expect([status, body]).toEqual([
      422,
      { detail: [{ type, loc: ['query', field], msg: expect.any(String), input }] },
    ]);
  });
});

describe('GET /api/v1/api-keys/:id', () => {
  it('shows a key, also one that has expired', async () => {
    const { id, key } = await make('one');
    await expire(id);
    const { status, body } = await login.client.get(`${path}/${id}/`);
    expect(status).toBe(200);
    expect(body).toEqual({
      id,
      key_prefix: key.slice(0, 14),
      description: 'one',
      is_active: false,
      last_used_at: null,
      expires_at: second,
      created_at: second,
      updated_at: second,
    });
  });
});

describe('DELETE /api/v1/api-keys/:id', () => {
  it('check 37: expires a key at once, on every node, for good', async () => {
    const { id, key } = await make();
    expect(await isKnown(key)).toBe(true);
    const { status, body } = await expire(id);
    expect([status, body]).toEqual([200, { message: 'API key expired', success: true }]);
    expect(await isKnown(key)).toBe(false);
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    const answer = await other.client().get(path, { headers: { 'x-api-key': key } });
    expect(detailOf(answer)).toBe('401 Could not validate credentials');
    await other.stop();
  });

  it('check 37: changes nothing when the key has expired already', async () => {
    const { id } = await make();
    await expire(id);
    const before = await login.client.get(`${path}/${id}`);
    app.clock.advance(5);
    const { status, body } = await expire(id);
    expect([status, body]).toEqual([200, { message: 'API key expired', success: true }]);
    expect((await login.client.get(`${path}/${id}`)).body).toEqual(before.body);
  });

  it('makes room for another key, once, however often it is asked', async () => {
    const first = await make();
    for (let count = 1; count < 10; count++) await make();
    await Promise.all(Array.from({ length: 5 }, () => expire(first.id)));
    const answers = await Promise.all(Array.from({ length: 5 }, () => login.client.post(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
  });

  it('422: takes no body and no query', async () => {
    const { id } = await make();
    expect(detailOf(await login.client.delete(`${path}/${id}`, { force: true }))).toBe(
      '422 body.force: extra_forbidden',
    );
    expect(detailOf(await login.client.delete(`${path}/${id}?force=true`))).toBe('422 query.force: extra_forbidden');
  });
});

describe('check 43: a key of somebody else', () => {
  it('404: is as unknown as one that nobody has, and stays as it is', async () => {
    const stranger = await logIn(app, await signUp(app));
    const { id, key } = await createSecretKey(stranger.client);
    const token = await ada.client.post('/api/auth/api-key/create', { name: 'x', scopes: ['user:read'] });
    const { id: personal } = (
      await app.dataSource.query<{ id: string }[]>(`SELECT id FROM api_keys WHERE kind = 'personal' LIMIT 1`)
    )[0];
    expect(token.status).toBe(200);
    for (const other of [id, unknown, personal, id.toUpperCase(), id.replaceAll('-', ''), 'x', '%00', '1']) {
      const answers = [await login.client.get(`${path}/${other}`), await expire(other)];
      expect(answers.map(({ status, body }) => [status, body])).toEqual(
        answers.map(() => [404, { detail: 'Not found' }]),
      );
    }
    expect(await isKnown(key)).toBe(true);
    expect(ids(await login.client.get(path))).toEqual([]);
  });
});

describe('Every operation on secret keys', () => {
  const send = (client: TestLogin['client'], id: string) =>
    Promise.all([client.get(path), client.post(path, {}), client.get(`${path}/${id}`), client.delete(`${path}/${id}`)]);

  it('401: asks for a JWT that is good, and takes no session cookie', async () => {
    const { id } = await make();
    await login.client.post('/api/v1/auth/logout');
    for (const client of [app.client(), ada.client, login.client]) {
      const answers = await send(client, id);
      expect(new Set(answers.map(detailOf))).toEqual(new Set(['401 Could not validate credentials']));
    }
  });

  it('401: is closed to secret keys, also to those that they are about', async () => {
    const { id, key } = await make();
    const answers = await send(app.client().with({ 'x-api-key': key }), id);
    expect(new Set(answers.map(detailOf))).toEqual(new Set(['401 Could not validate credentials']));
    expect(await isKnown(key)).toBe(true);
  });
});
