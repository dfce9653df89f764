import {
  type Answered,
  claimRun,
  createPlace,
  createProjectKey,
  createWorkflow,
  done,
  type Person,
  projectFault,
  signUp,
  startRun,
  TestApp,
  type TestAnswer,
  type TestPlace,
  type TestProjectKey,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
let key: TestPlace;
let other: TestProjectKey;
let run: Answered;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  key = await createPlace(ada);
  other = await createProjectKey(ada.client, key.project);
  await startRun(key.client, (await createWorkflow(key.client)).id);
  run = (await claimRun(key.client, { leaseSeconds: 30 })) ?? { id: 'none' };
});
afterAll(() => app.stop());

const beat = (body: object = {}, client = key.client) => client.post(`/api/v1/runs/${run.id}/heartbeat`, body);
const finish = (body: object = { status: 'completed' }, client = key.client) =>
  client.post(`/api/v1/runs/${run.id}/finish`, body);
const cancel = () => done(key.client.post(`/api/v1/runs/${run.id}/cancel`));
const get = async () => {
  const { steps, ...rest } = (await key.client.get(`/api/v1/runs/${run.id}`)).body.data as Answered;
  return { ...rest, steps: (steps as unknown[]).length };
};
const sandbox = async () => (await key.client.get(`/api/v1/sandboxes/${run.sandboxId}`)).body.data as Answered;
const conflict = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.message];

