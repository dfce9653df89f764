import { projectScopes } from '@latchkey/access';
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
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin, member] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
});
beforeEach(async () => (project = await createProject(owner)));
afterAll(() => app.stop());

const join = (role: string) =>
  app.dataSource.query(
    'INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, $4)',
    [rowId(owner.organizationId), rowId(project.id), rowId(member.id), role],
  );
const ceiling = async (prefix: string) =>
  (await app.dataSource.query<{ ceiling: string }[]>('SELECT ceiling FROM api_keys WHERE prefix = $1', [prefix]))[0]
    .ceiling;

describe('POST …/projects/:projectId/api-keys', () => {
  it('makes a key of the project and shows it this once', async () => {
    const wanted = { name: 'CI', scopes: ['runs:read'], environment: 'test', expiresIn: 3600 };
    const { status, body } = await owner.client.post(project.keysPath, wanted);
    expect([status, body.message]).toEqual([201, 'API key generated']);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^kak_[0-9a-z]{26}$/),
      key: expect.stringMatching(/^cc_test_[0-9A-Za-z]{48}$/),
      name: 'CI',
      prefix: (body.data.key as string).slice(0, 14),
      scopes: ['runs:read'],
      environment: 'test',
      createdAt: expect.stringMatching(/Z$/),
      expiresAt: expect.stringMatching(/Z$/),
    });
  });

  it('gives every scope of the project where none are named', async () => {
    expect((await owner.client.post(project.keysPath, { name: 'x' })).body.data.scopes).toEqual([...projectScopes]);
  });

  it('check 34: remembers the role of its maker, of the organization or of the project', async () => {
    await join('admin');
    const made = [];
    for (const { client } of [owner, admin, member]) made.push(await client.post(project.keysPath, { name: 'x' }));
    const ceilings = await Promise.all(made.map(({ body }) => ceiling(body.data.prefix as string)));
    expect(ceilings).toEqual(['owner', 'admin', 'admin']);
  });

  it('check 34: a personal token hands on only scopes that it has, and no more time than it has', async () => {
    const { client } = await createToken(owner.client, ['api-keys:write', 'projects:read'], { expiresIn: 3600 });
    expect(outcome(await client.post(project.keysPath, { name: 'x', scopes: ['runs:read'] }))).toBe(
      '403 API_KEY_MISSING_SCOPES',
    );
    expect(outcome(await client.post(project.keysPath, { name: 'x', expiresIn: 7200 }))).toBe('403 FORBIDDEN');
    const { body } = await client.post(project.keysPath, { name: 'x' });
    expect(body.data.scopes).toEqual(['projects:read', 'api-keys:write']);
    expect(body.data.expiresAt).not.toBeNull();
  });

  it.each([
    [{}, 'name'],
    [{ name: 'x', scopes: ['user:read'] }, 'scopes.0'],
    [{ name: 'x', scopes: [] }, 'scopes'],
    [{ name: 'x', environment: 'x' }, 'environment'],
    [{ name: 'x', expiresIn: 1 }, 'expiresIn'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrongFields(await owner.client.post(project.keysPath, body))).toEqual([field]);
  });

  it('400: stops at a hundred keys, exactly, when thirty are made at once', async () => {
    for (let made = 0; made < 90; made++) await createProjectKey(owner.client, project);
    const body = { name: 'x' };
    const answers = await Promise.all(Array.from({ length: 30 }, () => owner.client.post(project.keysPath, body)));
    const outcomes = answers.map(outcome);
    expect(outcomes.filter((one) => one === '201 OK')).toHaveLength(10);
    expect(outcomes.filter((one) => one === '400 KEY_LIMIT_REACHED')).toHaveLength(20);
  });
});

