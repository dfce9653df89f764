import {
  addMember,
  createProject,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  signUp,
  type TestAnswer,
  TestApp,
  type TestClient,
  type TestProject,
  writeUsage,
  wrongFields,
} from '@latchkey/testing';

const day = 86_400;
let app: TestApp;
let ada: Person;
let project: TestProject;
beforeEach(async () => {
  app = await TestApp.start();
  app.clock.advanceToWindow(day);
  ada = await signUp(app);
  project = await createProject(ada);
});
afterEach(() => app.stop());

const usage = async (client: TestClient, query = '', organizationId = ada.organizationId): Promise<TestAnswer> => {
  await writeUsage(app);
  return client.get(`/api/user/organizations/${organizationId}/usage${query}`);
};
const times = async (number: number, client: TestClient, path = '/api/v1/whoami') => {
  for (let made = 0; made < number; made++) await client.get(path);
};
const today = () => app.clock.now().toISOString().slice(0, 10);

describe('GET /api/user/organizations/:organizationId/usage', () => {
  it('tells how the organization’s keys and pinned tokens were used', async () => {
    const busy = await createProjectKey(ada.client, project, { name: 'busy', scopes: ['usage:read'] });
    const test = await createProjectKey(ada.client, project, { name: 'test', environment: 'test' });
    const pinned = await createToken(ada.client, ['projects:read'], {
      metadata: { organizationId: ada.organizationId },
    });
    await times(3, busy.client);
    await times(2, busy.client, '/api/v1/project');
    await times(1, test.client);
    await times(1, pinned.client, `/api/user/organizations/${ada.organizationId}/projects`);

    const { status, body } = await usage(ada.client, '?hours=true');
    expect(status).toBe(200);
    const hour = `${today()}T00:00:00.000Z`;
    expect(body.data).toMatchObject({
      to: today(),
      totals: { requests: 7, errors: 2, rateLimited: 0 },
      byStatus: { '2xx': 5, '3xx': 0, '4xx': 2, '5xx': 0 },
      refused: { scope: 2, role: 0, other: 0 },
      byDay: [{ day: today(), requests: 7, errors: 2, rateLimited: 0 }],
      byHour: [{ hour, requests: 7, errors: 2, rateLimited: 0 }],
      byGroup: [
        { surface: 'account', group: 'Projects', environment: 'live', requests: 1, errors: 0 },
        { surface: 'project', group: 'Key', environment: 'live', requests: 3, errors: 0 },
        { surface: 'project', group: 'Key', environment: 'test', requests: 1, errors: 0 },
        { surface: 'project', group: 'Project', environment: 'live', requests: 2, errors: 2 },
      ],
      keysTotal: 3,
    });
    expect(body.data.keys).toMatchObject([
      {
        id: busy.id,
        kind: 'project',
        name: 'busy',
        projectId: project.id,
        userId: null,
        requests: 5,
        refused: { scope: 2 },
      },
      { id: test.id, kind: 'project', environment: 'test', requests: 1 },
      { id: pinned.id, kind: 'personal', projectId: null, userId: ada.id, requests: 1, prefix: pinned.key.slice(0, 9) },
    ]);
  });

  it('leaves out what members did with sessions and tokens that are not pinned to it', async () => {
    const free = await createToken(ada.client, ['projects:read']);
    for (const client of [ada.client, free.client]) {
      await times(2, client, `/api/user/organizations/${ada.organizationId}/projects`);
    }
    expect((await usage(ada.client)).body.data.totals.requests).toBe(0);
  });

  it('is narrowed to a key, a project, a surface, an environment', async () => {
    const other = await createProject(ada);
    const [first, second] = await Promise.all([project, other].map((one) => createProjectKey(ada.client, one)));
    const test = await createProjectKey(ada.client, project, { environment: 'test' });
    await Promise.all([times(1, first.client), times(2, second.client), times(4, test.client)]);
    const requests = async (query: string) => (await usage(ada.client, query)).body.data.totals.requests as number;

    expect(await requests('')).toBe(7);
    expect(await requests(`?key=${second.id}`)).toBe(2);
    expect(await requests(`?project=${project.id}`)).toBe(5);
    expect(await requests(`?project=${project.id}&key=${second.id}`)).toBe(0);
    expect(await requests('?surface=project&environment=test')).toBe(4);
    expect(await requests('?surface=account')).toBe(0);
    const { data } = (await usage(ada.client, `?key=${second.id}`)).body;
    expect([data.keysTotal, data.keys.length, data.byGroup[0].requests, data.byDay[0].requests]).toEqual([1, 1, 2, 2]);
  });

  it('answers the keys by pages, the busiest first', async () => {
    const keys = await Promise.all(Array.from({ length: 3 }, () => createProjectKey(ada.client, project)));
    await Promise.all(keys.map(({ client }, index) => times(index + 1, client)));
    const page = async (query: string) => {
      const { data } = (await usage(ada.client, query)).body;
      return [
        (data.keys as { requests: number }[]).map(({ requests }) => requests),
        data.keysTotal,
        data.totals.requests,
      ];
    };
    expect(await page('?limit=2')).toEqual([[3, 2], 3, 6]);
    expect(await page('?limit=2&offset=2')).toEqual([[1], 3, 6]);
    expect(await page('?offset=9')).toEqual([[], 3, 6]);
  });

  it('is about whole days in UTC, the first and the last included, thirty unless told', async () => {
    const key = await createProjectKey(ada.client, project);
    const days: string[] = [];
    for (let passed = 0; passed < 32; passed++) {
      days.push(today());
      await key.client.get('/api/v1/whoami');
      app.clock.advance(day);
    }
    app.clock.advance(-day);
    // A session does not outlive so many days of silence.
    await ada.client.post('/api/auth/sign-in/email', { email: ada.email, password: ada.password });
    const answered = async (query: string) => {
      const { data } = (await usage(ada.client, query)).body;
      return (data.byDay as { day: string }[]).map((one) => one.day);
    };
    expect(await answered('')).toEqual(days.slice(2));
    expect(await answered(`?from=${days[4]}&to=${days[6]}`)).toEqual(days.slice(4, 7));
    expect(await answered(`?from=${days[0]}`)).toEqual(days);
    expect(await answered(`?to=${days[1]}`)).toEqual(days.slice(0, 2));
  });

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=yesterday', 'from'],
    ['to=0000-01-01', 'to'],
    ['from=2026-04-02&to=2026-04-01', 'from'],
    ['from=2026-01-01&to=2026-04-03', 'from'],
    ['key=ak_nonsense', 'key'],
    ['project=nonsense', 'project'],
    ['surface=secret', 'surface'],
    ['environment=prod', 'environment'],
    ['hours=yes', 'hours'],
    ['limit=101', 'limit'],
    ['interval=day', 'interval'],
  ])('refuses %s by its name', async (query, field) => {
    const answer = await usage(ada.client, `?${query}`);
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', [field]]);
  });

  it('takes 92 days at once', async () => {
    expect(outcome(await usage(ada.client, '?from=2026-01-01&to=2026-04-02'))).toBe('200 OK');
  });
});

