import {
  addMember,
  addProjectMember,
  createProject,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  signUp,
  TestApp,
  type TestClient,
  type TestProject,
  writeUsage,
  wrongFields,
} from '@latchkey/testing';

const hour = 3600;
let app: TestApp;
let owner: Person;
let member: Person;
let project: TestProject;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, member] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, member);
});
beforeEach(async () => {
  app.clock.advanceToWindow(24 * hour);
  project = await createProject(owner);
});
afterAll(() => app.stop());

const usage = async (client: TestClient, query = '', { path } = project) => {
  await writeUsage(app);
  return client.get(`${path}/usage${query}`);
};
const hourNow = () => `${app.clock.now().toISOString().slice(0, 13)}:00:00.000Z`;
const times = async (number: number, client: TestClient) => {
  for (let made = 0; made < number; made++) await client.get('/api/v1/whoami');
};

describe('GET …/projects/:projectId/usage', () => {
  it('tells a plain member of the project how its keys were used, by day and by hour', async () => {
    await addProjectMember(app, owner.organizationId, project, member);
    const key = await createProjectKey(owner.client, project, { name: 'busy' });
    const test = await createProjectKey(owner.client, project, { environment: 'test' });
    const other = await createProjectKey(owner.client, await createProject(owner));
    await Promise.all([times(2, key.client), times(1, test.client), times(4, other.client)]);
    const began = hourNow();
    app.clock.advance(hour);
    await times(3, key.client);
    const went = hourNow();

    const { status, body } = await usage(member.client, '?hours=true');
    expect([status, body.message]).toEqual([200, 'Usage fetched successfully']);
    expect(body.data).toMatchObject({
      totals: { requests: 6, errors: 0, rateLimited: 0 },
      byDay: [{ day: began.slice(0, 10), requests: 6 }],
      byHour: [
        { hour: began, requests: 3 },
        { hour: went, requests: 3 },
      ],
      byGroup: [
        { group: 'Key', environment: 'live', requests: 5 },
        { group: 'Key', environment: 'test', requests: 1 },
      ],
      keys: [
        { id: key.id, name: 'busy', prefix: key.key.slice(0, 14), requests: 5 },
        { id: test.id, requests: 1 },
      ],
      keysTotal: 2,
    });
    expect((await usage(member.client)).body.data.byHour).toBeUndefined();
  });

  it('is narrowed to a key and to an environment', async () => {
    const [one, two] = [await createProjectKey(owner.client, project), await createProjectKey(owner.client, project)];
    const elsewhere = await createProjectKey(owner.client, await createProject(owner));
    await Promise.all([times(1, one.client), times(2, two.client), times(4, elsewhere.client)]);
    const requests = async (query: string) => (await usage(owner.client, query)).body.data.totals.requests as number;
    expect(await requests(`?key=${two.id}`)).toBe(2);
    expect(await requests(`?key=${elsewhere.id}`)).toBe(0);
    expect(await requests('?environment=test')).toBe(0);
    expect((await usage(owner.client, '?limit=1')).body.data).toMatchObject({ keys: [{ id: two.id }], keysTotal: 2 });
  });

  it.each([
    ['from=yesterday', 'from'],
    ['from=2026-01-01&to=2026-04-03', 'from'],
    ['key=key_nonsense', 'key'],
    ['project=01HZ3K5R4X9Y2V6QF8TJ7W0CDN', 'project'],
  ])('400: refuses %s by its name', async (query, field) => {
    expect(wrongFields(await usage(owner.client, `?${query}`))).toEqual([field]);
  });

  it('check 43: is for those who see the project, and tells nobody else that it is there', async () => {
    const stranger = await signUp(app);
    const theirs = await createProject(stranger);
    expect(outcome(await usage(member.client))).toBe('404 NOT_FOUND');
    expect(outcome(await usage(owner.client, '', theirs))).toBe('403 FORBIDDEN');
    const moved = { ...project, path: project.path.replace(project.id, theirs.id) };
    expect(outcome(await usage(owner.client, '', moved))).toBe('404 NOT_FOUND');
    expect(outcome(await usage(app.client()))).toBe('401 AUTHENTICATION_REQUIRED');
    await owner.client.delete(project.path);
    expect(outcome(await usage(owner.client))).toBe('404 NOT_FOUND');
  });

  it('needs usage:read of a token', async () => {
    const [reading, other] = [
      await createToken(owner.client, ['usage:read']),
      await createToken(owner.client, ['projects:read', 'audit:read']),
    ];
    expect(outcome(await usage(reading.client))).toBe('200 OK');
    expect(outcome(await usage(other.client))).toBe('403 API_KEY_MISSING_SCOPES');
  });
});
