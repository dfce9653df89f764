import {
  addMember,
  addProjectMember,
  auditOfRequest,
  column,
  createPlace,
  createProject,
  createToken,
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
beforeAll(async () => {
  app = await TestApp.start();
  [owner, member] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, member);
});
beforeEach(async () => {
  place = await createPlace(owner);
  await addProjectMember(app, owner.organizationId, place.project, member);
  path = `${place.project.path}/workflows`;
});
afterAll(() => app.stop());

const create = async (fields: object = {}): Promise<string> =>
  (await owner.client.post(path, { name: 'Fix an issue', ...fields })).body.data.id as string;
const asKeysSeeIt = (id: string) => place.client.get(`/api/v1/workflows/wf_${id.toLowerCase()}`);

describe('POST …/projects/:projectId/workflows', () => {
  it('makes a workflow, which a plain member of the project may', async () => {
    const steps = [{ name: 'Plan' }, { name: 'Build', role: 'engineer', instructions: 'Do it.', model: 'large' }];
    const { status, body } = await member.client.post(path, { name: ' Ship it ', steps });
    expect([status, body.message]).toEqual([201, 'Workflow created']);
    expect(body.data).toEqual({
      id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
      name: 'Ship it',
      description: null,
      steps: [{ name: 'Plan', role: null, instructions: null, model: null }, steps[1]],
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: body.data.createdAt,
    });
    expect((await member.client.get(`${path}/${body.data.id}`)).body.data).toEqual(body.data);
  });

  it('makes one that the keys of the project see', async () => {
    const id = await create({ description: 'For bugs.' });
    expect((await asKeysSeeIt(id)).body.data).toMatchObject({ name: 'Fix an issue', description: 'For bugs.' });
  });

  it('writes down that the person did it', async () => {
    const { headers, body } = await member.client.post(path, { name: 'x' });
    expect(await auditOfRequest(app, headers.get('x-request-id'))).toMatchObject([
      {
        action: 'workflow.created',
        target: { type: 'workflow', id: rowId(body.data.id as string) },
        actor: { kind: 'session', userId: rowId(member.id) },
        projectId: rowId(place.project.id),
      },
    ]);
    const log = `/api/user/organizations/${owner.organizationId}/audit-logs?targetId=`;
    for (const target of [body.data.id as string, `wf_${(body.data.id as string).toLowerCase()}`]) {
      const told = await owner.client.get(log + target);
      expect(told.body.data).toMatchObject([{ target: { type: 'workflow', id: body.data.id } }]);
    }
  });

  it.each([
    [{}, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ name: 'x', steps: [{}] }, 'steps.0.name'],
    [{ name: 'x', projectId: unknown }, 'projectId'],
  ])('400: refuses %# for its %s', async (body, field) => {
    expect(wrongFields(await owner.client.post(path, body))).toEqual([field]);
  });
});

describe('GET …/projects/:projectId/workflows', () => {
  it('lists workflows, newest first, without deleted ones', async () => {
    const [one, two, three] = [await create(), await create(), await create()];
    await owner.client.delete(`${path}/${two}`);
    const answer = await member.client.get(path);
    expect([answer.status, answer.body.meta]).toEqual([200, { total: 2, offset: 0, limit: 20, hasMore: false }]);
    expect(column(answer, 'id')).toEqual([three, one]);
    expect(answer.body.data[0]).toEqual((await owner.client.get(`${path}/${three}`)).body.data);
  });

  it('finds them by their name, page by page', async () => {
    for (const name of ['Fix one', 'Ship', 'fix two']) await create({ name });
    const answer = await owner.client.get(`${path}?q=FIX&limit=1&offset=1`);
    expect([column(answer, 'name'), answer.body.meta.total]).toEqual([['Fix one'], 2]);
    expect(column(await owner.client.get(`${path}?q=%25`), 'name')).toEqual([]);
    expect(wrongFields(await owner.client.get(`${path}?limit=0&cursor=x`)).sort()).toEqual(['cursor', 'limit']);
  });
});

