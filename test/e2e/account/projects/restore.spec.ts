import {
  addMember,
  claimRun,
  column,
  createPlace,
  createProject,
  createProjectKey,
  createToken,
  createWorkflow,
  outcome,
  type Person,
  projectOutcome,
  purge,
  race,
  rowId,
  signUp,
  startRun,
  TestApp,
  type TestProject,
  wrongFields,
} from '@latchkey/testing';

const day = 86_400;

let app: TestApp;
let owner: Person;
let project: TestProject;
let projects: string;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  owner = await signUp(app);
  projects = `/api/user/organizations/${owner.organizationId}/projects`;
  project = await createProject(owner, { name: 'Payments', description: 'As it was.' });
});
afterAll(() => app.stop());

const restore = (body?: unknown, { client } = owner) => client.post(`${project.path}/restore`, body);
const deleted = ({ client } = owner) => client.get(`${projects}?deleted=true`);
const join = (person: Person, role: string) =>
  app.dataSource.query(
    'INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, $4)',
    [rowId(owner.organizationId), rowId(project.id), rowId(person.id), role],
  );

describe('POST …/projects/:projectId/restore', () => {
  it('brings back a project with its settings, provider keys, workflows and members', async () => {
    const member = await signUp(app);
    await addMember(app, owner.organizationId, member);
    await join(member, 'member');
    const { client } = await createProjectKey(owner.client, project);
    await client.post('/api/v1/project/settings/update', { claudeMd: '# Rules', envVars: { A: 'quiet-harbour' } });
    await client.post('/api/v1/project/provider-keys/set', { provider: 'openai', key: 'sk-quiet-harbour' });
    const workflow = await createWorkflow(client);
    const before = (await owner.client.get(project.path)).body.data as Record<string, unknown>;
    await owner.client.delete(project.path);

    const answer = await restore();
    expect([answer.status, answer.body.message]).toEqual([200, 'Project restored']);
    expect(answer.body.data).toEqual({ ...before, updatedAt: expect.any(String) });
    expect((await member.client.get(project.path)).body.data).toMatchObject({ role: 'member' });
    const again = await createProjectKey(owner.client, project);
    const secrets = (await again.client.get('/api/v1/project/secrets')).body.data;
    expect(secrets).toMatchObject({ providerKeys: { openai: 'sk-quiet-harbour' }, envVars: { A: 'quiet-harbour' } });
    expect((await again.client.get(`/api/v1/workflows/${workflow.id}`)).body.data).toEqual(workflow);
  });

  it('brings back its runs: those that waited wait, and one that was being worked on waits again once its lease is over', async () => {
    const place = await createPlace(owner);
    const { id } = await createWorkflow(place.client);
    const [claimed, waiting] = [await startRun(place.client, id), await startRun(place.client, id)];
    await claimRun(place.client, { leaseSeconds: 60 });
    await owner.client.delete(place.project.path);
    expect((await owner.client.post(`${place.project.path}/restore`)).status).toBe(200);
    const { client } = await createProjectKey(owner.client, place.project);
    expect((await client.get(`/api/v1/runs/${claimed.id}`)).body.data.status).toBe('running');
    expect(await claimRun(client)).toMatchObject({ id: waiting.id });
    app.clock.advance(61);
    expect(await claimRun(client)).toMatchObject({ id: claimed.id });
  });

  it('check 54: leaves keys and invites dead', async () => {
    const { client, key } = await createProjectKey(owner.client, project);
    const guest = await signUp(app);
    await owner.client.post(`${project.path}/members`, { email: guest.email, role: 'member' });
    const token = await app.mails.token(guest.email, 'invite');
    await owner.client.delete(project.path);
    await restore();
    expect(projectOutcome(await client.get('/api/v1/whoami'))).toBe('401 AUTH_INVALID');
    expect(outcome(await guest.client.post(`/api/user/invites/${token}/accept`))).toBe('404 NOT_FOUND');
    const keys = await owner.client.get(`${project.keysPath}?includeRevoked=true`);
    expect(column(keys, 'prefix')).toEqual([key.slice(0, 14)]);
    expect(column(keys, 'revokedAt')).toEqual([expect.any(String)]);
  });

  it('takes another slug where its own is taken meanwhile', async () => {
    await owner.client.delete(project.path);
    const other = await createProject(owner, { name: 'Another', slug: 'payments' });
    const refused = await restore();
    expect(outcome(refused)).toBe('409 SLUG_TAKEN');
    expect(refused.body.message).toBe('Another project has this slug by now: send another one as slug.');
    expect(outcome(await restore({ slug: 'payments' }))).toBe('409 SLUG_TAKEN');
    expect((await restore({ slug: 'payments-again' })).body.data).toMatchObject({ slug: 'payments-again' });
    expect((await owner.client.get(other.path)).body.data.slug).toBe('payments');
  });

  it('happens once, however many ask at once, and finds nothing to do after that', async () => {
    await owner.client.delete(project.path);
    expect(await race(20, () => restore())).toEqual({ '200 OK': 1, '404 NOT_FOUND': 19 });
    expect(outcome(await restore())).toBe('404 NOT_FOUND');
  });

  it('gives the same answer to the same Idempotency-Key', async () => {
    await owner.client.delete(project.path);
    const send = () =>
      owner.client.post(`${project.path}/restore`, {}, { headers: { 'idempotency-key': 'restore-1' } });
    const first = await send();
    const second = await send();
    expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
    expect(second.text).toBe(first.text);
  });

  it('is possible to the last instant of the thirtieth day, and not at its end', async () => {
    const second = await createProject(owner);
    await owner.client.delete(project.path);
    await owner.client.delete(second.path);
    await app.dataSource.query('UPDATE projects SET deleted_at = $2 WHERE id = $1', [
      rowId(project.id),
      app.clock.after(60 - 30 * day),
    ]);
    await app.dataSource.query('UPDATE projects SET deleted_at = $2 WHERE id = $1', [
      rowId(second.id),
      app.clock.after(-30 * day),
    ]);
    expect(column(await deleted(), 'id')).toEqual([project.id]);
    expect((await restore()).status).toBe(200);
    expect(outcome(await owner.client.post(`${second.path}/restore`))).toBe('404 NOT_FOUND');
  });

  it('wins or loses against the purge as a whole', async () => {
    const rounds = Array.from({ length: 10 }, (_, index) => createProject(owner, { name: `R ${index}` }));
    const doomed = await Promise.all(rounds);
    for (const { path } of doomed) await owner.client.delete(path);
    // All of them are over in this very moment: some are restored before it, the others purged after it.
    await app.dataSource.query(
      `UPDATE projects SET deleted_at = $2::timestamptz + interval '40 milliseconds' WHERE id = ANY ($1)`,
      [doomed.map(({ id }) => rowId(id)), app.clock.after(-30 * day)],
    );
    const restored = Promise.all(doomed.map(({ path }) => owner.client.post(`${path}/restore`)));
    for (let round = 0; round < 5; round++) await purge(app);
    for (const [index, { status }] of (await restored).entries()) {
      expect((await owner.client.get(doomed[index].path)).status).toBe(status);
    }
  });

  it('is for owners of the project', async () => {
    const [admin, member, projectOwner] = [await signUp(app), await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, admin, 'admin');
    for (const person of [member, projectOwner]) await addMember(app, owner.organizationId, person);
    await join(projectOwner, 'owner');
    await owner.client.delete(project.path);
    expect(outcome(await restore({}, admin))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(outcome(await restore({}, member))).toBe('404 NOT_FOUND');
    expect(outcome(await restore({}, await signUp(app)))).toBe('403 FORBIDDEN');
    expect((await restore({}, projectOwner)).status).toBe(200);
  });

  it('needs projects:write, and a slug that is one', async () => {
    await owner.client.delete(project.path);
    const { client } = await createToken(owner.client, ['projects:read']);
    expect(outcome(await client.post(`${project.path}/restore`))).toBe('403 API_KEY_MISSING_SCOPES');
    const refused = await restore({ slug: 'a b' });
    expect([outcome(refused), wrongFields(refused)]).toEqual(['400 VALIDATION_ERROR', ['slug']]);
  });

  it('does not bring back a project of an organization that has ended since', async () => {
    await owner.client.delete(project.path);
    await owner.client.delete(`/api/user/organizations/${owner.organizationId}`);
    expect(outcome(await restore())).toBe('403 FORBIDDEN');
    await owner.client.post(`/api/user/organizations/${owner.organizationId}/restore`);
    expect(outcome(await owner.client.get(project.path))).toBe('404 NOT_FOUND');
    expect((await restore()).status).toBe(200);
  });
});

describe('GET …/projects?deleted=true', () => {
  it('lists what can be restored and until when, for those who administer it', async () => {
    const [admin, member] = [await signUp(app), await signUp(app)];
    await addMember(app, owner.organizationId, admin, 'admin');
    await addMember(app, owner.organizationId, member);
    await join(member, 'member');
    await createProject(owner, { name: 'Alive' });
    await owner.client.delete(project.path);
    const { body } = await deleted();
    expect(body.meta.total).toBe(1);
    const [listed] = body.data as { deletedAt: string; restorableUntil: string }[];
    expect(listed).toMatchObject({ id: project.id, name: 'Payments', role: 'owner' });
    expect(Date.parse(listed.restorableUntil) - Date.parse(listed.deletedAt)).toBe(30 * day * 1000);
    expect(column(await deleted(admin), 'role')).toEqual(['admin']);
    expect(column(await deleted(member), 'id')).toEqual([]);
    expect(column(await owner.client.get(`${projects}?deleted=true&q=nothing`), 'id')).toEqual([]);
  });

  it('says nothing of deletion about those that live', async () => {
    const [alive] = (await owner.client.get(projects)).body.data as object[];
    expect(Object.keys(alive)).not.toEqual(expect.arrayContaining(['deletedAt']));
    expect(Object.keys(alive)).not.toEqual(expect.arrayContaining(['restorableUntil']));
  });
});
