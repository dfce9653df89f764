import {
  addMember,
  addProjectMember,
  auditOfRequest,
  claimRun,
  column,
  createPlace,
  createProject,
  createToken,
  createWorkflow,
  outcome,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestPlace,
  wrongFields,
} from '@latchkey/testing';

const unknown = '01HZ3K5R4X9Y2V6QF8TJ7W0CDN';

let app: TestApp;
let owner: Person;
let member: Person;
let place: TestPlace;
let path: string;
let workflowId: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, member] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, member);
});
beforeEach(async () => {
  place = await createPlace(owner);
  await addProjectMember(app, owner.organizationId, place.project, member);
  path = `${place.project.path}/runs`;
  workflowId = ulidOf((await createWorkflow(place.client, { steps: [{ name: 'Fix' }] })).id);
});
afterAll(() => app.stop());

const ulidOf = (id: string) => id.replace(/^[a-z]+_/, '').toUpperCase();
const start = async (fields: object = {}): Promise<string> =>
  (await owner.client.post(path, { workflowId, prompt: 'Fix it.', ...fields })).body.data.id as string;
const cursorOf = (answer: { body: { meta: { nextCursor: string } } }) => answer.body.meta.nextCursor;

describe('POST …/projects/:projectId/runs', () => {
  it('starts a run, which a plain member of the project may', async () => {
    const wanted = { workflowId, prompt: 'Fix the login loop.', branchName: 'fix/login', githubRepoUrl: null };
    const { status, body } = await member.client.post(path, wanted);
    expect([status, body.message]).toEqual([201, 'Run started: it waits for a runner']);
    expect(body.data).toMatchObject({
      ...wanted,
      id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
      runNumber: 1,
      status: 'pending',
      attempts: 0,
      sandboxId: null,
    });
    const claimed = await claimRun(place.client);
    expect([ulidOf(claimed?.id ?? ''), claimed?.prompt]).toEqual([body.data.id, 'Fix the login loop.']);
  });

  it('counts on with the runs that keys start', async () => {
    const wanted = { workflowId: `wf_${workflowId.toLowerCase()}`, prompt: 'x' };
    await place.client.post('/api/v1/runs/start', wanted);
    await start();
    await place.client.post('/api/v1/runs/start', wanted);
    expect(column(await owner.client.get(path), 'runNumber')).toEqual([3, 2, 1]);
  });

  it('writes down that the person did it', async () => {
    const { headers, body } = await member.client.post(path, { workflowId, prompt: 'x' });
    expect(await auditOfRequest(app, headers.get('x-request-id'))).toMatchObject([
      {
        action: 'run.started',
        target: { type: 'run', id: rowId(body.data.id as string) },
        actor: { kind: 'session', userId: rowId(member.id) },
      },
    ]);
  });

  it('404: knows no workflow of another project, and none that was deleted', async () => {
    const other = await createPlace(owner);
    const foreign = ulidOf((await createWorkflow(other.client)).id);
    await owner.client.delete(`${place.project.path}/workflows/${workflowId}`);
    for (const wrong of [foreign, workflowId, unknown]) {
      const answer = await owner.client.post(path, { workflowId: wrong, prompt: 'x' });
      expect(outcome(answer)).toBe('404 NOT_FOUND');
    }
  });

  it.each([
    [{ prompt: 'x' }, 'workflowId'],
    [{ prompt: 'x', workflowId: 'wf_01hz3k5r4x9y2v6qf8tj7w0cdn' }, 'workflowId'],
    [{ workflowId: unknown }, 'prompt'],
    [{ workflowId: unknown, prompt: 'x', branchName: '-x' }, 'branchName'],
    [{ workflowId: unknown, prompt: 'x', githubRepoUrl: 'x' }, 'githubRepoUrl'],
    [{ workflowId: unknown, prompt: 'x', status: 'completed' }, 'status'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrongFields(await owner.client.post(path, body))).toEqual([field]);
  });
});