describe('Tenancy: usage', () => {
  it('of another organization’s keys and projects is that of none', async () => {
    const eve = await signUp(app);
    const foreign = await createProject(eve);
    const key = await createProjectKey(eve.client, foreign);
    await times(3, key.client);
    const unknown = await usage(ada.client, `?key=kak_${'0'.repeat(26)}&project=${'0'.repeat(26)}`);
    const known = await usage(ada.client, `?key=${key.id}&project=${foreign.id}`);
    expect(known.body).toEqual(unknown.body);
    expect(known.body.data).toMatchObject({ totals: { requests: 0 }, byDay: [], byGroup: [], keys: [], keysTotal: 0 });
  });

  it('is for owners and admins, and for nobody who has left', async () => {
    const [admin, member, stranger] = await Promise.all([signUp(app), signUp(app), signUp(app)]);
    await addMember(app, ada.organizationId, admin, 'admin');
    await addMember(app, ada.organizationId, member);
    const answers = await Promise.all([admin, member, stranger].map(({ client }) => usage(client)));
    expect(answers.map(outcome)).toEqual(['200 OK', '403 INSUFFICIENT_PERMISSIONS', '403 FORBIDDEN']);
    await ada.client.delete(`/api/user/organizations/${ada.organizationId}/members/${admin.id}`);
    expect(outcome(await usage(admin.client))).toBe('403 FORBIDDEN');
  });

  it('needs usage:read of a token', async () => {
    const { client } = await createToken(ada.client, ['usage:read']);
    const other = await createToken(ada.client, ['audit:read']);
    expect([outcome(await usage(client)), outcome(await usage(other.client))]).toEqual([
      '200 OK',
      '403 API_KEY_MISSING_SCOPES',
    ]);
  });
});
