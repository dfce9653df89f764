import {
  addMember,
  createProject,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  restore,
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
  path = settingsOf(project);
});
afterAll(() => app.stop());

const settingsOf = ({ keysPath }: TestProject) => keysPath.replace(/api-keys$/, 'settings');
const join = (role: string) =>
  app.dataSource.query(
    'INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, $4)',
    [rowId(owner.organizationId), rowId(project.id), rowId(member.id), role],
  );
const secrets = { testUserCredentials: { password: 'quiet-harbour' }, convexDeployKey: 'prod:0123abcd' };

describe('PUT …/projects/:projectId/settings', () => {
  it('changes what is given, clears what is null, and answers everything', async () => {
    const first = await owner.client.put(path, { claudeMd: '# Rules', envVars: { A: 'b' }, ...secrets });
    expect([first.status, first.body.message]).toEqual([200, 'Settings updated']);
    const { body } = await admin.client.put(path, { claudeMd: null, gitCommitName: 'Bot' });
    expect(body.data).toEqual({
      ...first.body.data,
      claudeMd: null,
      gitCommitName: 'Bot',
      updatedAt: expect.any(String),
    });
    expect(body.data).toMatchObject({
      envVars: { A: 'b' },
      testUserCredentials: { password: '••••••••bour' },
      convexDeployKey: '••••••••abcd',
    });
    expect((await owner.client.get(path)).body.data).toEqual(body.data);
  });

  it('changes nothing without a field', async () => {
    const { body } = await owner.client.put(path, {});
    expect([body.data.claudeMd, body.data.updatedAt]).toEqual([null, null]);
  });

  it('changes the settings that the project’s keys see', async () => {
    await owner.client.put(path, secrets);
    const { client } = await createProjectKey(owner.client, project);
    expect((await client.get('/api/v1/project/secrets')).body.data).toMatchObject(secrets);
    await client.post('/api/v1/project/settings/update', { learningModel: 'from-a-key' });
    expect((await owner.client.get(path)).body.data.learningModel).toBe('from-a-key');
  });

  it('keeps every one of twenty changes that people and keys make at once', async () => {
    const { client } = await createProjectKey(owner.client, project);
    const fields = ['claudeMd', 'learningModel', 'mergingModel', 'gitCommitName', 'sandboxSystemPrompt'];
    const changes = Array.from({ length: 20 }, (_, index) => {
      const change = { [fields[index % fields.length]]: `of ${fields[index % fields.length]}` };
      return index < 10 ? owner.client.put(path, change) : client.post('/api/v1/project/settings/update', change);
    });
    expect(new Set((await Promise.all(changes)).map(({ status }) => status))).toEqual(new Set([200]));
    const { data } = (await owner.client.get(path)).body;
    expect(fields.map((field) => data[field])).toEqual(fields.map((field) => `of ${field}`));
  });

  it.each<[object, string]>([
    [{ claudeMd: 'x'.repeat(65_537) }, 'claudeMd'],
    [{ envVars: { 'not a name': 'x' } }, 'envVars.not a name'],
    [{ envVars: { A: 'b\u0000' } }, 'envVars.A'],
    [{ selectedSkills: 'x' }, 'selectedSkills'],
    [{ gitCommitEmail: 'x' }, 'gitCommitEmail'],
    [{ convexDeployKey: '••••••••abcd' }, 'convexDeployKey'],
    [{ updatedAt: null }, 'updatedAt'],
  ])('400: refuses %.60j for its %s', async (body, field) => {
    expect(wrongFields(await owner.client.put(path, body))).toEqual([field]);
  });

  it('400: names every variable that is wrong, and the value of none', async () => {
    const answer = await owner.client.put(path, { envVars: { A: 5551234, 'B-C': 'harbour', D: 'x\u0000harbour' } });
    expect(wrongFields(answer).sort()).toEqual(['envVars.A']);
    const again = await owner.client.put(path, { envVars: { 'B-C': 'harbour', D: 'x\u0000harbour' } });
    expect(wrongFields(again).sort()).toEqual(['envVars.B-C', 'envVars.D']);
    expect(answer.text + again.text).not.toMatch(/5551234|harbour/);
  });

  it('keeps in an organization that ends meanwhile what was answered, and nothing else', async () => {
    const founder = await signUp(app);
    const doomed = await createProject(founder);
    const changes = () => Array.from({ length: 10 }, () => founder.client.put(settingsOf(doomed), secrets));
    const organization = `/api/user/organizations/${founder.organizationId}`;
    const begun = changes();
    const [ended, ...answers] = await Promise.all([founder.client.delete(organization), ...begun, ...changes()]);
    expect(outcome(ended)).toBe('200 OK');
    const expected = ['200 OK', '403 FORBIDDEN', '404 NOT_FOUND'];
    for (const answer of answers) expect(expected).toContain(outcome(answer));
    await restore(founder.client, organization);
    const { body } = await founder.client.get(settingsOf(doomed));
    const changed = answers.some(({ status }) => status === 200);
    expect(body.data.convexDeployKey).toBe(changed ? '••••••••abcd' : null);
  });
});

describe('GET …/projects/:projectId/settings', () => {
  it('answers every setting, null where nobody has set any', async () => {
    const { status, body } = await owner.client.get(path);
    expect([status, body.message]).toEqual([200, 'Settings fetched successfully']);
    expect(Object.keys(body.data as object)).toHaveLength(18);
    expect(new Set(Object.values(body.data as object))).toEqual(new Set([null]));
  });

  it('is kept by no cache', async () => {
    expect((await owner.client.get(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('Both operations on settings of a project', () => {
  const outcomes = async (client: Person['client'], at = path) =>
    new Set([outcome(await client.get(at)), outcome(await client.put(at, { claudeMd: 'x' }))]);

  it('are for admins of the project, wherever they are that from', async () => {
    expect(await outcomes(admin.client)).toEqual(new Set(['200 OK']));
    await join('member');
    expect(await outcomes(member.client)).toEqual(new Set(['403 INSUFFICIENT_PERMISSIONS']));
    await app.tamper(`UPDATE project_members SET role = 'admin' WHERE user_id = $1`, [rowId(member.id)]);
    expect(await outcomes(member.client)).toEqual(new Set(['200 OK']));
  });

  it('404, check 43: know no project that the caller does not see', async () => {
    const stranger = await signUp(app);
    const theirs = await createProject(stranger);
    expect(await outcomes(member.client)).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner.client, path.replace(project.id, theirs.id))).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner.client, path.replace(project.id, 'x'))).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner.client, settingsOf(theirs))).toEqual(new Set(['403 FORBIDDEN']));
    expect((await stranger.client.get(settingsOf(theirs))).body.data.claudeMd).toBeNull();
  });

  it('404: know no project that has ended', async () => {
    await owner.client.delete(path.replace(/\/settings$/, ''));
    expect(await outcomes(owner.client)).toEqual(new Set(['404 NOT_FOUND']));
  });

  it('401: ask for a credential', async () => {
    expect(await outcomes(app.client())).toEqual(new Set(['401 AUTHENTICATION_REQUIRED']));
  });

  it('403: ask a personal token for its scope', async () => {
    const [reading, writing] = [
      await createToken(owner.client, ['projects:read']),
      await createToken(owner.client, ['projects:write']),
    ];
    expect(outcome(await reading.client.get(path))).toBe('200 OK');
    expect(outcome(await reading.client.put(path, {}))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await writing.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await writing.client.put(path, {}))).toBe('200 OK');
  });
});
