import { createToken, type Person, signUp, TestApp } from '@latchkey/testing';

const path = '/api/auth/api-key/rotate';
const day = 86_400;

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const rotate = async (id: string, graceSeconds?: number) => {
  const { status, body } = await ada.client.post(path, { id, graceSeconds });
  expect([status, body.message]).toEqual([200, 'API key rotated']);
  return body.data as { key: string; previousKeyExpiresAt: string };
};
const opens = async (key: string) =>
  (await app.client().get('/api/user/me', { headers: { 'x-api-key': key } })).status === 200;

describe('POST /api/auth/api-key/rotate', () => {
  it('gives a token a new key under the same id, and ends the old one at once', async () => {
    const { id, key } = await createToken(ada.client, ['user:read'], { name: 'CI' });
    const rotated = await rotate(id);
    expect(rotated).toEqual({
      id,
      name: 'CI',
      key: expect.stringMatching(/^ba_[0-9A-Za-z]{48}$/),
      scopes: ['user:read'],
      expiresAt: null,
      previousKeyExpiresAt: expect.stringMatching(/Z$/),
    });
    expect([await opens(key), await opens(rotated.key)]).toEqual([false, true]);
    const { body } = await ada.client.get(`/api/auth/api-key/get?id=${id}`);
    expect(body.data.prefix).toBe(rotated.key.slice(0, 9));
  });

  it('check 38: lets the old key work for its grace, to the second', async () => {
    const { id, key } = await createToken(ada.client, ['user:read']);
    const rotated = await rotate(id, 3600);
    const left = () => (Date.parse(rotated.previousKeyExpiresAt) - app.clock.now().getTime()) / 1000;
    expect(Math.abs(left() - 3600)).toBeLessThan(2);
    app.clock.advance(left() - 1);
    expect([await opens(key), await opens(rotated.key)]).toEqual([true, true]);
    app.clock.advance(left());
    expect([await opens(key), await opens(rotated.key)]).toEqual([false, true]);
  });

  it('says in lists until when the old key works', async () => {
    const { id } = await createToken(ada.client, ['user:read']);
    const shown = async () => {
      const [listed] = (await ada.client.get('/api/auth/api-key/list?limit=1')).body.data as {
        [field: string]: string;
      }[];
      const { data } = (await ada.client.get(`/api/auth/api-key/get?id=${id}`)).body;
      const changed = await ada.client.post('/api/auth/api-key/update', { id, name: 'x' });
      return [listed, data, changed.body.data].map((token) => token.previousKeyExpiresAt);
    };
    expect(await shown()).toEqual([null, null, null]);
    const { previousKeyExpiresAt: until } = await rotate(id, 3600);
    expect(await shown()).toEqual([until, until, until]);
    app.clock.advance(3601);
    expect(await shown()).toEqual([null, null, null]);
  });

  it('neither lengthens nor shortens the grace of an older key when it is rotated again', async () => {
    const first = await createToken(ada.client, ['user:read']);
    const second = await rotate(first.id, 60);
    const third = await rotate(first.id, 3600);
    app.clock.advance(30);
    expect([await opens(first.key), await opens(second.key), await opens(third.key)]).toEqual([true, true, true]);
    app.clock.advance(31);
    expect([await opens(first.key), await opens(second.key), await opens(third.key)]).toEqual([false, true, true]);
  });

  it('ends keys in their grace too when it is rotated without one, as after a leak', async () => {
    const first = await createToken(ada.client, ['user:read']);
    const second = await rotate(first.id, 30 * day);
    const third = await rotate(first.id, 0);
    expect([await opens(first.key), await opens(second.key), await opens(third.key)]).toEqual([false, false, true]);
  });

  it('gives no key a longer life than its token has', async () => {
    const { id } = await createToken(ada.client, ['user:read'], { expiresIn: 600 });
    const { body } = await ada.client.get(`/api/auth/api-key/get?id=${id}`);
    const rotated = await rotate(id, 3600);
    expect(rotated).toMatchObject({ expiresAt: body.data.expiresAt, previousKeyExpiresAt: body.data.expiresAt });
  });

  it('revoking ends both the new key and the one in its grace', async () => {
    const { id, key } = await createToken(ada.client, ['user:read']);
    const rotated = await rotate(id, 3600);
    await ada.client.post('/api/auth/api-key/delete', { id });
    expect([await opens(key), await opens(rotated.key)]).toEqual([false, false]);
  });

  it('leaves a token off that is off', async () => {
    const { id } = await createToken(ada.client, ['user:read']);
    await ada.client.post('/api/auth/api-key/update', { id, enabled: false });
    expect(await opens((await rotate(id)).key)).toBe(false);
  });

  it.each([-1, 30 * day + 1, 1.5, '60', null])('400: refuses a grace of %j seconds', async (graceSeconds) => {
    const { status, body } = await ada.client.post(path, { id: 'ak_01hz3k5r4x9y2v6qf8tj7w0cdn', graceSeconds });
    expect([status, body.meta.errors[0].field]).toEqual([400, 'graceSeconds']);
  });

  it('401: asks for a credential', async () => {
    expect((await app.client().post(path, { id: 'x' })).status).toBe(401);
  });

  it('403: asks a token for the scope api-keys:write', async () => {
    const { client, id } = await createToken(ada.client, ['api-keys:read', 'api-keys:delete']);
    expect((await client.post(path, { id })).status).toBe(403);
  });

  it("404: knows no stranger's token", async () => {
    const { id, key } = await createToken((await signUp(app)).client, ['user:read']);
    const { status, body } = await ada.client.post(path, { id });
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    expect(await opens(key)).toBe(true);
  });

  it('409: rotates no token that is revoked or expired', async () => {
    const gone = await createToken(ada.client, ['user:read']);
    await ada.client.post('/api/auth/api-key/delete', { id: gone.id });
    const over = await createToken(ada.client, ['user:read'], { expiresIn: 60 });
    app.clock.advance(60);
    for (const { id } of [gone, over]) {
      const { status, body } = await ada.client.post(path, { id });
      expect([status, body.code]).toEqual([409, 'KEY_REVOKED']);
    }
  });
});
