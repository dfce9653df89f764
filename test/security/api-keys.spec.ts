import { generateKey } from '@latchkey/common';
import {
  createToken,
  databaseUses,
  type Person,
  rowId,
  sendRaw,
  signUp,
  TestApp,
  type TestToken,
} from '@latchkey/testing';
import { randomBytes } from 'node:crypto';

const me = '/api/user/me';
// Given by itself, it stays what it is under another secret.
const env = { MASTER_KEY: randomBytes(32).toString('base64') };

let app: TestApp;
let ada: Person;
let token: TestToken;
beforeAll(async () => {
  app = await TestApp.start({ env });
  ada = await signUp(app);
  token = await createToken(ada.client, ['user:read', 'api-keys:read', 'api-keys:write']);
});
afterAll(() => app.stop());

const send = (key: string, node = app) => node.client().get(me, { headers: { 'x-api-key': key } });
const refused = async (key: string, node = app) => {
  const { status, body } = await send(key, node);
  expect([status, body.code]).toEqual([401, 'INVALID_API_KEY']);
};

describe('check 30: the plaintext of a key', () => {
  it('is in the answer that creates it, and in no other, no log and no table', async () => {
    const made = await createToken(ada.client, ['user:read'], { name: 'secret one', metadata: { a: 'b' } });
    const other = await createToken(ada.client, ['user:read']);
    const rotated = await ada.client.post('/api/auth/api-key/rotate', { id: made.id, graceSeconds: 60 });
    const secrets = [made.key, rotated.body.data.key as string];
    for (const key of secrets) await send(key);
    await send(made.key.slice(0, -1));
    const answers = [
      await ada.client.get('/api/auth/api-key/list'),
      await ada.client.get(`/api/auth/api-key/get?id=${made.id}`),
      await ada.client.post('/api/auth/api-key/update', { id: made.id, name: 'x' }),
      await ada.client.post('/api/auth/api-key/rotate', { id: other.id }),
    ];
    const tables = await app.dataSource.query<{ name: string }[]>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const dumps = await Promise.all(
      tables.map(({ name }) => app.dataSource.query(`SELECT string_agg(t::text, E'\n') AS dump FROM ${name} t`)),
    );
    const seen = [...answers.map(({ text }) => text), JSON.stringify(dumps), JSON.stringify(app.logs)];
    for (const text of seen) for (const key of secrets) expect(text).not.toContain(key.slice(9));
  });
});

describe('check 31, R40: a key that is not exact', () => {
  it('is refused when it is cut, made longer or spelled otherwise', async () => {
    const { key } = token;
    const swapped = key.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));
    for (const text of [
      key.slice(0, -1),
      key.slice(1),
      key + 'A',
      'A' + key,
      swapped,
      key.toLowerCase(),
      key.toUpperCase(),
    ]) {
      await refused(text);
    }
    for (let at = 3; at < key.length; at += 5) {
      await refused(key.slice(0, at) + (key[at] === 'x' ? 'y' : 'x') + key.slice(at + 1));
    }
  });

  it('is refused inside of anything else', async () => {
    for (const text of [`${token.key} ${token.key}`, `"${token.key}"`, `Bearer ${token.key}`, `${token.key};`]) {
      expect((await send(text)).status).toBe(401);
    }
  });

  it.each(['ba_', 'ba', 'undefined', 'null', '0', '*', "' OR 1=1 --", 'ba_'.padEnd(8000, 'x')])(
    'is refused as %s',
    (text) => refused(text),
  );

  it('is refused as a bearer, where only JWTs and OAuth tokens are taken', async () => {
    const { status, body } = await app.client().get(me, { headers: { authorization: `Bearer ${token.key}` } });
    expect([status, body.code]).toEqual([401, 'INVALID_API_KEY']);
  });
});