describe('PUT …/workflows/:workflowId', () => {
  it('changes the given fields and leaves the others', async () => {
    const id = await create({ description: 'For bugs.', steps: [{ name: 'Fix' }] });
    const before = (await owner.client.get(`${path}/${id}`)).body.data as object;
    app.clock.advance(1);
    const { status, body } = await member.client.put(`${path}/${id}`, { name: 'New', description: '' });
    expect([status, body.message]).toEqual([200, 'Workflow updated']);
    expect(body.data).toEqual({ ...before, name: 'New', description: null, updatedAt: expect.any(String) });
    expect((await asKeysSeeIt(id)).body.data).toMatchObject({ name: 'New', steps: [{ name: 'Fix' }] });
    expect(wrongFields(await owner.client.put(`${path}/${id}`, { name: null }))).toEqual(['name']);
  });
});

describe('DELETE …/workflows/:workflowId', () => {
  it('takes it out of reach, for people and keys', async () => {
    const id = await create();
    const { status, body } = await member.client.delete(`${path}/${id}`);
    expect([status, body.data, body.message]).toEqual([200, null, 'Workflow deleted']);
    expect(outcome(await owner.client.get(`${path}/${id}`))).toBe('404 NOT_FOUND');
    expect(outcome(await owner.client.delete(`${path}/${id}`))).toBe('404 NOT_FOUND');
    expect((await asKeysSeeIt(id)).status).toBe(404);
  });
});

describe('Every operation on workflows of a project', () => {
  const outcomes = async (client: Person['client'], id: string, at = path) =>
    new Set([
      outcome(await client.get(at)),
      outcome(await client.post(at, { name: 'x' })),
      outcome(await client.get(`${at}/${id}`)),
      outcome(await client.put(`${at}/${id}`, { name: 'x' })),
      outcome(await client.delete(`${at}/${id}`)),
    ]);
  const none = new Set(['404 NOT_FOUND']);

  it('is for every member of the project', async () => {
    for (const { client } of [owner, member]) {
      expect(await outcomes(client, await create())).toEqual(new Set(['200 OK', '201 OK']));
    }
  });

  it('404, check 43: knows no project that the caller does not see, and no workflow of another', async () => {
    const stranger = await signUp(app);
    const theirs = await createProject(stranger);
    const sibling = await createProject(owner);
    const id = await create();
    const siblings = `${sibling.path}/workflows`;
    expect(await outcomes(member.client, id, siblings)).toEqual(none);
    expect(await outcomes(owner.client, id, path.replace(place.project.id, theirs.id))).toEqual(none);
    expect(await outcomes(owner.client, id, `${theirs.path}/workflows`)).toEqual(new Set(['403 FORBIDDEN']));
    for (const wrong of [id, unknown, 'x', `wf_${id.toLowerCase()}`]) {
      expect(outcome(await owner.client.get(`${siblings}/${wrong}`))).toBe('404 NOT_FOUND');
      expect(outcome(await owner.client.put(`${siblings}/${wrong}`, { name: 'x' }))).toBe('404 NOT_FOUND');
      expect(outcome(await owner.client.delete(`${siblings}/${wrong}`))).toBe('404 NOT_FOUND');
    }
    expect(outcome(await owner.client.get(`${path}/${id}`))).toBe('200 OK');
  });

  it('404: knows no project that has ended, or that the caller was removed from', async () => {
    const id = await create();
    await owner.client.delete(`${place.project.path}/members/${member.id}`);
    expect(await outcomes(member.client, id)).toEqual(none);
    await owner.client.delete(place.project.path);
    expect(await outcomes(owner.client, id)).toEqual(none);
  });

  it('401: asks for a credential', async () => {
    expect(await outcomes(app.client(), unknown)).toEqual(new Set(['401 AUTHENTICATION_REQUIRED']));
  });

  it('403: asks a personal token for its scope', async () => {
    const id = await create();
    const [reading, writing] = [
      await createToken(member.client, ['projects:read']),
      await createToken(member.client, ['projects:write']),
    ];
    expect(outcome(await reading.client.get(`${path}/${id}`))).toBe('200 OK');
    expect(outcome(await reading.client.put(`${path}/${id}`, { name: 'x' }))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await writing.client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
    expect(outcome(await writing.client.post(path, { name: 'x' }))).toBe('201 OK');
    expect(outcome(await writing.client.delete(`${path}/${id}`))).toBe('200 OK');
  });
});
