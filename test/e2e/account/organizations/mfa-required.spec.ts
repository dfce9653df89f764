import {
  addMember,
  addPasskey,
  auditOf,
  createProject,
  createProjectKey,
  createToken,
  createWorkspaceKey,
  enrolTotp,
  outcome,
  type Person,
  signInWithPasskey,
  signInWithTotp,
  signUp,
  TestApp,
  type TestClient,
  type TwoFactorPerson,
} from '@latchkey/testing';

let app: TestApp;
let owner: TwoFactorPerson;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  owner = await enrolTotp(app, await signUp(app));
  path = `/api/user/organizations/${owner.organizationId}`;
});

const require = (mfaRequired = true, client = owner.client) => client.put(path, { mfaRequired });
const look = async (client: TestClient) => outcome(await client.get(path));
const member = async (role: 'owner' | 'admin' | 'member' = 'member'): Promise<Person> => {
  const person = await signUp(app);
  await addMember(app, owner.organizationId, person, role);
  return person;
};
const jwtOf = async ({ client }: Person) => {
  const { body } = await client.post('/api/auth/token');
  return app.client().with({ authorization: `Bearer ${body.data.token}` });
};

describe('an organization that requires a second factor', () => {
  it('is made one by an owner who has shown theirs, which is audited', async () => {
    const { body } = await require();
    expect(body.data.mfaRequired).toBe(true);
    expect((await auditOf(app, owner.organizationId)).at(-1)).toMatchObject({
      action: 'organization.changed',
      before: { mfaRequired: false },
      after: { mfaRequired: true },
    });
    expect((await require(false)).body.data.mfaRequired).toBe(false);
  });

  it('is up to owners', async () => {
    const admin = await member('admin');
    expect(outcome(await require(true, admin.client))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(outcome(await admin.client.put(path, { name: 'Renamed' }))).toBe('200 OK');
  });

  it('shuts nobody out by their own hand', async () => {
    const second = await member('owner');
    const refused = await require(true, second.client);
    expect([outcome(refused), refused.body.message]).toEqual(['403 MFA_REQUIRED', expect.stringContaining('Add')]);
    const before = app.client();
    const { email, password } = second;
    await before.post('/api/auth/sign-in/email', { email, password });
    await enrolTotp(app, second);
    const again = await require(true, before);
    expect([outcome(again), again.body.message]).toEqual(['403 MFA_REQUIRED', expect.stringContaining('step-up')]);
  });

  it('lets in sessions that have shown one, and no others', async () => {
    const plain = await member();
    expect(await look(plain.client)).toBe('200 OK');
    await require();
    for (const client of [plain.client, await jwtOf(plain)]) {
      const refused = await client.get(path);
      expect([outcome(refused), refused.body.message]).toEqual([
        '403 MFA_REQUIRED',
        expect.stringContaining('add one'),
      ]);
      expect(outcome(await client.get(`${path}/members`))).toBe('403 MFA_REQUIRED');
    }
    expect([await look(owner.client), await look(await jwtOf(owner))]).toEqual(['200 OK', '200 OK']);
    const other = app.client();
    await other.post('/api/auth/sign-in/email', { email: plain.email, password: plain.password });
    await enrolTotp(app, plain);
    expect([await look(plain.client), await look(other)]).toEqual(['200 OK', '403 MFA_REQUIRED']);
    expect((await other.get(path)).body.message).toContain('sign in again');
  });

  it('lets in who signs in by both factors, or by a passkey', async () => {
    const { passkey } = await addPasskey(app, owner);
    await require();
    const [byCode, byPasskey] = [app.client(), app.client()];
    await signInWithTotp(byCode, owner);
    await signInWithPasskey(byPasskey, passkey);
    expect([await look(byCode), await look(byPasskey)]).toEqual(['200 OK', '200 OK']);
  });

  it('takes personal tokens of people who have one, and no others', async () => {
    const plain = await member();
    const [theirs, own] = [
      await createToken(plain.client, ['organizations:read']),
      await createToken(owner.client, ['organizations:read']),
    ];
    await require();
    expect([await look(theirs.client), await look(own.client)]).toEqual(['403 MFA_REQUIRED', '200 OK']);
    await addPasskey(app, plain);
    expect(await look(theirs.client)).toBe('200 OK');
  });

  it('goes on with keys that no person is behind', async () => {
    const project = await createProject(owner);
    const projectKey = await createProjectKey(owner.client, project);
    const workspaceKey = await createWorkspaceKey(owner);
    await require();
    expect((await projectKey.client.get('/api/v1/project')).status).toBe(200);
    expect((await workspaceKey.client.get('/v1/projects')).status).toBe(200);
  });

  it('keeps to itself: other organizations of a person, and their account, go on', async () => {
    const plain = await member();
    await require();
    expect(outcome(await plain.client.get(`/api/user/organizations/${plain.organizationId}`))).toBe('200 OK');
    expect(outcome(await plain.client.get('/api/user/me'))).toBe('200 OK');
    const { body } = await plain.client.get('/api/user/organizations');
    expect(body.data).toHaveLength(2);
  });

  it('tells nobody who is no member', async () => {
    await require();
    expect(await look((await signUp(app)).client)).toBe('403 FORBIDDEN');
  });
});
