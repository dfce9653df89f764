import {
  addMember,
  column,
  createProject,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  signUp,
  signUpAdmin,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let admin: Person;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start({ env: { RATE_LIMIT_FREE: '60/60+1000/86400', RATE_LIMIT_PRO: '300/60' } });
  admin = await signUpAdmin(app);
  ada = await signUp(app, { name: 'Ada Lovelace' });
});
afterAll(() => app.stop());

const path = '/api/admin/organizations';
const idsOf = async (query: string) => column(await admin.client.get(path + query), 'id');

describe('GET /api/admin/organizations', () => {
  it('lists all of them, newest first, page by page', async () => {
    const { body } = await admin.client.get(`${path}?limit=1`);
    expect(body.meta).toEqual({ total: 2, offset: 0, limit: 1, hasMore: true });
    expect(body.data).toEqual([
      {
        id: ada.organizationId,
        name: "Ada Lovelace's organization",
        slug: expect.any(String),
        plan: 'free',
        members: 1,
        projects: 0,
        createdAt: expect.any(String),
      },
    ]);
    expect(await idsOf('?offset=1')).toEqual([admin.organizationId]);
  });

  it('finds them by name, slug and plan', async () => {
    const { id } = (await ada.client.post('/api/user/organizations', { name: 'Engines', slug: 'analytical' })).body
      .data;
    expect(await idsOf('?q=ENGIN')).toEqual([id]);
    expect(await idsOf('?q=analyt')).toEqual([id]);
    await admin.client.put(`${path}/${id}/plan`, { plan: 'pro' });
    expect(await idsOf('?plan=pro')).toEqual([id]);
    expect(await idsOf('?plan=free&q=engin')).toEqual([]);
    await ada.client.delete(`/api/user/organizations/${id}`);
    expect(await idsOf('?q=engin')).toEqual([]);
    expect(outcome(await admin.client.get(`${path}/${id}`))).toBe('404 NOT_FOUND');
  });

  it('refuses a plan that there is not', async () => {
    const answer = await admin.client.get(`${path}?plan=gold`);
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['plan']]);
  });
});

describe('GET /api/admin/organizations/:organizationId', () => {
  it('shows what is in it, what it may use and what it has used today', async () => {
    await addMember(app, ada.organizationId, admin);
    const key = await createProjectKey(ada.client, await createProject(ada));
    for (let times = 0; times < 3; times++) await key.client.get('/api/v1/whoami');
    const { status, body } = await admin.client.get(`${path}/${ada.organizationId}`);
    expect([status, body.data]).toEqual([
      200,
      expect.objectContaining({
        id: ada.organizationId,
        plan: 'free',
        members: 2,
        projects: 1,
        limits: { perMinute: 60, perDay: 1000 },
        ownLimits: null,
        usage: { thisMinute: expect.any(Number), today: 3 },
      }),
    ]);
  });

  it('is not found where there is none', async () => {
    for (const id of [ada.id, 'none']) expect(outcome(await admin.client.get(`${path}/${id}`))).toBe('404 NOT_FOUND');
  });
});

describe('/api/admin/organizations', () => {
  it('is closed to everybody but admins of the deployment, owners and tokens included', async () => {
    const token = await createToken(admin.client, ['organizations:read', 'subscription:write']);
    const one = `${path}/${ada.organizationId}`;
    for (const client of [ada.client, token.client]) {
      const answers = [
        await client.get(path),
        await client.get(one),
        await client.put(`${one}/plan`, { plan: 'enterprise' }),
        await client.put(`${one}/limits`, { perDay: 1 }),
        await client.delete(`${one}/limits`),
      ];
      expect(answers.map(outcome)).toEqual(Array(5).fill('403 FORBIDDEN'));
    }
  });
});
