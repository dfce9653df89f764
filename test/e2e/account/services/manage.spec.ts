import {
  auditOfRequest,
  createToken,
  makeAdmin,
  type Person,
  signUp,
  signUpAdmin,
  TestApp,
  type TestClient,
} from '@latchkey/testing';

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await signUpAdmin(app);
});
afterAll(() => app.stop());

const path = '/api/admin/services';
const make = (name: string, client = admin.client) => client.post(path, { name });
const ask = (key: string) => app.client().with({ authorization: `Bearer ${key}` });
const verdict = (client: TestClient) => client.post('/internal/verify', { credential: 'nothing' });

describe('/api/admin/services', () => {
  it('makes a credential that is shown once, and works until it is revoked', async () => {
    const { status, body, headers } = await make('billing');
    expect([status, body.data]).toEqual([
      201,
      {
        id: expect.any(String),
        name: 'billing',
        key: expect.stringMatching(/^svc_[0-9A-Za-z]{48}$/),
        prefix: (body.data.key as string).slice(0, 10),
        createdAt: expect.any(String),
      },
    ]);
    const client = ask(body.data.key as string);
    expect((await verdict(client)).body).toEqual({ valid: false, code: 'NOT_FOUND' });
    expect(await auditOfRequest(app, headers.get('x-request-id'))).toEqual([
      expect.objectContaining({
        action: 'service.created',
        organizationId: null,
        after: { name: 'billing', prefix: body.data.prefix },
      }),
    ]);

    const revoked = await admin.client.delete(`${path}/${body.data.id}`);
    expect([revoked.status, revoked.body.data]).toEqual([200, null]);
    expect((await verdict(client)).status).toBe(401);
    expect(await auditOfRequest(app, revoked.headers.get('x-request-id'))).toEqual([
      expect.objectContaining({ action: 'service.revoked', after: { name: 'billing', prefix: body.data.prefix } }),
    ]);
    expect((await admin.client.delete(`${path}/${body.data.id}`)).body.code).toBe('NOT_FOUND');
  });

  it('lists those that live, newest first, and on request those that do not', async () => {
    const [first, second] = [(await make('first')).body.data, (await make('second')).body.data];
    await admin.client.delete(`${path}/${first.id}`);
    const namesIn = async (query: string) => {
      const { body } = await admin.client.get(path + query);
      return (body.data as { name: string }[]).map(({ name }) => name);
    };
    expect((await namesIn('?limit=1'))[0]).toBe('second');
    expect(await namesIn('')).not.toContain('first');
    expect(await namesIn('?includeRevoked=true')).toEqual(expect.arrayContaining(['first', 'second']));
    const { body } = await admin.client.get(path);
    expect(body.data).toContainEqual({
      id: second.id,
      name: 'second',
      prefix: second.prefix,
      createdAt: second.createdAt,
      lastUsedAt: null,
      revokedAt: null,
    });
  });

  it('gives a name to one of twenty that want it at once, and again when that one is gone', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => make('popular')));
    const won = answers.filter(({ status }) => status === 201);
    expect(won).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
      new Set(['CONFLICT']),
    );
    await admin.client.delete(`${path}/${won[0].body.data.id}`);
    expect((await make(' popular ')).body.data.name).toBe('popular');
  });

  it('revokes one once, of twenty that do so at once', async () => {
    const { body } = await make('short-lived');
    const answers = await Promise.all(Array.from({ length: 20 }, () => admin.client.delete(`${path}/${body.data.id}`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('ends a credential on every node by the time that it answers', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
    const { body } = await make('on two nodes');
    const there = other.client().with({ authorization: `Bearer ${body.data.key}` });
    expect((await verdict(there)).status).toBe(200);
    const revoked = await admin.client.delete(`${path}/${body.data.id}`);
    expect(JSON.parse(revoked.headers.get('revocation-receipt') ?? '{}')).toMatchObject({
      nodes: 2,
      confirmedNodes: 2,
    });
    expect((await verdict(there)).status).toBe(401);
    await other.stop();
  });

  it('ends what was made by an account whose address proves to be somebody else’s, as all its keys do', async () => {
    const other = await signUp(app, { verified: false });
    await makeAdmin(app, other);
    const { body } = await make('of a stranger', other.client);
    await app.client().post('/api/auth/forgot-password', { email: other.email });
    const token = await app.mails.token(other.email, 'reset-password');
    const newPassword = 'another-long-passphrase-7';
    const reset = await app.client().post('/api/auth/reset-password', { token, newPassword });
    expect(reset.status).toBe(200);
    expect((await verdict(ask(body.data.key as string))).status).toBe(401);
    const entries = await auditOfRequest(app, reset.headers.get('x-request-id'));
    expect(entries.map(({ action }) => action).sort()).toEqual(['service.revoked', 'user.password-reset']);
  });

  it('is closed to everybody but admins of the deployment, and to their tokens', async () => {
    const bob = await signUp(app);
    const token = await createToken(admin.client, ['user:read']);
    for (const client of [bob.client, token.client]) {
      const answers = await Promise.all([client.get(path), make('x', client), client.delete(`${path}/${admin.id}`)]);
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([403, 'FORBIDDEN']));
    }
    expect((await app.client().get(path)).body.code).toBe('AUTHENTICATION_REQUIRED');
    await makeAdmin(app, bob);
    expect((await bob.client.get(path)).status).toBe(200);
    await makeAdmin(app, bob, false);
    expect((await bob.client.get(path)).status).toBe(403);
  });

  it('says what is wrong with a name', async () => {
    for (const body of [{}, { name: '' }, { name: 'x'.repeat(101) }, { name: 1 }, { name: 'x', more: 1 }]) {
      expect((await admin.client.post(path, body)).body.code).toBe('VALIDATION_ERROR');
    }
  });
});