describe('GET …/projects/:projectId/api-keys', () => {
  it('lists keys without their secret, newest first, revoked ones on request', async () => {
    const [one, two] = [await createProjectKey(owner.client, project), await createProjectKey(admin.client, project)];
    await owner.client.delete(`${project.keysPath}/${one.id}`);
    const { status, body } = await owner.client.get(project.keysPath);
    expect([status, body.meta]).toEqual([200, { total: 1, offset: 0, limit: 20, hasMore: false }]);
    expect(body.data).toEqual([
      {
        id: two.id,
        name: 'test',
        prefix: two.key.slice(0, 14),
        scopes: [...projectScopes],
        environment: 'live',
        enabled: true,
        createdBy: admin.id,
        createdAt: expect.stringMatching(/Z$/),
        updatedAt: expect.stringMatching(/Z$/),
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: null,
        revokedReason: null,
        previousKeyExpiresAt: null,
      },
    ]);
    expect(column(await admin.client.get(`${project.keysPath}?includeRevoked=true`), 'id')).toEqual([two.id, one.id]);
  });

  it('says until when the key works that one was before its rotation', async () => {
    const [rotated, atOnce, revoked] = [
      await createProjectKey(owner.client, project),
      await createProjectKey(owner.client, project),
      await createProjectKey(owner.client, project),
    ];
    const rotate = async ({ id }: { id: string }, graceSeconds: number) =>
      (await owner.client.post(`${project.keysPath}/${id}/rotate`, { graceSeconds })).body.data.previousKeyExpiresAt;
    await rotate(rotated, 60);
    const until = await rotate(rotated, 3600);
    await rotate(atOnce, 0);
    await rotate(revoked, 3600);
    await owner.client.delete(`${project.keysPath}/${revoked.id}`);
    const ends = async () =>
      column(await owner.client.get(`${project.keysPath}?includeRevoked=true`), 'previousKeyExpiresAt');
    expect(await ends()).toEqual([null, null, until]);
    const { body } = await owner.client.put(`${project.keysPath}/${rotated.id}`, { name: 'x' });
    expect(body.data.previousKeyExpiresAt).toBe(until);
    app.clock.advance(3601);
    expect(await ends()).toEqual([null, null, null]);
  });

  it('finds keys by their name, page by page', async () => {
    for (const name of ['CI one', 'CI two', 'other']) await createProjectKey(owner.client, project, { name });
    const answer = await owner.client.get(`${project.keysPath}?q=ci&limit=1&offset=1`);
    expect([column(answer, 'name'), answer.body.meta.total]).toEqual([['CI one'], 2]);
  });
});

describe('Every operation on keys of a project', () => {
  const send = (person: Pick<Person, 'client'>, at = project.keysPath) => {
    const key = `${at}/kak_7zzzzzzzzzzzzzzzzzzzzzzzzz`;
    return Promise.all([
      person.client.get(at),
      person.client.post(at, { name: 'x' }),
      person.client.put(key, { name: 'x' }),
      person.client.post(`${key}/rotate`),
      person.client.delete(key),
    ]);
  };
  const outcomes = async (...sent: Parameters<typeof send>) => new Set((await send(...sent)).map(outcome));

  it('is for admins of the project', async () => {
    await join('member');
    expect(await outcomes(member)).toEqual(new Set(['403 INSUFFICIENT_PERMISSIONS']));
  });

  it('check 43: knows no project that the caller does not see', async () => {
    const stranger = await signUp(app);
    const theirs = await createProject(stranger);
    const at = project.keysPath.replace(project.id, theirs.id);
    expect(await outcomes(member)).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner, at)).toEqual(new Set(['404 NOT_FOUND']));
    expect(await outcomes(owner, theirs.keysPath)).toEqual(new Set(['403 FORBIDDEN']));
    expect(await outcomes(owner, project.keysPath.replace(project.id, 'x'))).toEqual(new Set(['404 NOT_FOUND']));
  });

  it('asks a personal token for its scope', async () => {
    const none = await createToken(owner.client, ['projects:read', 'projects:write']);
    expect(await outcomes(none)).toEqual(new Set(['403 API_KEY_MISSING_SCOPES']));
  });

  it('asks for a credential', async () => {
    expect(await outcomes({ client: app.client() })).toEqual(new Set(['401 AUTHENTICATION_REQUIRED']));
  });
});
