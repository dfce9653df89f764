import {
  type Answered,
  claimRun,
  createPlace,
  createProjectKey,
  createWorkflow,
  done,
  type Person,
  projectOutcome,
  rowId,
  signUp,
  somebodyWaits,
  startRun,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
let key: TestPlace;
let run: Answered;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  key = await createPlace(ada);
  run = await startRun(key.client, (await createWorkflow(key.client)).id);
});
afterAll(() => app.stop());

const cancel = (id = run.id) => key.client.post(`/api/v1/runs/${id}/cancel`);
const get = async () => (await key.client.get(`/api/v1/runs/${run.id}`)).body.data as Answered;
const sandboxes = async () => (await key.client.get('/api/v1/sandboxes')).body.data as Answered[];

describe('POST /api/v1/runs/:id/cancel', () => {
  it('ends a run that waits, at once', async () => {
    const { status, body } = await cancel();
    const finishedAt = expect.stringMatching(/Z$/) as string;
    expect([status, body.data]).toEqual([
      200,
      { ...run, status: 'cancelled', finishedAt, updatedAt: body.data.finishedAt },
    ]);
    expect(await get()).toMatchObject({ status: 'cancelled' });
    expect(await claimRun(key.client)).toBeNull();
  });

  it('ends a run that is being claimed at this moment, and its sandbox with it', async () => {
    const claiming = app.dataSource.createQueryRunner();
    await claiming.startTransaction();
    await claiming.query(
      `WITH claimed AS (
         UPDATE runs SET status = 'running', attempts = 1, claimed_by = gen_random_uuid(), sandbox_id = gen_random_uuid(),
           lease_seconds = 60, lease_expires_at = now() + interval '1 day', started_at = now()
         WHERE project_id = $1 RETURNING *
       )
       INSERT INTO sandboxes (id, organization_id, project_id, run_id, name, labels, created_at, updated_at)
       SELECT sandbox_id, organization_id, project_id, id, 'late', '{}', now(), now() FROM claimed`,
      [rowId(key.project.id)],
    );
    const asked = cancel();
    await somebodyWaits(app);
    await claiming.commitTransaction();
    await claiming.release();
    expect((await asked).body.data).toMatchObject({ status: 'cancelled' });
    expect(await sandboxes()).toMatchObject([{ name: 'late', status: 'killed' }]);
  });

  it('ends a run that is worked on, and its sandbox with it', async () => {
    const claimed = await claimRun(key.client);
    const { body } = await cancel();
    expect(body.data).toMatchObject({ status: 'cancelled', leaseExpiresAt: null, sandboxId: claimed?.sandboxId });
    expect(await sandboxes()).toMatchObject([{ status: 'killed', endedAt: body.data.finishedAt }]);
  });

  it('answers the run again when it is cancelled again, even 20 times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => cancel()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { body } = await cancel();
    for (const answer of answers) expect(answer.body.data.finishedAt).toBe(body.data.finishedAt);
  });

  it.each(['completed', 'failed'])('409: cancels no run that has %s', async (status) => {
    await claimRun(key.client);
    await done(key.client.post(`/api/v1/runs/${run.id}/finish`, { status }));
    const answer = await cancel();
    expect([answer.status, answer.body.error.code]).toEqual([409, 'CONFLICT']);
    expect(answer.body.error.message).toBe(`This run has ${status} already: what has ended cannot be cancelled.`);
    expect(await get()).toMatchObject({ status });
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(`/api/v1/runs/${run.id}/cancel`))).toBe('401 AUTH_MISSING');
  });

  it('403: seed 000: asks for the scope runs:cancel before it looks for the run', async () => {
    const scopes = ['projects:read', 'workflows:read', 'runs:read'];
    const { client } = await createProjectKey(ada.client, key.project, { scopes });
    for (const id of ['run_abc', run.id]) {
      const { status, body, headers } = await client.post(`/api/v1/runs/${id}/cancel`);
      const requestId = headers.get('x-request-id');
      const message = "This key does not have the required 'runs:cancel' scope.";
      expect([status, body]).toEqual([403, { error: { code: 'SCOPE_DENIED', message, requestId } }]);
    }
    expect(await get()).toMatchObject({ status: 'pending' });
  });
});

describe.each([
  ['GET', '', undefined],
  ['POST', '/cancel', undefined],
  ['POST', '/heartbeat', {}],
  ['POST', '/finish', { status: 'completed' }],
])('%s /api/v1/runs/:id%s', (method, end, body) => {
  it('404: check 43: tells a run of another project from none by nothing', async () => {
    await claimRun(key.client);
    const own = await createPlace(ada);
    const far = await createPlace(await signUp(app));
    const spelled = ['run_01hz3k5r4x9y2v6qf8tj7w0cdn', 'run_abc', run.id.toUpperCase(), run.id.slice(4), run.id];
    for (const id of spelled) {
      for (const { client } of [own, far]) {
        const answer = await client.send(method, `/api/v1/runs/${id}${end}`, { body });
        expect([answer.status, answer.body.error.code, answer.body.error.message]).toEqual([
          404,
          'NOT_FOUND',
          'Not found.',
        ]);
      }
    }
    expect(await get()).toMatchObject({ status: 'running' });
  });
});