describe('check 32: a key that cannot be one', () => {
  it('costs no look in the database, while one that can costs exactly one', async () => {
    const { key } = token;
    const wrong = [key.slice(0, -1) + (key.endsWith('x') ? 'y' : 'x'), 'ba_x', key + 'x', generateKey('secret')];
    for (const text of wrong) expect(await databaseUses(app, () => refused(text))).toBe(0);
    expect(await databaseUses(app, () => refused(generateKey('personal')))).toBe(1);
  });
});

describe('checks 37 and R9: a revoked key', () => {
  it('opens nothing on any node, nor after all of them were started anew', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env });
    const made = await createToken(ada.client, ['user:read']);
    expect((await send(made.key, other)).status).toBe(200);
    await ada.client.post('/api/auth/api-key/delete', { id: made.id });
    await refused(made.key);
    await refused(made.key, other);
    await other.stop();
    const again = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env });
    await refused(made.key, again);
    expect((await send(token.key, again)).status).toBe(200);
    await again.stop();
  });

  it('opens nothing under another secret of the server, as no key does', async () => {
    const foreign = await TestApp.start({ databaseUrl: app.databaseUrl, env });
    await refused(token.key, foreign);
    await foreign.stop();
  });
});

describe('a key ends', () => {
  it('check 38: with its time, to the second', async () => {
    const made = await createToken(ada.client, ['user:read'], { expiresIn: 60 });
    const { body } = await ada.client.get(`/api/auth/api-key/get?id=${made.id}`);
    const left = () => (Date.parse(body.data.expiresAt as string) - app.clock.now().getTime()) / 1000;
    app.clock.advance(left() - 1);
    expect((await send(made.key)).status).toBe(200);
    app.clock.advance(left());
    await refused(made.key);
  });

  it('check 20, R34: with its user', async () => {
    const bob = await signUp(app);
    const made = await createToken(bob.client, ['user:read']);
    await app.tamper('UPDATE users SET is_active = false WHERE id = $1', [rowId(bob.id)]);
    const { status, body } = await send(made.key);
    expect([status, body.code]).toEqual([401, 'USER_NOT_ACTIVE']);
    await app.dataSource.query('DELETE FROM users WHERE id = $1', [rowId(bob.id)]);
    await refused(made.key);
  });
});

describe('a key in the wrong place', () => {
  it('check 40: is not taken from the query, and is not logged', async () => {
    const answer = await app.client().get(`${me}?api_key=${token.key}&x-api-key=${token.key}`);
    expect(answer.status).toBe(401);
    expect(JSON.stringify(app.logs)).not.toContain(token.key);
  });

  it.each([
    ['with an underscore in the name', (key: string) => [`X_Api_Key: ${key}`]],
    ['twice', (key: string) => [`X-Api-Key: ${key}`, `X-Api-Key: ${key}`]],
    ['twice, joined by a comma', (key: string) => [`X-Api-Key: ${key}, ${key}`]],
    ['beside an Authorization header', (key: string) => [`X-Api-Key: ${key}`, `Authorization: Bearer ${key}`]],
    ['as Basic credentials', (key: string) => [`Authorization: Basic ${Buffer.from(`${key}:`).toString('base64')}`]],
  ])('check 41, R37: is refused %s', async (_, headers) => {
    const lines = [`GET ${me} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers(token.key), '', ''];
    const { status } = await sendRaw(app.url, lines.join('\r\n'));
    expect([400, 401]).toContain(status);
  });

  it('check 29: beside a session cookie, the key decides and nothing is added up', async () => {
    const bob = await signUp(app);
    const { body } = await bob.client.get(me, { headers: { 'x-api-key': token.key } });
    expect(body.data.id).toBe(ada.id);
    const beyond = await bob.client.get('/api/user/organizations', { headers: { 'x-api-key': token.key } });
    expect(beyond.status).toBe(200);
    const wrong = await bob.client.get(me, { headers: { 'x-api-key': 'ba_x' } });
    expect(wrong.status).toBe(401);
  });
});