describe('GET …/projects/:projectId/runs', () => {
  it('lists runs newest first, page by page, whatever is started meanwhile', async () => {
    const ids = [await start(), await start(), await start()].reverse();
    const first = await member.client.get(`${path}?limit=2`);
    expect([first.status, first.body.meta]).toEqual([
      200,
      { limit: 2, nextCursor: expect.any(String) as string, hasMore: true },
    ]);
    await start();
    const second = await member.client.get(`${path}?limit=2&cursor=${cursorOf(first)}`);
    expect([...column(first, 'id'), ...column(second, 'id')]).toEqual(ids);
    expect(second.body.meta).toEqual({ limit: 2, nextCursor: null, hasMore: false });
    const { steps, ...run } = (await owner.client.get(`${path}/${ids[0]}`)).body.data as Record<string, unknown>;
    expect([first.body.data[0], steps]).toEqual([run, [{ name: 'Fix', role: null, instructions: null, model: null }]]);
  });

  it('narrows to a state and to a workflow', async () => {
    const other = ulidOf((await createWorkflow(place.client)).id);
    const [one, two] = [await start(), await start({ workflowId: other })];
    await owner.client.post(`${path}/${one}/cancel`);
    expect(column(await owner.client.get(`${path}?status=cancelled`), 'id')).toEqual([one]);
    expect(column(await owner.client.get(`${path}?workflowId=${other}`), 'id')).toEqual([two]);
    expect(column(await owner.client.get(`${path}?workflowId=${other}&status=cancelled`), 'id')).toEqual([]);
  });

  it('check 44: takes no cursor of another project, or of another filter', async () => {
    for (let started = 0; started < 2; started++) await start();
    const cursor = cursorOf(await owner.client.get(`${path}?limit=1`));
    const elsewhere = `${(await createProject(owner)).path}/runs`;
    for (const at of [`${elsewhere}?cursor=${cursor}`, `${path}?status=pending&cursor=${cursor}`]) {
      expect(wrongFields(await owner.client.get(at))).toEqual(['cursor']);
    }
  });

  it.each([
    ['limit=101', 'limit'],
    ['status=done', 'status'],
    ['workflowId=wf_01hz3k5r4x9y2v6qf8tj7w0cdn', 'workflowId'],
    ['offset=1', 'offset'],
  ])('400: refuses %s', async (query, field) => {
    expect(wrongFields(await owner.client.get(`${path}?${query}`))).toEqual([field]);
  });
});

describe('POST …/runs/:runId/cancel', () => {
  it('ends a run at once, and again changes nothing', async () => {
    const id = await start();
    await claimRun(place.client);
    const { status, body } = await member.client.post(`${path}/${id}/cancel`);
    expect([status, body.message, body.data.status]).toEqual([200, 'Run cancelled', 'cancelled']);
    expect((await member.client.post(`${path}/${id}/cancel`)).body.data).toEqual(body.data);
    const heard = await place.client.post(`/api/v1/runs/run_${id.toLowerCase()}/heartbeat`, {});
    expect(heard.body.data.status).toBe('cancelled');
  });

  it('409: does not end what has ended', async () => {
    const id = await start();
    await claimRun(place.client);
    await place.client.post(`/api/v1/runs/run_${id.toLowerCase()}/finish`, { status: 'completed' });
    const answer = await owner.client.post(`${path}/${id}/cancel`);
    expect([outcome(answer), answer.body.meta]).toEqual(['409 CONFLICT', { status: 'completed' }]);
  });
});