describe('POST /api/v1/runs/:id/heartbeat', () => {
  it('renews the lease and notes how far the run is', async () => {
    app.clock.advance(20);
    const { status, body } = await beat({ progress: 40, currentStepLabel: 'Testing' });
    expect([status, body.data]).toMatchObject([200, { status: 'running', progress: 40, currentStepLabel: 'Testing' }]);
    expect(Date.parse(body.data.leaseExpiresAt) - Date.parse(body.data.updatedAt)).toBe(30_000);
    expect(await get()).toEqual({ ...body.data, steps: 0 });
    app.clock.advance(20);
    expect((await beat()).body.data).toMatchObject({ progress: 40, currentStepLabel: 'Testing' });
  });

  it('lets the sandbox run, from the first one on', async () => {
    const { body } = await beat();
    expect(await sandbox()).toMatchObject({ status: 'running', startedAt: body.data.updatedAt, endedAt: null });
    app.clock.advance(1);
    await beat();
    expect(await sandbox()).toMatchObject({ status: 'running', startedAt: body.data.updatedAt });
  });

  it('tells the runner of a cancelled run to stop, and changes nothing', async () => {
    await cancel();
    const before = await get();
    const { status, body } = await beat({ progress: 50 });
    expect([status, body.data]).toMatchObject([200, { status: 'cancelled', progress: 0 }]);
    expect(await get()).toEqual(before);
    expect(await sandbox()).toMatchObject({ status: 'killed' });
  });

  it('409: is for the key that claimed', async () => {
    expect(conflict(await beat({}, other.client))).toEqual([409, 'CONFLICT', 'This run is under another claim.']);
    await cancel();
    expect(conflict(await beat({}, other.client))).toEqual([409, 'CONFLICT', 'This run was cancelled.']);
  });

  it('409: is for the claim of the sandbox that it names', async () => {
    const sandboxId = 'sbx_01hz3k5r4x9y2v6qf8tj7w0cdn';
    expect((await beat({ sandboxId: run.sandboxId })).status).toBe(200);
    expect(conflict(await beat({ sandboxId }))).toEqual([409, 'CONFLICT', 'This run is under another claim.']);
    expect(conflict(await finish({ status: 'failed', sandboxId }))[0]).toBe(409);
  });

  it('409: comes too late for a lease that has lapsed, to the second', async () => {
    const left = (Date.parse(run.leaseExpiresAt) - app.clock.now().getTime()) / 1000;
    app.clock.advance(left);
    expect((await beat()).status).toBe(409);
  });

  it('409: has nothing to renew on a run that nobody has', async () => {
    run = await startRun(key.client, (await createWorkflow(key.client)).id);
    const message = 'Nobody has this run: the lease has lapsed, or it was never claimed.';
    expect(conflict(await beat())).toEqual([409, 'CONFLICT', message]);
    expect(conflict(await finish())).toEqual([409, 'CONFLICT', message]);
  });

  it.each(['completed', 'failed'])('409: has nothing to renew on a run that has %s', async (status) => {
    await finish({ status });
    expect(conflict(await beat())).toEqual([409, 'CONFLICT', `This run has ${status} already.`]);
  });

  it.each([
    [{ progress: -1 }, 'progress'],
    [{ progress: 101 }, 'progress'],
    [{ progress: 1.5 }, 'progress'],
    [{ progress: '5' }, 'progress'],
    [{ currentStepLabel: '' }, 'currentStepLabel'],
    [{ currentStepLabel: 'x'.repeat(201) }, 'currentStepLabel'],
    [{ sandboxId: 'sbx_abc' }, 'sandboxId'],
    [{ leaseSeconds: 5 }, 'leaseSeconds'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(projectFault(await beat(body))).toEqual([400, 'VALIDATION', field]);
  });
});

describe('POST /api/v1/runs/:id/finish', () => {
  it('completes the run, with what came of it and what it cost', async () => {
    await beat({ progress: 40 });
    const { status, body } = await finish({ status: 'completed', output: 'Done.', costUsd: 0.1 });
    expect([status, body.data]).toMatchObject([
      200,
      { status: 'completed', progress: 100, output: 'Done.', error: null, costUsd: 0.1, leaseExpiresAt: null },
    ]);
    expect(body.data.finishedAt).toBe(body.data.updatedAt);
    expect(await get()).toEqual({ ...body.data, steps: 0 });
    expect(await sandbox()).toMatchObject({ status: 'killed', endedAt: body.data.finishedAt });
  });

  it('lets the run fail, with what was wrong', async () => {
    await beat({ progress: 40 });
    const { body } = await finish({ status: 'failed', error: 'No space.', costUsd: null, output: null });
    expect(body.data).toMatchObject({
      status: 'failed',
      progress: 40,
      error: 'No space.',
      output: null,
      costUsd: null,
    });
    expect(await sandbox()).toMatchObject({ status: 'error', endedAt: body.data.finishedAt });
  });

  it.each([0, 0.000001, 1_000_000, 999_999.999999, 12.345678])('keeps a cost of %d to the digit', async (costUsd) => {
    expect((await finish({ status: 'completed', costUsd })).body.data.costUsd).toBe(costUsd);
    expect(await get()).toMatchObject({ costUsd });
  });

  it('takes what is just short enough', async () => {
    const end = { status: 'failed', output: 'x'.repeat(65_536), error: 'x'.repeat(8192) };
    expect((await finish(end)).body.data).toMatchObject(end);
  });

  it('409: is done once, even of 20 at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => finish({ status: index % 2 ? 'completed' : 'failed' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });

  it('409: is for the key that claimed', async () => {
    const { status } = await finish({ status: 'completed' }, other.client);
    expect([status, await get()]).toMatchObject([409, { status: 'running' }]);
  });

  it('409: comes too late for a lease that has lapsed, whether anybody noticed or not', async () => {
    app.clock.advance(31);
    expect((await finish()).status).toBe(409);
    const again = await claimRun(other.client);
    expect([again?.id, again?.attempts]).toEqual([run.id, 2]);
    expect(conflict(await finish())).toEqual([409, 'CONFLICT', 'This run is under another claim.']);
    expect((await finish({ status: 'completed' }, other.client)).status).toBe(200);
  });

  it('409: comes too late for a run that was cancelled', async () => {
    await cancel();
    expect(conflict(await finish())).toEqual([409, 'CONFLICT', 'This run was cancelled.']);
    expect(await get()).toMatchObject({ status: 'cancelled' });
  });

  it.each([
    [{}, 'status'],
    [{ status: 'cancelled' }, 'status'],
    [{ status: 'completed', output: 'x'.repeat(65_537) }, 'output'],
    [{ status: 'failed', error: 'x'.repeat(8193) }, 'error'],
    [{ status: 'failed', error: 'é'.repeat(4097) }, 'error'],
    [{ status: 'completed', costUsd: -0.01 }, 'costUsd'],
    [{ status: 'completed', costUsd: 1_000_000.01 }, 'costUsd'],
    [{ status: 'completed', costUsd: 0.1234567 }, 'costUsd'],
    [{ status: 'completed', costUsd: '1' }, 'costUsd'],
    [{ status: 'completed', progress: 3 }, 'progress'],
  ])('400: refuses %# for its %s', async (body, field) => {
    expect(projectFault(await finish(body))).toEqual([400, 'VALIDATION', field]);
  });
});
