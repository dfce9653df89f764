import {
  type Answered,
  claimRun,
  createPlace,
  createProjectKey,
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

const path = '/api/v1/runs/claim';

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
  workflow = await createWorkflow(key.client, { steps: [{ name: 'Fix', model: 'large' }] });
});
afterAll(() => app.stop());

const start = async (count: number) => {
  const ids: string[] = [];
  for (let made = 0; made < count; made++) ids.push((await startRun(key.client, workflow.id)).id);
  return ids;
};
const sandboxes = async () => (await key.client.get('/api/v1/sandboxes')).body.data as Answered[];

describe('POST /api/v1/runs/claim', () => {
  it('gives the run that waits longest, with all that its runner needs', async () => {
    const asked = { prompt: 'Fix it.', branchName: 'fix/it', githubRepoUrl: 'https://github.com/acme/one' };
    const run = await startRun(key.client, workflow.id, asked);
    await startRun(key.client, workflow.id);
    const { status, body } = await key.client.post(path, { sandbox: { name: 'box' } });
    expect([status, body.data]).toEqual([
      200,
      {
        ...run,
        status: 'running',
        attempts: 1,
        sandboxId: expect.stringMatching(/^sbx_[0-9a-z]{26}$/),
        leaseExpiresAt: expect.stringMatching(/Z$/),
        startedAt: expect.stringMatching(/Z$/),
        updatedAt: body.data.startedAt,
        steps: [{ name: 'Fix', role: null, instructions: null, model: 'large' }],
      },
    ]);
    expect((await key.client.get(`/api/v1/runs/${run.id}`)).body.data).toEqual(body.data);
  });

  it('leases it for a minute, or for as long as is asked', async () => {
    await start(2);
    const lease = (run: Answered | null) => (Date.parse(run?.leaseExpiresAt) - Date.parse(run?.startedAt)) / 1000;
    expect(lease(await claimRun(key.client))).toBe(60);
    expect(lease(await claimRun(key.client, { leaseSeconds: 3600 }))).toBe(3600);
  });

  it('makes a sandbox for it', async () => {
    await start(1);
    const labels = { region: 'eu', 'CPU cores': '', café: 'x'.repeat(256), ['k'.repeat(64)]: '1' };
    const run = await claimRun(key.client, { sandbox: { name: ' box 1 ', labels } });
    expect(await sandboxes()).toEqual([
      {
        id: run?.sandboxId,
        runId: run?.id,
        name: 'box 1',
        labels,
        status: 'creating',
        createdAt: run?.startedAt,
        startedAt: null,
        endedAt: null,
        updatedAt: run?.startedAt,
      },
    ]);
  });

  it('answers null when nothing waits, and makes no sandbox', async () => {
    const { status, body } = await key.client.post(path, { sandbox: { name: 'box' } });
    expect([status, body]).toEqual([200, { data: null }]);
    expect(await sandboxes()).toEqual([]);
  });

  it('gives runs in the order in which they were started', async () => {
    const ids = await start(5);
    const claimed: unknown[] = [];
    for (let taken = 0; taken < 6; taken++) claimed.push((await claimRun(key.client))?.id ?? null);
    expect(claimed).toEqual([...ids, null]);
  });

  it('gives each of 20 runs to one of 30 who claim at once', async () => {
    const ids = await start(20);
    const claimed = await Promise.all(Array.from({ length: 30 }, () => claimRun(key.client)));
    expect(claimed.flatMap((run) => run?.id ?? []).sort()).toEqual(ids.sort());
    expect(new Set((await sandboxes()).map(({ runId }) => runId as string))).toEqual(new Set(ids));
    expect(await sandboxes()).toHaveLength(20);
  });

  it('takes one run for one Idempotency-Key, however often it is sent', async () => {
    await start(3);
    const headers = { 'idempotency-key': 'once' };
    const claim = () => key.client.post(path, { sandbox: { name: 'box' } }, { headers });
    const answers = await Promise.all(Array.from({ length: 10 }, claim));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await sandboxes()).toHaveLength(1);
  });

  it('check 43: gives no run of another project', async () => {
    await start(1);
    for (const { client } of [await createPlace(ada), await createPlace(await signUp(app))]) {
      expect(await claimRun(client)).toBeNull();
    }
  });

  const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`label-${index}`, 'x']));
  it.each([
    [{}, 'sandbox'],
    [{ sandbox: 'box' }, 'sandbox'],
    [{ sandbox: {} }, 'sandbox.name'],
    [{ sandbox: { name: '' } }, 'sandbox.name'],
    [{ sandbox: { name: 'x'.repeat(101) } }, 'sandbox.name'],
    [{ sandbox: { name: 'x', labels: [] } }, 'sandbox.labels'],
    [{ sandbox: { name: 'x', labels: many } }, 'sandbox.labels'],
    [{ sandbox: { name: 'x', labels: { a: 1 } } }, 'sandbox.labels.a'],
    [{ sandbox: { name: 'x', labels: { a: 'x'.repeat(257) } } }, 'sandbox.labels.a'],
    [{ sandbox: { name: 'x', labels: { ['k'.repeat(65)]: 'x' } } }, 'sandbox.labels'],
    [{ sandbox: { name: 'x', labels: { '': 'x' } } }, 'sandbox.labels'],
    [{ sandbox: { name: 'x', image: 'y' } }, 'sandbox.image'],
    [{ sandbox: { name: 'x' }, leaseSeconds: 0 }, 'leaseSeconds'],
    [{ sandbox: { name: 'x' }, leaseSeconds: 3601 }, 'leaseSeconds'],
    [{ sandbox: { name: 'x' }, leaseSeconds: 1.5 }, 'leaseSeconds'],
    [{ sandbox: { name: 'x' }, projectId: 'x' }, 'projectId'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(projectFault(await key.client.post(path, body))).toEqual([400, 'VALIDATION', field]);
  });
});

describe.each([
  ['GET', '', 'runs:read', undefined],
  ['GET', '/:id', 'runs:read', undefined],
  ['POST', '/start', 'runs:write', {}],
  ['POST', '/:id/cancel', 'runs:cancel', undefined],
  ['POST', '/claim', 'runs:execute', {}],
  ['POST', '/:id/heartbeat', 'runs:execute', {}],
  ['POST', '/:id/finish', 'runs:execute', {}],
])('%s /api/v1/runs%s', (method, end, scope, body) => {
  const at = (id: string) => `/api/v1/runs${end.replace(':id', id)}`;

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().send(method, at('run_abc'), { body }))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for its scope, before it looks at anything else', async () => {
    const { client } = await createProjectKey(ada.client, key.project, { scopes: ['workflows:write'] });
    const { status, body: said } = await client.send(method, at('run_abc'), { body });
    expect([status, said.error.message]).toEqual([403, `This key does not have the required '${scope}' scope.`]);
  });

  it('is for keys that a member made', async () => {
    const fields = { name: 'of a member', scopes: [scope] };
    const { client } = await createProjectKey(ada.client, key.project, fields);
    await app.tamper(`UPDATE api_keys SET ceiling = 'member' WHERE name = 'of a member'`);
    expect((await client.send(method, at('run_abc'), { body })).status).not.toBe(403);
  });
});

it('leaves a run to nobody when the project has ended', async () => {
  await start(1);
  await done(key.client.post('/api/v1/project/delete'));
  expect(projectOutcome(await key.client.post(path, { sandbox: { name: 'box' } }))).toBe('401 AUTH_INVALID');
});
