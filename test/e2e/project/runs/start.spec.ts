import {
  type Answered,
  column,
  createPlace,
  createWorkflow,
  done,
  type Person,
  projectFault,
  projectOutcome,
  signUp,
  startRun,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';

const path = '/api/v1/runs/start';

let app: TestApp;
let ada: Person;
let key: TestPlace;
let workflow: Answered;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  key = await createPlace(ada);
  workflow = await createWorkflow(key.client, { steps: [{ name: 'Fix' }] });
});
afterAll(() => app.stop());

const start = (fields: object) => key.client.post(path, { workflowId: workflow.id, prompt: 'x', ...fields });
const get = async (id: string) => (await key.client.get(`/api/v1/runs/${id}`)).body.data as Answered;

describe('POST /api/v1/runs/start', () => {
  it('puts a run into the queue and answers it, with status 200', async () => {
    const { status, body } = await start({ prompt: ' Fix it.\nNow. ', branchName: 'fix/it' });
    expect([status, body]).toEqual([
      200,
      {
        data: {
          id: expect.stringMatching(/^run_[0-9a-z]{26}$/),
          runNumber: 1,
          workflowId: workflow.id,
          status: 'pending',
          prompt: 'Fix it.\nNow.',
          branchName: 'fix/it',
          githubRepoUrl: null,
          attempts: 0,
          progress: 0,
          currentStepLabel: null,
          sandboxId: null,
          leaseExpiresAt: null,
          output: null,
          error: null,
          costUsd: null,
          createdAt: expect.stringMatching(/Z$/),
          startedAt: null,
          finishedAt: null,
          updatedAt: body.data.createdAt,
        },
      },
    ]);
    expect(await get(body.data.id as string)).toEqual({ ...body.data, steps: workflow.steps });
  });

  it('keeps the steps that the workflow has now, whatever becomes of it', async () => {
    const { id } = await startRun(key.client, workflow.id);
    await done(key.client.post(`/api/v1/workflows/${workflow.id}/update`, { steps: [{ name: 'Other' }] }));
    await done(key.client.post(`/api/v1/workflows/${workflow.id}/delete`));
    expect((await get(id)).steps).toEqual(workflow.steps);
  });

  it('takes the repository of the project, unless another is named, or none', async () => {
    const githubRepoUrl = 'https://github.com/acme/all';
    await done(key.client.post('/api/v1/project/update', { githubRepoUrl }));
    const other = 'https://github.com/acme/one';
    const runs = [await start({}), await start({ githubRepoUrl: other }), await start({ githubRepoUrl: null })];
    expect(runs.map(({ body }) => body.data.githubRepoUrl as unknown)).toEqual([githubRepoUrl, other, null]);
  });

  it('takes what is just short enough', async () => {
    const run = await startRun(key.client, workflow.id, { prompt: 'x'.repeat(65_536), branchName: 'x'.repeat(255) });
    expect([run.prompt.length, run.branchName.length]).toEqual([65_536, 255]);
  });

  it('counts 50 runs that are started at once from 1 to 50, in the order in which they are listed', async () => {
    const runs = await Promise.all(Array.from({ length: 50 }, () => startRun(key.client, workflow.id)));
    const numbers = Array.from({ length: 50 }, (_, index) => 50 - index);
    expect(runs.map(({ runNumber }) => runNumber as number).sort((one, other) => other - one)).toEqual(numbers);
    expect(column(await key.client.get('/api/v1/runs'), 'runNumber')).toEqual(numbers);
  });

  it('leaves no gap where a run is refused', async () => {
    await startRun(key.client, workflow.id);
    await Promise.all([start({ prompt: '' }), start({ workflowId: 'wf_01hz3k5r4x9y2v6qf8tj7w0cdn' })]);
    expect((await startRun(key.client, workflow.id)).runNumber).toBe(2);
  });

  it('counts by project', async () => {
    await startRun(key.client, workflow.id);
    const other = await createPlace(ada);
    expect((await startRun(other.client, (await createWorkflow(other.client)).id)).runNumber).toBe(1);
  });

  it('starts one run for one Idempotency-Key, however often it is sent', async () => {
    const headers = { 'idempotency-key': 'once' };
    const body = { workflowId: workflow.id, prompt: 'x' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => key.client.post(path, body, { headers })));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await startRun(key.client, workflow.id)).runNumber).toBe(2);
  });

  it.each([
    [{ workflowId: undefined }, 'workflowId'],
    [{ workflowId: 'wf_abc' }, 'workflowId'],
    [{ workflowId: 'run_01hz3k5r4x9y2v6qf8tj7w0cdn' }, 'workflowId'],
    [{ prompt: undefined }, 'prompt'],
    [{ prompt: ' \n' }, 'prompt'],
    [{ prompt: 'x'.repeat(65_537) }, 'prompt'],
    [{ prompt: 'é'.repeat(32_769) }, 'prompt'],
    [{ prompt: 'x\u0000' }, 'prompt'],
    [{ branchName: '' }, 'branchName'],
    [{ branchName: 'a b' }, 'branchName'],
    [{ branchName: '--upload-pack=x' }, 'branchName'],
    [{ branchName: '../main' }, 'branchName'],
    [{ branchName: 'x'.repeat(256) }, 'branchName'],
    [{ githubRepoUrl: 'github.com/x' }, 'githubRepoUrl'],
    [{ githubRepoUrl: 'https://me:secret@github.com/x' }, 'githubRepoUrl'],
    [{ projectId: 'prj_x' }, 'projectId'],
    [{ status: 'completed' }, 'status'],
  ])('400: refuses %# for its %s', async (fields, field) => {
    expect(projectFault(await start(fields))).toEqual([400, 'VALIDATION', field]);
  });

  it('404: check 43: tells a workflow of another project, or a deleted one, from none by nothing', async () => {
    const own = await createWorkflow((await createPlace(ada)).client);
    const far = await createWorkflow((await createPlace(await signUp(app))).client);
    await done(key.client.post(`/api/v1/workflows/${workflow.id}/delete`));
    for (const workflowId of ['wf_01hz3k5r4x9y2v6qf8tj7w0cdn', own.id, far.id, workflow.id]) {
      const { status, body } = await start({ workflowId });
      expect([status, body.error.code, body.error.message]).toEqual([404, 'NOT_FOUND', 'Not found.']);
    }
  });

  it('starts no run of a workflow that was deleted before', async () => {
    const remove = () => key.client.post(`/api/v1/workflows/${workflow.id}/delete`);
    const answers = await Promise.all([start({}), start({}), remove(), start({}), start({})]);
    const started = answers.filter(({ body }) => body.data?.runNumber);
    expect((await key.client.get('/api/v1/runs')).body.data).toHaveLength(started.length);
    expect(projectOutcome(await start({}))).toBe('404 NOT_FOUND');
  });

  it('leaves no run behind in a project that ends meanwhile, but those that it answered', async () => {
    const end = () => key.client.post('/api/v1/project/delete');
    const prompt = 'in a project that ends';
    const answers = await Promise.all([
      start({ prompt }),
      start({ prompt }),
      end(),
      start({ prompt }),
      start({ prompt }),
    ]);
    const [{ count }] = await app.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM runs WHERE prompt = $1',
      [prompt],
    );
    expect(answers.filter(({ body }) => body.data?.runNumber)).toHaveLength(count);
    expect(projectOutcome(await start({}))).toBe('401 AUTH_INVALID');
  });
});
