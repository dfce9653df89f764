import {
  addMember,
  column,
  createSecretKey,
  createToken,
  logIn,
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
  app = await TestApp.start();
  admin = await signUpAdmin(app);
  ada = await signUp(app, { name: 'Ada Lovelace', email: 'countess@example.com' });
});
afterAll(() => app.stop());

const path = '/api/admin/users';
const idsOf = async (query: string) => column(await admin.client.get(path + query), 'id');

describe('GET /api/admin/users', () => {
  it('lists everybody, newest first, page by page', async () => {
    const { body } = await admin.client.get(`${path}?limit=1`);
    expect(body.meta).toEqual({ total: 2, offset: 0, limit: 1, hasMore: true });
    expect(body.data).toEqual([
      {
        id: ada.id,
        email: ada.email,
        fullName: 'Ada Lovelace',
        handle: 'adalovelace',
        role: 'user',
        isActive: true,
        deactivatedAt: null,
        deactivatedReason: null,
        isVerified: true,
        lastSignInAt: expect.any(String),
        createdAt: expect.any(String),
      },
    ]);
    expect(await idsOf('?limit=1&offset=1')).toEqual([admin.id]);
  });

  it.each(['COUNTESS@', 'lovelace', 'adalove'])('finds them by address, name and handle: %s', async (q) => {
    expect(await idsOf(`?q=${encodeURIComponent(q)}`)).toEqual([ada.id]);
  });

  it('takes what is searched for as it is', async () => {
    expect(await idsOf('?q=%25')).toEqual([]);
  });

  it('narrows to a state and a role', async () => {
    const bob = await signUp(app);
    await admin.client.post(`${path}/${bob.id}/deactivate`, { reason: 'test' });
    expect(await idsOf('?status=deactivated')).toEqual([bob.id]);
    expect(await idsOf('?status=active')).toEqual([ada.id, admin.id]);
    expect(await idsOf('?role=admin')).toEqual([admin.id]);
    expect(await idsOf('?role=user&status=active')).toEqual([ada.id]);
  });

  it.each(['status=gone', 'role=owner', 'limit=0', 'more=1'])('refuses ?%s', async (query) => {
    const answer = await admin.client.get(`${path}?${query}`);
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', [query.split('=')[0]]]);
  });
});

describe('GET /api/admin/users/:userId', () => {
  it('shows what somebody has: organizations, sessions and keys that live', async () => {
    await addMember(app, admin.organizationId, ada);
    await createToken(ada.client, ['user:read']);
    const login = await logIn(app, ada);
    await createSecretKey(login.client);
    const gone = await createToken(ada.client, ['user:read']);
    await ada.client.post('/api/auth/api-key/delete', { id: gone.id });
    const { status, body } = await admin.client.get(`${path}/${ada.id}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ id: ada.id, email: ada.email, isVerified: true, sessions: 2, keys: 2 });
    expect(body.data.organizations).toHaveLength(2);
    expect(body.data.organizations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: ada.organizationId, role: 'owner' }),
        expect.objectContaining({ id: admin.organizationId, role: 'member' }),
      ]),
    );
  });

  it('is not found where there is nobody', async () => {
    for (const id of [ada.organizationId, 'nobody']) {
      expect(outcome(await admin.client.get(`${path}/${id}`))).toBe('404 NOT_FOUND');
    }
  });
});

describe('/api/admin/users', () => {
  it('is closed to everybody but admins of the deployment, and to their tokens', async () => {
    const token = await createToken(admin.client, ['user:read']);
    for (const client of [ada.client, token.client]) {
      const answers = [
        await client.get(path),
        await client.get(`${path}/${ada.id}`),
        await client.post(`${path}/${ada.id}/deactivate`, { reason: 'x' }),
        ...(await Promise.all(
          ['activate', 'end-sessions', 'verify', 'grant-admin', 'revoke-admin'].map((what) =>
            client.post(`${path}/${ada.id}/${what}`),
          ),
        )),
      ];
      expect(answers.map(outcome)).toEqual(Array(8).fill('403 FORBIDDEN'));
    }
    expect(outcome(await app.client().get(path))).toBe('401 AUTHENTICATION_REQUIRED');
  });
});
