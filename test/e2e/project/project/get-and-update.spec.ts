import {
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project';
const update = `${path}/update`;

let app: TestApp;
let ada: Person;
let key: TestProjectKey;
let printed: string;
let fields: { name: string; slug: string; description: string; githubRepoUrl: string };
let count = 0;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  fields = {
    name: 'My Project',
    slug: `my-project-${++count}`,
    description: 'Moves money.',
    githubRepoUrl: 'https://github.com/org/repo',
  };
  const project = await createProject(ada, fields);
  key = await createProjectKey(ada.client, project);
  printed = `prj_${project.id.toLowerCase()}`;
});
afterAll(() => app.stop());

const keyWith = async (scopes: readonly string[]) => createProjectKey(ada.client, await createProject(ada), { scopes });
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('GET /api/v1/project', () => {
  it('seed 001: answers the project of the key', async () => {
    const { status, body } = await key.client.get(path);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        id: printed,
        _id: printed,
        ...fields,
        createdAt: new Date(body.data._creationTime as number).toISOString(),
        updatedAt: expect.stringMatching(/Z$/),
        _creationTime: expect.any(Number),
      },
    });
    expect(Math.abs(app.clock.now().getTime() - body.data._creationTime)).toBeLessThan(60_000);
  });

  it('401: asks for a credential, and does not take one as X-Api-Key', async () => {
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
    expect(projectOutcome(await app.client().get(path, { headers: { 'x-api-key': key.key } }))).toBe(
      '401 AUTH_MISSING',
    );
  });

  it('403: asks for the scope projects:read', async () => {
    const { client } = await keyWith(['projects:write']);
    const { status, body } = await client.get(path);
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe("This key does not have the required 'projects:read' scope.");
  });
});

describe('POST /api/v1/project/update', () => {
  it('changes what is given, and nothing else', async () => {
    const { status, body } = await key.client.post(update, { name: 'New Name' });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ ...fields, id: printed, name: 'New Name' });
    const all = { name: 'A', slug: `new-slug-${count}`, description: 'B', githubRepoUrl: 'https://github.com/org/new' };
    expect((await key.client.post(update, all)).body.data).toMatchObject(all);
    expect((await key.client.get(path)).body.data).toMatchObject(all);
  });

  it('is the same project that people see on the account surface', async () => {
    await key.client.post(update, { name: 'Seen by all' });
    const { body } = await ada.client.get(`/api/user/organizations/${ada.organizationId}/projects?q=Seen+by+all`);
    expect(body.data).toHaveLength(1);
  });

  it('clears description and repository with null, and takes nothing at all', async () => {
    const cleared = await key.client.post(update, { description: null, githubRepoUrl: null });
    expect(cleared.body.data).toMatchObject({ name: 'My Project', description: null, githubRepoUrl: null });
    expect((await key.client.post(update, {})).body.data).toMatchObject({ name: 'My Project', description: null });
  });

  it.each([
    [{ name: null }, 'name'],
    [{ name: ' ' }, 'name'],
    [{ slug: 'Not a slug' }, 'slug'],
    [{ slug: null }, 'slug'],
    [{ githubRepoUrl: 'javascript:alert(1)' }, 'githubRepoUrl'],
    [{ description: 'x'.repeat(501) }, 'description'],
    [{ organizationId: 'x' }, 'organizationId'],
    [{ _id: 'x' }, '_id'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrong(await key.client.post(update, body))).toEqual([400, 'VALIDATION', field]);
    expect((await key.client.get(path)).body.data).toMatchObject(fields);
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(update, {}))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope projects:write', async () => {
    const { client } = await keyWith(['projects:read', 'projects:delete']);
    const { status, body } = await client.post(update, { name: 'x' });
    expect([status, body.error.message]).toEqual([403, "This key does not have the required 'projects:write' scope."]);
  });

  it('409: gives no slug twice in an organization, also when twenty ask at once', async () => {
    await createProject(ada, { slug: `taken-${count}` });
    expect(projectOutcome(await key.client.post(update, { slug: `taken-${count}` }))).toBe('409 SLUG_TAKEN');
    const keys = await Promise.all(Array.from({ length: 20 }, () => keyWith(['projects:write'])));
    const answers = await Promise.all(keys.map(({ client }) => client.post(update, { slug: `wanted-${count}` })));
    const outcomes = answers.map(projectOutcome).sort();
    expect(outcomes).toEqual(['200', ...Array.from({ length: 19 }, () => '409 SLUG_TAKEN')]);
  });

  it('409: repeats that a slug is taken to whoever asks with the same Idempotency-Key', async () => {
    const other = await createProject(ada, { slug: `held-${count}` });
    const ask = () => key.client.post(update, { slug: `held-${count}` }, { headers: { 'idempotency-key': 'one' } });
    const taken = await ask();
    await ada.client.put(other.path, { slug: `freed-${count}` });
    const again = await ask();
    expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([409, taken.text, 'true']);
  });
});
