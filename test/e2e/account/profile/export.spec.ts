import {
  createOAuthClient,
  tokensFor,
  addMember,
  addPasskey,
  createToken,
  enrolTotp,
  outcome,
  type Person,
  rowId,
  signUp,
  TestApp,
} from '@latchkey/testing';

const path = '/api/user/me/export';
const time = expect.stringMatching(/Z$/);

describe('the export of what is kept about a person', () => {
  let app: TestApp;
  let person: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    person = await signUp(app);
  });

  const exported = async (client = person.client) => (await client.get(path)).body.data;

  it('has the profile, places, sessions, keys and history', async () => {
    const friend = await signUp(app, { name: 'Grace Hopper' });
    await addMember(app, friend.organizationId, person, 'admin');
    const { id, key } = await createToken(person.client, ['user:read'], { name: 'CI bot' });
    const wrong = { email: person.email, password: 'a-wrong-passphrase' };
    await app.client().post('/api/auth/sign-in/email', wrong, { headers: { 'user-agent': 'curl/8.5.0' } });

    const { profile, ...data } = await exported();
    expect(profile).toEqual((await person.client.get('/api/user/me')).body.data);
    const places = { slug: expect.any(String), joinedAt: time };
    expect(data).toEqual({
      exportedAt: time,
      organizations: [
        expect.objectContaining({ id: person.organizationId, role: 'owner' }),
        { id: friend.organizationId, name: "Grace Hopper's organization", role: 'admin', ...places },
      ],
      projects: [],
      sessions: (await person.client.get('/api/auth/sessions')).body.data,
      keys: [expect.objectContaining({ id, kind: 'personal', name: 'CI bot', prefix: key.slice(0, 9) })],
      loginHistory: [
        expect.objectContaining({ succeeded: true }),
        expect.objectContaining({ succeeded: false, ip: '127.0.0.1', device: 'curl' }),
      ],
      identities: [],
      invites: [],
      openLinks: [expect.objectContaining({ purpose: 'verify-email', email: person.email })],
      secondFactors: { enabled: false, totpSince: null, passkeys: 0, recoveryCodes: 0, recoveryCodesSince: null },
      passkeys: [],
      connectedApps: [],
    });
  });

  it('has the second factors, without their secrets', async () => {
    const careful = await enrolTotp(app, await signUp(app));
    const { id } = await addPasskey(app, careful, 'Laptop');
    const { body, text } = await careful.client.get('/api/user/me/export');
    expect(body.data.secondFactors).toMatchObject({ enabled: true, passkeys: 1, recoveryCodes: 10 });
    expect(body.data.passkeys).toEqual([expect.objectContaining({ id, name: 'Laptop' })]);
    for (const secret of [careful.authenticator.secret, ...careful.recoveryCodes]) expect(text).not.toContain(secret);
  });

  it('has the apps that the person has let in', async () => {
    const client = await createOAuthClient(person);
    await tokensFor(app, person, client);
    expect((await exported()).connectedApps).toEqual([
      expect.objectContaining({ id: client.id, scopes: ['user:read'] }),
    ]);
  });

  it('has projects that the person was made a member of', async () => {
    const made = await person.client.post(`/api/user/organizations/${person.organizationId}/projects`, {
      name: 'Analytical Engine',
    });
    const [projects, project] = [(await exported()).projects, made.body.data];
    const [{ count }] = await app.dataSource.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM project_members WHERE user_id = $1',
      [rowId(person.id)],
    );
    expect(projects).toHaveLength(count);
    for (const one of projects) expect(one).toMatchObject({ id: project.id, name: 'Analytical Engine' });
  });

  it('R12: has the invites to a proven address, and none to one that is not', async () => {
    const inviter = await signUp(app, { name: 'Grace Hopper' });
    const squatter = await signUp(app, { verified: false });
    for (const email of [person.email, squatter.email]) {
      await inviter.client.post(`/api/user/organizations/${inviter.organizationId}/invites`, { email, role: 'member' });
    }
    expect((await exported()).invites).toEqual([
      {
        id: expect.any(String),
        organizationName: "Grace Hopper's organization",
        projectName: null,
        role: 'member',
        status: 'pending',
        expiresAt: time,
        createdAt: time,
      },
    ]);
    expect((await exported(squatter.client)).invites).toEqual([]);
  });

  it('check 30: has no secret, and no hash of one', async () => {
    await person.client.post('/api/auth/change-email', { newEmail: 'new@example.com', password: person.password });
    const { key } = await createToken(person.client, ['user:read']);
    const { text } = await person.client.get(path);
    const secrets = [
      key,
      person.password,
      person.client.cookie('latchkey_session') ?? 'no cookie',
      await app.mails.token('new@example.com', 'change-email'),
    ];
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/hash|sealed|\$2[aby]\$/i);
  });

  it('has nothing of anybody else', async () => {
    const other = await signUp(app);
    await createToken(other.client, ['user:read']);
    const data = await exported();
    expect([data.keys, data.sessions.length, data.organizations.length]).toEqual([[], 1, 1]);
    expect(JSON.stringify(data)).not.toContain(other.email);
  });

  it('goes to sessions and JWTs, and to no token', async () => {
    const { body } = await person.client.post('/api/auth/token');
    const jwt = app.client().with({ authorization: `Bearer ${body.data.token}` });
    expect((await exported(jwt)).profile.email).toBe(person.email);
    const token = await createToken(person.client, ['user:read', 'user:write']);
    expect(outcome(await token.client.get(path))).toBe('403 FORBIDDEN');
    expect(outcome(await app.client().get(path))).toBe('401 AUTHENTICATION_REQUIRED');
  });

  it('is kept by no cache', async () => {
    expect((await person.client.get(path)).headers.get('cache-control')).toBe('no-store');
  });
});
