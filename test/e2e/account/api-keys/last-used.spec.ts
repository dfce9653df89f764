import { createToken, type Person, signUp, TestApp, type TestToken } from '@latchkey/testing';
import { ApiKeyRepository } from '../../../../apps/api/src/keys/api-key.repository.js';
import { KeyUsage } from '../../../../apps/api/src/keys/key-usage.js';

let app: TestApp;
let ada: Person;
let token: TestToken;
beforeEach(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  token = await createToken(ada.client, ['user:read']);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await app.stop();
});

const use = () => token.client.get('/api/user/me');
const usage = () => app.app.get(KeyUsage, { strict: false });
const keys = () => app.app.get(ApiKeyRepository, { strict: false });
const lastUsed = async () => {
  const { body } = await ada.client.get(`/api/auth/api-key/get?id=${token.id}`);
  return body.data.lastUsedAt === null ? null : Date.parse(body.data.lastUsedAt as string);
};

describe('check 42: lastUsedAt', () => {
  it('tells when a key was used last, and is not yet known of one that never was', async () => {
    expect(await lastUsed()).toBeNull();
    const before = app.clock.now().getTime();
    await use();
    await usage().flush();
    expect(await lastUsed()).toBeGreaterThanOrEqual(before);
    expect(await lastUsed()).toBeLessThanOrEqual(app.clock.now().getTime());
  });

  it('is written by itself, without anybody waiting for it', async () => {
    const written = new Promise<void>((resolve) => {
      const { noteUses } = keys();
      jest.spyOn(keys(), 'noteUses').mockImplementation(async (uses) => {
        await noteUses.call(keys(), uses);
        resolve();
      });
    });
    await use();
    await written;
    expect(await lastUsed()).not.toBeNull();
  });

  it('costs one write for a thousand uses at once, and at most two a second for requests', async () => {
    const spy = jest.spyOn(keys(), 'noteUses');
    const [{ id }] = await app.dataSource.query<{ id: string }[]>('SELECT id FROM api_keys');
    for (let uses = 0; uses < 1000; uses++) usage().note(id, app.clock.now());
    await usage().flush();
    expect(spy.mock.calls.length).toBe(1);
    const start = performance.now();
    for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 20 }, use));
    await usage().flush();
    const halves = Math.ceil((performance.now() - start) / 500);
    expect(spy.mock.calls.length).toBeLessThanOrEqual(halves + 2);
  });

  it('never goes back, whichever node or batch comes first', async () => {
    await use();
    await usage().flush();
    const before = await lastUsed();
    const id = (await app.dataSource.query('SELECT id FROM api_keys'))[0].id as string;
    await keys().noteUses(new Map([[id, new Date(0)]]));
    usage().note(id, new Date(1000));
    await usage().flush();
    expect(await lastUsed()).toBe(before);
    usage().note(id, new Date((before ?? 0) + 2000));
    usage().note(id, new Date((before ?? 0) + 1000));
    await usage().flush();
    expect(await lastUsed()).toBe((before ?? 0) + 2000);
  });

  it('is written when the server stops', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    await other.client().get('/api/user/me', { headers: { 'x-api-key': token.key } });
    await other.stop();
    expect(await lastUsed()).not.toBeNull();
  });

  it('fails no request when it cannot be written, and is written later', async () => {
    const spy = jest.spyOn(keys(), 'noteUses').mockRejectedValueOnce(new Error('gone'));
    expect((await use()).status).toBe(200);
    await usage().flush();
    expect(await lastUsed()).toBeNull();
    expect(app.logs.some(({ msg }) => msg === 'The last uses of keys could not be written yet.')).toBe(true);
    await usage().flush();
    expect(spy.mock.calls.length).toBe(2);
    expect(await lastUsed()).not.toBeNull();
  });

  it('counts no use of a key that was refused', async () => {
    await ada.client.post('/api/auth/api-key/update', { id: token.id, enabled: false });
    expect((await use()).status).toBe(401);
    await usage().flush();
    expect(await lastUsed()).toBeNull();
  });

  it('is written by several nodes at once without a deadlock', async () => {
    const tokens = [];
    for (let made = 0; made < 20; made++) tokens.push(await createToken(ada.client, ['user:read']));
    const rows = await app.dataSource.query<{ id: string }[]>('SELECT id FROM api_keys');
    const batch = (index: number) => {
      const order = index % 2 ? rows : [...rows].reverse();
      return new Map(order.map(({ id }) => [id, new Date(Date.now() + index)] as const));
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => keys().noteUses(batch(index))));
    expect(await lastUsed()).not.toBeNull();
  });
});
