import {
  addMember,
  askedAt,
  authorization,
  callbackUrl,
  createOAuthClient,
  createProject,
  createProjectKey,
  createToken,
  createWorkspaceKey,
  credentialsOf,
  enrolTotp,
  makeAdmin,
  outcome,
  postForm,
  readLogin,
  signUp,
  TestApp,
  type TestAnswer,
  type TwoFactorPerson,
  workspaceKeysPath,
} from '@latchkey/testing';

let app: TestApp;
let person: TwoFactorPerson;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await enrolTotp(app, await signUp(app));
});

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

/** What a session does, given all that it needs beforehand. */
type Deed = () => Promise<TestAnswer>;

const post =
  (path: string, body: object = {}): Deed =>
  () =>
    person.client.post(path, body);
const organization = () => `/api/user/organizations/${person.organizationId}`;
const stepUp = () => person.client.post('/api/auth/step-up', { code: person.authenticator.next() });

/** A stolen session ends at the latest with its time. What it could make to go on without it asks for a fresh second factor. */
const lasting: readonly [string, () => Promise<Deed>][] = [
  ['a personal token', () => Promise.resolve(post('/api/auth/api-key/create', { name: 'x', scopes: ['user:read'] }))],
  [
    'another secret of a personal token',
    async () => post('/api/auth/api-key/rotate', { id: (await createToken(person.client, ['user:read'])).id }),
  ],
  ['a project key', async () => post((await createProject(person)).keysPath, { name: 'x', scopes: ['projects:read'] })],
  [
    'another secret of a project key',
    async () => {
      const project = await createProject(person);
      const { id } = await createProjectKey(person.client, project);
      return post(`${project.keysPath}/${id}/rotate`);
    },
  ],
  [
    'a workspace key',
    () => Promise.resolve(post(workspaceKeysPath(person.organizationId), { name: 'x', scopes: ['read'] })),
  ],
  [
    'another secret of a workspace key',
    async () => post(`${workspaceKeysPath(person.organizationId)}/${(await createWorkspaceKey(person)).id}/rotate`),
  ],
  [
    'an OAuth client',
    () => Promise.resolve(post(`${organization()}/oauth-clients`, { name: 'x', redirectUris: [callbackUrl] })),
  ],
  ['another secret of an OAuth client', async () => post(`${(await createOAuthClient(person)).path}/rotate-secret`)],
  [
    'the access of an app',
    async () => {
      const client = await createOAuthClient(person);
      return post(`${await askedAt(person.client, authorization(app, client).url)}/approve`);
    },
  ],
  [
    'the access of a device',
    async () => {
      const client = await createOAuthClient(person, {
        confidential: false,
        grantTypes: [deviceGrant],
        redirectUris: [],
      });
      return async () => {
        const form = { scope: 'user:read', ...credentialsOf(client) };
        const { body } = await postForm(app.client(), '/oauth/device', form);
        await person.client.post('/api/user/oauth/device', { userCode: body.user_code });
        return person.client.post('/api/user/oauth/device/approve', { userCode: body.user_code });
      };
    },
  ],
  [
    'another owner, who is asked',
    () => Promise.resolve(post(`${organization()}/invites`, { email: 'accomplice@evil.example', role: 'owner' })),
  ],
  [
    'another owner, who is a member',
    async () => {
      const member = await signUp(app);
      await addMember(app, person.organizationId, member);
      return () => person.client.put(`${organization()}/members/${member.id}/role`, { role: 'owner' });
    },
  ],
  [
    'another owner of a project, who is asked',
    async () =>
      post(`${(await createProject(person)).path}/members`, { email: 'accomplice@evil.example', role: 'owner' }),
  ],
  [
    'another owner of a project, who is in it',
    async () => {
      const [member, project] = [await signUp(app), await createProject(person)];
      await addMember(app, person.organizationId, member, 'admin');
      return () => person.client.put(`${project.path}/members/${member.id}/role`, { role: 'owner' });
    },
  ],
  [
    'another admin of the deployment',
    async () => {
      await makeAdmin(app, person);
      return post(`/api/admin/users/${(await signUp(app)).id}/grant-admin`);
    },
  ],
  [
    'the credential of a service',
    async () => {
      await makeAdmin(app, person);
      return post('/api/admin/services', { name: `accomplice-${person.id}` });
    },
  ],
];

describe('what outlives a session', () => {
  it.each(lasting)('%s is made by who has just shown their second factor', async (_, prepared) => {
    const deed = await prepared();
    app.clock.advance(901);
    expect(outcome(await deed())).toBe('403 STEP_UP_REQUIRED');
    expect(outcome(await stepUp())).toBe('200 OK');
    expect(outcome(await deed())).toMatch(/^20[01] OK$/);
  });

  it('a secret key is made by who has just signed in with theirs', async () => {
    const { email, password } = person;
    const logIn = async () => {
      const otp = person.authenticator.next();
      return readLogin(app, await app.client().post('/api/v1/auth/login', { email, password, otp })).client;
    };
    const client = await logIn();
    app.clock.advance(901);
    const refused = await client.post('/api/v1/api-keys/', {});
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('second factor')]);
    expect((await (await logIn()).post('/api/v1/api-keys/', {})).status).toBe(201);
  });

  it('is asked of nobody for what does not: other roles, and who they are', async () => {
    const member = await signUp(app);
    await addMember(app, person.organizationId, member);
    const client = await createOAuthClient(person);
    app.clock.advance(901);
    const changed = await person.client.put(`${organization()}/members/${member.id}/role`, { role: 'admin' });
    const invited = await person.client.post(`${organization()}/invites`, { email: 'new@acme.example', role: 'admin' });
    const asked = await askedAt(person.client, authorization(app, client, { scope: 'openid email' }).url);
    const told = await person.client.post(`${asked}/approve`, {});
    expect([changed.status, invited.status, told.status]).toEqual([200, 201, 200]);
  });
});
