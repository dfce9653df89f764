import {
  type Answered,
  createPlace,
  createProjectKey,
  createWorkflow,
  type Person,
  projectFault,
  projectOutcome,
  signUp,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';

const path = '/api/v1/workflows';
const unknown = 'wf_01hz3k5r4x9y2v6qf8tj7w0cdn';

let app: TestApp;
let ada: Person;
let key: TestPlace;
let workflow: Answered;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  key = await createPlace(ada);
});
beforeEach(async () => {
  workflow = await createWorkflow(key.client, {
    description: 'For bugs.',
    steps: [{ name: 'Fix', role: 'engineer', instructions: 'Find it.', model: 'large' }],
  });
});
afterAll(() => app.stop());

const get = async (id: string) => (await key.client.get(`${path}/${id}`)).body.data as Answered;
const large = 'x'.repeat(65_536);
const wide = 'é'.repeat(32_769);

describe('POST /api/v1/workflows/create', () => {
  it('makes a workflow and answers it, with status 200', async () => {
    const steps = [{ name: 'Plan' }, { name: 'Build', role: 'engineer', instructions: '', model: null }];
    const { status, body } = await key.client.post(`${path}/create`, { name: ' Ship it ', steps });
    expect([status, body]).toEqual([
      200,
      {
        data: {
          id: expect.stringMatching(/^wf_[0-9a-z]{26}$/),
          name: 'Ship it',
          description: null,
          steps: [
            { name: 'Plan', role: null, instructions: null, model: null },
            { name: 'Build', role: 'engineer', instructions: null, model: null },
          ],
          createdAt: expect.stringMatching(/Z$/),
          updatedAt: body.data.createdAt,
        },
      },
    ]);
    expect(await get(body.data.id as string)).toEqual(body.data);
  });

  it('makes one without steps', async () => {
    expect((await createWorkflow(key.client, { steps: undefined })).steps).toEqual([]);
  });

  it('takes what is just short enough', async () => {
    const step = { name: 'x'.repeat(200), role: 'x'.repeat(100), model: 'x'.repeat(100) };
    const steps = [{ ...step, instructions: large }, ...Array.from({ length: 99 }, () => step)];
    const made = await createWorkflow(key.client, { name: 'x'.repeat(200), description: 'x'.repeat(500), steps });
    expect(made.steps).toHaveLength(100);
    expect(made.steps[0].instructions).toBe(large);
  });

  it.each([
    [{}, 'name'],
    [{ name: '  ' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ name: 1 }, 'name'],
    [{ name: 'x\u0000' }, 'name'],
    [{ name: 'x', description: 'x'.repeat(501) }, 'description'],
    [{ name: 'x', steps: {} }, 'steps'],
    [{ name: 'x', steps: null }, 'steps'],
    [{ name: 'x', steps: Array.from({ length: 101 }, () => ({ name: 'x' })) }, 'steps'],
    [{ name: 'x', steps: ['x'] }, 'steps.0'],
    [{ name: 'x', steps: [{ name: 'x' }, {}] }, 'steps.1.name'],
    [{ name: 'x', steps: [{ name: 'x'.repeat(201) }] }, 'steps.0.name'],
    [{ name: 'x', steps: [{ name: 'x', role: 'x'.repeat(101) }] }, 'steps.0.role'],
    [{ name: 'x', steps: [{ name: 'x', model: 'x'.repeat(101) }] }, 'steps.0.model'],
    [{ name: 'x', steps: [{ name: 'x', instructions: `${large}x` }] }, 'steps.0.instructions'],
    [{ name: 'x', steps: [{ name: 'x', instructions: wide }] }, 'steps.0.instructions'],
    [{ name: 'x', steps: [{ name: 'x', tool: 'hammer' }] }, 'steps.0.tool'],
    [{ name: 'x', steps: Array.from({ length: 4 }, () => ({ name: 'x', instructions: large })) }, 'steps'],
    [{ name: 'x', projectId: 'prj_x' }, 'projectId'],
  ])('400: refuses %# for its %s', async (body, field) => {
    expect(projectFault(await key.client.post(`${path}/create`, body))).toEqual([400, 'VALIDATION', field]);
  });

  it('makes none that it does not answer, in a project that ends meanwhile', async () => {
    const place = await createPlace(ada);
    const create = () => place.client.post(`${path}/create`, { name: 'in a project that ends' });
    const end = () => place.client.post('/api/v1/project/delete');
    const answers = await Promise.all([create(), create(), end(), create(), create(), create()]);
    const [{ count }] = await app.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM workflows WHERE name = 'in a project that ends'`,
    );
    expect(answers.filter(({ body }) => body.data?.id)).toHaveLength(count);
    expect(projectOutcome(await create())).toBe('401 AUTH_INVALID');
  });
});

describe('POST /api/v1/workflows/:id/update', () => {
  it('changes the given fields and leaves the others', async () => {
    app.clock.advance(1);
    const { status, body } = await key.client.post(`${path}/${workflow.id}/update`, { name: 'New' });
    expect([status, body.data]).toEqual([200, { ...workflow, name: 'New', updatedAt: expect.any(String) }]);
    expect(body.data.updatedAt > workflow.updatedAt).toBe(true);
    expect(await get(workflow.id)).toEqual(body.data);
  });

  it.each([null, ''])('clears the description with %j', async (description) => {
    const { body } = await key.client.post(`${path}/${workflow.id}/update`, { description });
    expect(body.data).toMatchObject({ name: workflow.name, description: null, steps: workflow.steps });
  });

  it('puts other steps in the place of the old ones, as they were read', async () => {
    const steps = [...(workflow.steps as object[]), { name: 'Review', role: null, instructions: null, model: null }];
    const { body } = await key.client.post(`${path}/${workflow.id}/update`, { steps });
    expect(body.data.steps).toEqual(steps);
    expect((await key.client.post(`${path}/${workflow.id}/update`, { steps: [] })).body.data.steps).toEqual([]);
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: null }, 'name'],
    [{ steps: [{}] }, 'steps.0.name'],
    [{ deletedAt: null }, 'deletedAt'],
  ])('400: refuses %j for its %s', async (body, field) => {
    const answer = await key.client.post(`${path}/${workflow.id}/update`, body);
    expect(projectFault(answer)).toEqual([400, 'VALIDATION', field]);
  });
});

describe('POST /api/v1/workflows/:id/delete', () => {
  it('takes the workflow out of reach', async () => {
    const { status, body } = await key.client.post(`${path}/${workflow.id}/delete`);
    expect([status, body]).toEqual([200, { data: null }]);
    expect(projectOutcome(await key.client.get(`${path}/${workflow.id}`))).toBe('404 NOT_FOUND');
    expect(projectOutcome(await key.client.post(`${path}/${workflow.id}/update`, { name: 'x' }))).toBe('404 NOT_FOUND');
    expect((await key.client.get(path)).text).not.toContain(workflow.id);
  });

  it('is done once, however many ask', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => key.client.post(`${path}/${workflow.id}/delete`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(19);
  });
});

describe.each([
  ['GET', '', 'workflows:read', ''],
  ['GET', '/:id', 'workflows:read', ''],
  ['POST', '/create', 'workflows:write', { name: 'x' }],
  ['POST', '/:id/update', 'workflows:write', { name: 'x' }],
  ['POST', '/:id/delete', 'workflows:write', ''],
])('%s /api/v1/workflows%s', (method, end, scope, content) => {
  const body = content || undefined;
  const at = (id: string) => path + end.replace(':id', id);

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().send(method, at(workflow.id), { body }))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for its scope, whether there is such a workflow or not', async () => {
    const { client } = await createProjectKey(ada.client, key.project, { scopes: ['runs:read', 'projects:write'] });
    for (const id of [workflow.id, 'wf_abc']) {
      const answer = await client.send(method, at(id), { body });
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toBe(`This key does not have the required '${scope}' scope.`);
    }
  });
});

describe.each([
  ['GET', '', undefined],
  ['POST', '/update', { name: 'x' }],
  ['POST', '/delete', undefined],
])('%s /api/v1/workflows/:id%s', (method, end, body) => {
  it('404: check 43: tells a workflow of another project from none by nothing', async () => {
    const own = await createPlace(ada);
    const far = await createPlace(await signUp(app));
    for (const id of [unknown, 'wf_abc', workflow.id.toUpperCase(), workflow.id.replace('wf_', 'run_'), workflow.id]) {
      for (const { client } of [own, far]) {
        const { status, body: said } = await client.send(method, `${path}/${id}${end}`, { body });
        expect([status, said.error.code, said.error.message]).toEqual([404, 'NOT_FOUND', 'Not found.']);
      }
    }
    expect(await get(workflow.id)).toEqual(workflow);
  });
});
