import {
  addMember,
  column,
  createProject,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestProject,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let member: Person;
let project: TestProject;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
});
beforeEach(async () => {
  project = await createProject(owner);
  path = keysOf(project);
});
afterAll(() => app.stop());

const keysOf = ({ keysPath }: TestProject) => keysPath.replace(/api-keys$/, 'provider-keys');
const join = (role: string) =>
  app.dataSource.query(
    'INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, $4)',
    [rowId(owner.organizationId), rowId(project.id), rowId(member.id), role],
  );
const set = (provider: string, key: unknown = 'sk-quiet-harbour-x7Qd', client = owner.client) =>
  client.put(`${path}/${provider}`, { key });
const kept = async () => {
  const { client } = await createProjectKey(owner.client, project);
  return (await client.get('/api/v1/project/secrets')).body.data.providerKeys;
};
const time = expect.stringMatching(/Z$/);

describe('PUT …/provider-keys/:provider', () => {
  it('keeps a key in the place of the one that was there', async () => {
    const { status, body, text } = await set('anthropic');
    expect([status, body.message]).toEqual([200, 'Provider key set']);
    expect(body.data).toEqual({ provider: 'anthropic', last4: 'x7Qd', createdAt: time, updatedAt: time });
    expect(text).not.toContain('harbour');
    await set('anthropic', ' sk-another-0002\n', admin.client);
    expect(await kept()).toEqual({ anthropic: 'sk-another-0002' });
  });

  it.each([undefined, null, '1234567', 'x'.repeat(4097), '••••••••x7Qd', 'a\u0000b12345'])(
    '400: refuses %j',
    async (key) => {
      expect(wrongFields(await owner.client.put(`${path}/e2b`, { key }))).toEqual(['key']);
    },
  );

  it('400: refuses a field that is not known', async () => {
    const body = { key: '12345678', provider: 'e2b' };
    expect(wrongFields(await owner.client.put(`${path}/e2b`, body))).toEqual(['provider']);
  });

  it.each(['bedrock', 'Anthropic', '__proto__', '%20'])('404: knows no provider %s', async (provider) => {
    expect(outcome(await set(provider))).toBe('404 NOT_FOUND');
  });
});

describe('GET …/provider-keys', () => {
  it('lists providers with how their keys end', async () => {
    for (const provider of ['openai', 'anthropic']) await set(provider);
    const { status, body, text } = await admin.client.get(path);
    expect([status, body.meta]).toEqual([200, { total: 2, offset: 0, limit: 20, hasMore: false }]);
    expect(body.data).toEqual([
      { provider: 'anthropic', last4: 'x7Qd', createdAt: time, updatedAt: time },
      { provider: 'openai', last4: 'x7Qd', createdAt: time, updatedAt: time },
    ]);
    expect(text).not.toContain('harbour');
  });

  it('is paged by position', async () => {
    for (const provider of ['github', 'e2b', 'anthropic', 'openrouter', 'openai']) await set(provider);
    const answer = await owner.client.get(`${path}?limit=2&offset=1`);
    expect(column(answer, 'provider')).toEqual(['e2b', 'github']);
    expect(answer.body.meta).toEqual({ total: 5, offset: 1, limit: 2, hasMore: true });
    expect(column(await owner.client.get(`${path}?offset=5`), 'provider')).toEqual([]);
    expect(wrongFields(await owner.client.get(`${path}?limit=0&offset=-1`))).toEqual(['limit', 'offset']);
  });

  it('is kept by no cache', async () => {
    expect((await owner.client.get(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('DELETE …/provider-keys/:provider', () => {
  it('forgets a key, and no other', async () => {
    for (const provider of ['github', 'e2b']) await set(provider);
    const { status, body } = await owner.client.delete(`${path}/github`);
    expect([status, body.data, body.message]).toEqual([200, null, 'Provider key removed']);
    expect(column(await owner.client.get(path), 'provider')).toEqual(['e2b']);
  });

  it('404: there is none', async () => {
    expect(outcome(await owner.client.delete(`${path}/github`))).toBe('404 NOT_FOUND');
    expect(outcome(await owner.client.delete(`${path}/bedrock`))).toBe('404 NOT_FOUND');
  });
});

describe('Every operation on provider keys of a project', () => {
  const outcomes = async (client: Person['client'], at = path) =>
    new Set([
      outcome(await client.get(at)),
      outcome(await client.put(`${at}/github`, { key: 'ghp-12345678' })),
      outcome(await client.delete(`${at}/github`)),
    ]);

  it('is for admins of the project, wherever they are that from', async () => {
    expect(await outcomes(admin.client)).toEqual(new Set(['200 OK']));
    await join('member');
    expect(await outcomes(member.client)).toEqual(new Set(['403 INSUFFICIENT_PERMISSIONS']));
    await app.tamper(`UPDATE project_members SET role = 'admin' WHERE user_id = $1`, [rowId(member.id)]);
    expect(await outcomes(member.client)).toEqual(new Set(['200 OK']));
  });

  it('404, check 43: knows no project that the caller does not see', async () => {
    const stranger = await signUp(app);
    const theirs = await createProject(stranger);
    await stranger.client.put(`${keysOf(theirs)}/github`, { key: 'ghp-12345678' });
    expect(await outcomes(member.client)).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner.client, path.replace(project.id, theirs.id))).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner.client, path.replace(project.id, 'x'))).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner.client, keysOf(theirs))).toEqual(new Set(['403 FORBIDDEN']));
    expect(column(await stranger.client.get(keysOf(theirs)), 'provider')).toEqual(['github']);
  });

  it('404: knows no project that has ended', async () => {
    await owner.client.delete(path.replace(/\/provider-keys$/, ''));
    expect(await outcomes(owner.client)).toEqual(new Set(['404 NOT_FOUND']));
  });

  it('401: asks for a credential', async () => {
    expect(await outcomes(app.client())).toEqual(new Set(['401 AUTHENTICATION_REQUIRED']));
  });

  it('403: asks a personal token for its scope', async () => {
    const [reading, writing] = [
      await createToken(owner.client, ['projects:read']),
      await createToken(owner.client, ['projects:write']),
    ];
    expect(outcome(await reading.client.get(path))).toBe('200 OK');
    expect(outcome(await writing.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await set('e2b', 'sk-12345678', reading.client))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await reading.client.delete(`${path}/e2b`))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await set('e2b', 'sk-12345678', writing.client))).toBe('200 OK');
    expect(outcome(await writing.client.delete(`${path}/e2b`))).toBe('200 OK');
  });
});
