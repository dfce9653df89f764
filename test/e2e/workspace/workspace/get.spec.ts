import {
  createProject,
  createProjectKey,
  createTask,
  createWorkspaceKey,
  createWorkspaceProject,
  type Person,
  signUp,
  TestApp,
  type TestWorkspaceKey,
  workspaceOutcome,
} from '@latchkey/testing';

const path = '/v1/workspace';

let app: TestApp;
let owner: Person;
let key: TestWorkspaceKey;
const start = async (env: Record<string, string>) => {
  app = await TestApp.start({ env });
  app.clock.advanceToWindow(86_400);
  owner = await signUp(app);
  key = await createWorkspaceKey(owner);
};
afterEach(() => app.stop());

describe('GET /v1/workspace', () => {
  it('tells what the workspace is, may use, and does use', async () => {
    await start({ RATE_LIMIT_FREE: '60/60+1000/86400' });
    const project = await createWorkspaceProject(key.client);
    await createTask(key.client, { project_id: project });
    const { body: organization } = await owner.client.get(`/api/user/organizations/${owner.organizationId}`);
    const { status, body } = await key.client.get(path);
    expect(status).toBe(200);
    expect(body).toEqual({
      success: true,
      data: {
        id: `org_${owner.organizationId.toLowerCase()}`,
        name: organization.data.name,
        plan: 'free',
        limits: { requests_per_minute: 60, requests_per_day: 1000, api_keys: 100 },
        usage: { requests_this_minute: 3, requests_today: 3, projects: 1, tasks: 1, api_keys: 1 },
        created_at: `${(organization.data.createdAt as string).slice(0, 19)}Z`,
      },
    });
  });

  it('counts requests of all its keys, each of its own once, and begins anew with the minute', async () => {
    await start({ RATE_LIMIT_FREE: '60/60+1000/86400' });
    const inside = await createProjectKey(owner.client, await createProject(owner));
    await inside.client.get('/api/v1/whoami');
    const usage = async () => (await key.client.get(path)).body.data.usage;
    expect(await usage()).toMatchObject({ requests_this_minute: 2, requests_today: 2 });
    expect(await usage()).toMatchObject({ requests_this_minute: 3, requests_today: 3 });
    app.clock.advanceToWindow(60);
    expect(await usage()).toMatchObject({ requests_this_minute: 1, requests_today: 4 });
  });

  it('shows the limits of another plan as soon as it is changed, and none where there is none', async () => {
    await start({ RATE_LIMIT_PRO: '300/60+50000/86400', RATE_LIMIT_ENTERPRISE: '1000/60' });
    const shown = async (plan: string) => {
      await owner.client.put(`/api/user/organizations/${owner.organizationId}/subscription`, { plan });
      const { data } = (await key.client.get(path)).body;
      const { requests_per_minute, requests_per_day } = data.limits;
      const { requests_this_minute, requests_today } = data.usage;
      return [data.plan, requests_per_minute, requests_per_day, requests_this_minute, requests_today];
    };
    expect(await shown('pro')).toEqual(['pro', 300, 50_000, 1, 1]);
    expect(await shown('enterprise')).toEqual(['enterprise', 1000, null, 1, null]);
    expect(await shown('free')).toEqual(['free', null, null, null, null]);
  });

  it('counts what is there: no deleted project, no task of one, no key that has ended', async () => {
    await start({});
    const [kept, gone] = [await createWorkspaceProject(key.client), await createWorkspaceProject(key.client)];
    for (const project_id of [kept, gone, gone]) await createTask(key.client, { project_id });
    await key.client.delete(`/v1/projects/${gone}`);
    await createWorkspaceKey(owner, { expiresIn: 60 });
    const revoked = await createWorkspaceKey(owner);
    await key.client.delete(`/v1/api-keys/${revoked.id}`);
    app.clock.advance(60);
    const stranger = await createWorkspaceKey(await signUp(app));
    await createWorkspaceProject(stranger.client);
    expect((await key.client.get(path)).body.data.usage).toMatchObject({ projects: 1, tasks: 1, api_keys: 1 });
  });

  it('401: asks for a credential', async () => {
    await start({});
    expect(workspaceOutcome(await app.client().get(path))).toBe('401 UNAUTHORIZED');
  });

  it('403: asks for the scope admin', async () => {
    await start({});
    const { client } = await createWorkspaceKey(owner, { scopes: ['read', 'write', 'delete'] });
    expect(workspaceOutcome(await client.get(path))).toBe('403 INSUFFICIENT_SCOPE');
  });
});