describe('GET …/projects/:projectId/sandboxes', () => {
  it('lists where runners work, of one run where told', async () => {
    const ids = [await start(), await start()];
    for (const name of ['one', 'two']) await claimRun(place.client, { sandbox: { name, labels: { region: 'eu' } } });
    const at = `${place.project.path}/sandboxes`;
    const answer = await member.client.get(at);
    expect([answer.status, column(answer, 'runId'), answer.body.meta.hasMore]).toEqual([200, ids.reverse(), false]);
    expect((await member.client.get(`${at}?runId=${ids[0]}`)).body.data).toEqual([
      {
        id: (await owner.client.get(`${path}/${ids[0]}`)).body.data.sandboxId,
        runId: ids[0],
        name: 'two',
        labels: { region: 'eu' },
        status: 'creating',
        createdAt: expect.stringMatching(/Z$/),
        startedAt: null,
        endedAt: null,
        updatedAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect(column(await owner.client.get(`${at}?runId=${unknown}`), 'id')).toEqual([]);
    expect(wrongFields(await owner.client.get(`${at}?runId=x`))).toEqual(['runId']);
    const cursor = cursorOf(await owner.client.get(`${at}?limit=1`));
    expect(column(await owner.client.get(`${at}?limit=1&cursor=${cursor}`), 'name')).toEqual(['one']);
  });
});

describe('Every operation on runs of a project', () => {
  const outcomes = async (client: Person['client'], id: string, at = path) =>
    new Set([
      outcome(await client.get(at)),
      outcome(await client.post(at, { workflowId, prompt: 'x' })),
      outcome(await client.get(`${at}/${id}`)),
      outcome(await client.post(`${at}/${id}/cancel`)),
      outcome(await client.get(at.replace(/runs$/, 'sandboxes'))),
    ]);
  const none = new Set(['404 NOT_FOUND']);

  it('is for every member of the project', async () => {
    for (const { client } of [owner, member]) {
      expect(await outcomes(client, await start())).toEqual(new Set(['200 OK', '201 OK']));
    }
  });

  it('404, check 43: knows no project that the caller does not see, and no run of another', async () => {
    const stranger = await signUp(app);
    const theirs = await createProject(stranger);
    const sibling = await createProject(owner);
    const id = await start();
    expect(await outcomes(member.client, id, `${sibling.path}/runs`)).toEqual(none);
    expect(await outcomes(owner.client, id, path.replace(place.project.id, theirs.id))).toEqual(none);
    expect(await outcomes(owner.client, id, `${theirs.path}/runs`)).toEqual(new Set(['403 FORBIDDEN']));
    for (const wrong of [id, unknown, 'x', `run_${id.toLowerCase()}`]) {
      expect(outcome(await owner.client.get(`${sibling.path}/runs/${wrong}`))).toBe('404 NOT_FOUND');
      expect(outcome(await owner.client.post(`${sibling.path}/runs/${wrong}/cancel`))).toBe('404 NOT_FOUND');
    }
    expect((await owner.client.get(`${path}/${id}`)).body.data.status).toBe('pending');
  });

  it('404: knows no project that has ended, or that the caller was removed from', async () => {
    const id = await start();
    await owner.client.delete(`${place.project.path}/members/${member.id}`);
    expect(await outcomes(member.client, id)).toEqual(none);
    await owner.client.delete(place.project.path);
    expect(await outcomes(owner.client, id)).toEqual(none);
  });

  it('401: asks for a credential', async () => {
    expect(await outcomes(app.client(), unknown)).toEqual(new Set(['401 AUTHENTICATION_REQUIRED']));
  });

  it('403: asks a personal token for its scope', async () => {
    const id = await start();
    const [reading, writing] = [
      await createToken(member.client, ['projects:read']),
      await createToken(member.client, ['projects:write']),
    ];
    expect(outcome(await reading.client.get(`${path}/${id}`))).toBe('200 OK');
    expect(outcome(await reading.client.post(`${path}/${id}/cancel`))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await writing.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await writing.client.post(path, { workflowId, prompt: 'x' }))).toBe('201 OK');
    expect(outcome(await writing.client.post(`${path}/${id}/cancel`))).toBe('200 OK');
  });
});
