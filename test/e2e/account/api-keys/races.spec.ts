import { createToken, type Person, signUp, type TestAnswer, TestApp } from '@latchkey/testing';

const base = '/api/auth/api-key';

let app: TestApp;
let ada: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => (ada = await signUp(app)));
afterAll(() => app.stop());

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const statuses = (answers: readonly TestAnswer[]) =>
  answers.reduce<Record<number, number>>(
    (counts, { status }) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }),
    {},
  );
const opens = async (key: string) =>
  (await app.client().get('/api/user/me', { headers: { 'x-api-key': key } })).status === 200;

describe('personal tokens in a race', () => {
  it('check 39: thirty that are created at once stop exactly at the limit', async () => {
    for (let made = 0; made < 30; made++) await createToken(ada.client, ['user:read']);
    const body = { name: 'x', scopes: ['user:read'] };
    expect(statuses(await times(30, () => ada.client.post(`${base}/create`, body)))).toEqual({ 200: 20, 400: 10 });
    expect((await ada.client.get(`${base}/list`)).body.meta.total).toBe(50);
  });

  it('twenty rotations at once leave one key that opens', async () => {
    const { id, key } = await createToken(ada.client, ['user:read']);
    const answers = await times(20, () => ada.client.post(`${base}/rotate`, { id }));
    expect(statuses(answers)).toEqual({ 200: 20 });
    const keys = answers.map(({ body }) => body.data.key as string);
    expect(new Set(keys).size).toBe(20);
    const working = await Promise.all([key, ...keys].map(opens));
    expect(working.filter(Boolean)).toHaveLength(1);
  });

  it('twenty rotations with grace leave one key beyond it', async () => {
    const { id, key } = await createToken(ada.client, ['user:read']);
    const answers = await times(20, () => ada.client.post(`${base}/rotate`, { id, graceSeconds: 60 }));
    app.clock.advance(61);
    const keys = [key, ...answers.map(({ body }) => body.data.key as string)];
    expect((await Promise.all(keys.map(opens))).filter(Boolean)).toHaveLength(1);
  });

  it('R5: revoked while it is rotated, no key of it opens', async () => {
    for (let round = 0; round < 10; round++) {
      const { id, key } = await createToken(ada.client, ['user:read']);
      const work = (index: number) =>
        index === 3
          ? ada.client.post(`${base}/delete`, { id })
          : ada.client.post(`${base}/rotate`, { id, graceSeconds: 600 });
      const answers = await times(6, work);
      expect(answers[3].status).toBe(200);
      const others = answers.filter((_, index) => index !== 3);
      expect(others.every(({ status }) => status === 200 || status === 409)).toBe(true);
      const keys = [key, ...others.filter(({ status }) => status === 200).map(({ body }) => body.data.key as string)];
      expect((await Promise.all(keys.map(opens))).filter(Boolean)).toHaveLength(0);
    }
  });

  it('revoked while it is changed, it stays revoked', async () => {
    const { id, key } = await createToken(ada.client, ['user:read']);
    await times(20, (index) =>
      index === 7
        ? ada.client.post(`${base}/delete`, { id })
        : ada.client.post(`${base}/update`, { id, enabled: true }),
    );
    expect(await opens(key)).toBe(false);
    expect((await ada.client.get(`${base}/get?id=${id}`)).body.data.revokedAt).not.toBeNull();
  });

  it('narrowed twice at once, it never has a scope again that it lost', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await createToken(ada.client, ['user:read', 'user:write', 'usage:read']);
      const [one, two] = await times(2, (index) =>
        ada.client.post(`${base}/update`, { id, scopes: index ? ['user:read', 'user:write'] : ['user:read'] }),
      );
      expect([one.status, [200, 400].includes(two.status)]).toEqual([200, true]);
      expect((await ada.client.get(`${base}/get?id=${id}`)).body.data.scopes).toEqual(['user:read']);
    }
  });

  it('is revoked once when twenty revoke it', async () => {
    const { id } = await createToken(ada.client, ['user:read']);
    expect(statuses(await times(20, () => ada.client.post(`${base}/delete`, { id })))).toEqual({ 200: 20 });
  });
});
