import {
  addMember,
  type Answered,
  claimRun,
  createPlace,
  createProjectKey,
  createWorkflow,
  done,
  miscounts,
  type Person,
  projectOutcome,
  rowId,
  signUp,
  startRun,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';

const path = '/api/v1/project/counters';
const nothing = {
  workflows: 0,
  runs: 0,
  runsByStatus: { pending: 0, running: 0, completed: 0, failed: 0, cancelled: 0 },
  sandboxes: 0,
  members: 1,
  apiKeys: 1,
  providerKeys: 0,
};

let app: TestApp;
let ada: Person;
let key: TestPlace;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
  key = await createPlace(ada);
});
afterEach(async () => expect(await miscounts(app)).toEqual([]));
afterAll(() => app.stop());

const counters = () => done(key.client.get(path));
const countersPath = () => key.project.keysPath.replace(/api-keys$/, 'counters');
const join = (person: Person) =>
  app.dataSource.query(
    `INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, 'member')`,
    [rowId(ada.organizationId), rowId(key.project.id), rowId(person.id)],
  );

describe('GET /api/v1/project/counters', () => {
  it('begins with nothing', async () => {
    const { status, body } = await key.client.get(path);
    expect([status, body]).toEqual([200, { data: nothing }]);
  });

  it('counts runs by what becomes of them, and sandboxes whatever becomes of them', async () => {
    const { id } = await createWorkflow(key.client);
    for (let made = 0; made < 5; made++) await startRun(key.client, id);
    const runs: Answered[] = [];
    for (let taken = 0; taken < 4; taken++) runs.push((await claimRun(key.client)) ?? { id: 'none' });
    for (const [index, status] of ['completed', 'failed'].entries()) {
      await done(key.client.post(`/api/v1/runs/${runs[index].id}/finish`, { status }));
    }
    await done(key.client.post(`/api/v1/runs/${runs[2].id}/cancel`));
    const runsByStatus = { pending: 1, running: 1, completed: 1, failed: 1, cancelled: 1 };
    expect(await counters()).toEqual({ ...nothing, workflows: 1, runs: 5, runsByStatus, sandboxes: 4 });
  });

  it('counts the keys of outside services', async () => {
    for (const provider of ['anthropic', 'github', 'anthropic']) {
      await done(key.client.post('/api/v1/project/provider-keys/set', { provider, key: 'not-a-real-key-1234' }));
    }
    expect(await counters()).toEqual({ ...nothing, providerKeys: 2 });
    await done(key.client.post('/api/v1/project/provider-keys/remove', { provider: 'github' }));
    expect(await counters()).toEqual({ ...nothing, providerKeys: 1 });
  });

  it('counts workflows that are not deleted', async () => {
    const { id } = await createWorkflow(key.client);
    await createWorkflow(key.client);
    await startRun(key.client, id);
    await done(key.client.post(`/api/v1/workflows/${id}/delete`));
    expect(await counters()).toMatchObject({ workflows: 1, runs: 1 });
  });

  it('counts people once, in the project or above it, and nobody else', async () => {
    const [admin, member, both, outsider] = [
      await signUp(app),
      await signUp(app),
      await signUp(app),
      await signUp(app),
    ];
    await addMember(app, ada.organizationId, admin, 'admin');
    await addMember(app, ada.organizationId, member);
    await addMember(app, ada.organizationId, both, 'admin');
    await addMember(app, ada.organizationId, outsider);
    await join(member);
    await join(both);
    expect(await counters()).toMatchObject({ members: 4 });
  });

  it('counts keys that are neither revoked nor expired, of this project alone', async () => {
    const gone = await createProjectKey(ada.client, key.project);
    await createProjectKey(ada.client, key.project, { expiresIn: 60 });
    await createPlace(ada);
    expect(await counters()).toMatchObject({ apiKeys: 3 });
    await done(gone.client.post('/api/v1/project/api-keys/revoke', { keyId: gone.id }));
    app.clock.advance(60);
    expect(await counters()).toMatchObject({ apiKeys: 1 });
  });

  it('counts 40 that come at once', async () => {
    const { id } = await createWorkflow(key.client);
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? startRun(key.client, id) : createWorkflow(key.client))),
    );
    expect(await counters()).toMatchObject({ workflows: 21, runs: 20, runsByStatus: { pending: 20 } });
  });

  it('counts nothing that was not kept', async () => {
    const { id } = await createWorkflow(key.client);
    await expect(
      app.dataSource.transaction(async (manager) => {
        await manager.query(`UPDATE workflows SET deleted_at = now() WHERE id = $1`, [
          rowId(id.slice(3).toUpperCase()),
        ]);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await counters()).toMatchObject({ workflows: 1 });
  });

  it('goes with the rows that somebody removes, and lets a project be removed with all that it has', async () => {
    const { id } = await createWorkflow(key.client);
    for (let made = 0; made < 3; made++) await startRun(key.client, id);
    await claimRun(key.client);
    const projectId = rowId(key.project.id);
    await app.dataSource.query(`DELETE FROM runs WHERE project_id = $1 AND status = 'running'`, [projectId]);
    expect(await counters()).toMatchObject({ runs: 2, sandboxes: 0 });
    await app.dataSource.query('DELETE FROM projects WHERE id = $1', [projectId]);
    expect(await app.dataSource.query('SELECT 1 FROM project_counts WHERE project_id = $1', [projectId])).toEqual([]);
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope projects:read', async () => {
    const { client } = await createProjectKey(ada.client, key.project, { scopes: ['runs:read', 'usage:read'] });
    const { status, body } = await client.get(path);
    expect([status, body.error.message]).toEqual([403, "This key does not have the required 'projects:read' scope."]);
  });
});

describe('GET …/projects/:projectId/counters', () => {
  it('shows people the same', async () => {
    await startRun(key.client, (await createWorkflow(key.client)).id);
    const member = await signUp(app);
    await addMember(app, ada.organizationId, member);
    await join(member);
    for (const { client } of [ada, member]) {
      const { status, body } = await client.get(countersPath());
      expect([status, body.message]).toEqual([200, 'Counters fetched successfully']);
      expect(body.data).toEqual(await counters());
    }
  });

  it('404: check 43: shows nothing of a project that the person does not see, or that there is none of', async () => {
    const outsider = await signUp(app);
    await addMember(app, ada.organizationId, outsider);
    const gone = await createPlace(ada);
    await done(gone.client.post('/api/v1/project/delete'));
    const other = await createPlace(await signUp(app));
    const at = (id: string) => countersPath().replace(key.project.id, id);
    expect((await outsider.client.get(countersPath())).status).toBe(404);
    for (const id of [gone.project.id, other.project.id, '01HZ3K5R4X9Y2V6QF8TJ7W0CDN', 'x']) {
      const { status, body } = await ada.client.get(at(id));
      expect([status, body.code, body.message]).toEqual([404, 'NOT_FOUND', 'Not found.']);
    }
  });

  it('403: is for members of the organization', async () => {
    const stranger = await signUp(app);
    expect((await stranger.client.get(countersPath())).status).toBe(403);
  });

  it('401: asks for a credential', async () => {
    expect((await app.client().get(countersPath())).status).toBe(401);
  });
});
