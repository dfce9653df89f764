import {
  type Answered,
  claimRun,
  createPlace,
  createProjectKey,
  createWorkflow,
  type Person,
  projectFault,
  projectOutcome,
  signUp,
  startRun,
  TestApp,
  type TestPlace,
  walkPages,
} from '@latchkey/testing';

const path = '/api/v1/sandboxes';

let app: TestApp;
let ada: Person;
let key: TestPlace;
let workflow: Answered;
let run: Answered;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  key = await createPlace(ada);
  workflow = await createWorkflow(key.client);
  run = await claim();
});
afterAll(() => app.stop());

const claim = async (): Promise<Answered> => {
  await startRun(key.client, workflow.id);
  return (await claimRun(key.client)) ?? { id: 'none' };
};
/** A run that was claimed so many times, with its sandboxes, newest first. */
const claimOften = async (times: number) => {
  const { id, sandboxId } = await claim();
  const boxes = [sandboxId as string];
  while (boxes.length < times) {
    app.clock.advance(61);
    for (let again = await claimRun(key.client); again; again = await claimRun(key.client)) {
      if (again.id === id) boxes.unshift(again.sandboxId as string);
    }
  }
  return { id, boxes };
};

describe('GET /api/v1/sandboxes', () => {
  it('lists each claim’s sandbox, newest first', async () => {
    const second = await claim();
    const { status, body } = await key.client.get(path);
    expect([status, body.nextCursor, body.hasMore]).toEqual([200, null, false]);
    expect(body.data).toMatchObject([
      { id: second.sandboxId, runId: second.id },
      { id: run.sandboxId, runId: run.id, name: 'box', labels: {}, status: 'creating' },
    ]);
  });

  it('narrows to a run', async () => {
    const { id, boxes } = await claimOften(3);
    expect(await walkPages(key.client, `${path}?runId=${id}&limit=2`)).toEqual(boxes);
    expect(await walkPages(key.client, `${path}?runId=run_01hz3k5r4x9y2v6qf8tj7w0cdn`)).toEqual([]);
  });

  it('shows every sandbox once, page by page, whatever is claimed meanwhile', async () => {
    for (let made = 0; made < 6; made++) await claim();
    const before = await walkPages(key.client, path);
    expect(before).toHaveLength(7);
    expect(await walkPages(key.client, `${path}?limit=2`, claim)).toEqual(before);
  });

  it('check 43: shows no sandbox of another project, nor of a run of one', async () => {
    const { client } = await createPlace(ada);
    for (const query of ['', `?runId=${run.id}`]) expect((await client.get(path + query)).body.data).toEqual([]);
  });

  it('check 44: takes no cursor of another project, nor of another run', async () => {
    const { id } = await claimOften(2);
    const cursor = ((await key.client.get(`${path}?limit=1`)).body as { nextCursor: string }).nextCursor;
    const ofRun = ((await key.client.get(`${path}?limit=1&runId=${id}`)).body as { nextCursor: string }).nextCursor;
    const other = await createPlace(ada);
    const asked = [
      other.client.get(`${path}?cursor=${cursor}`),
      key.client.get(`${path}?cursor=${cursor}&runId=${id}`),
      key.client.get(`${path}?cursor=${ofRun}`),
      key.client.get(`${path}?cursor=${ofRun}&runId=${run.id}`),
      key.client.get(`/api/v1/runs?cursor=${cursor}`),
    ];
    for (const answer of await Promise.all(asked)) expect(projectFault(answer)).toEqual([400, 'VALIDATION', 'cursor']);
    expect((await key.client.get(`${path}?cursor=${ofRun}&runId=${id}`)).status).toBe(200);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['runId=run_abc', 'runId'],
    ['runId=', 'runId'],
    ['status=killed', 'status'],
  ])('400: refuses %s', async (query, field) => {
    expect(projectFault(await key.client.get(`${path}?${query}`))).toEqual([400, 'VALIDATION', field]);
  });
});

describe('GET /api/v1/sandboxes/:id', () => {
  it('shows what the list shows', async () => {
    const { body } = await key.client.get(path);
    expect((await key.client.get(`${path}/${run.sandboxId}`)).body).toEqual({ data: body.data[0] });
  });

  it('404: check 43: tells a sandbox of another project from none by nothing', async () => {
    const { sandboxId } = run as unknown as { sandboxId: string };
    const own = await createPlace(ada);
    const far = await createPlace(await signUp(app));
    for (const id of ['sbx_01hz3k5r4x9y2v6qf8tj7w0cdn', 'sbx_abc', sandboxId.toUpperCase(), sandboxId]) {
      for (const { client } of [own, far]) {
        const { status, body } = await client.get(`${path}/${id}`);
        expect([status, body.error.code, body.error.message]).toEqual([404, 'NOT_FOUND', 'Not found.']);
      }
    }
  });
});

describe.each(['', '/sbx_abc'])('GET /api/v1/sandboxes%s', (end) => {
  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().get(path + end))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope sandboxes:read', async () => {
    const { client } = await createProjectKey(ada.client, key.project, { scopes: ['runs:read', 'runs:execute'] });
    const { status, body } = await client.get(path + end);
    expect([status, body.error.message]).toEqual([403, "This key does not have the required 'sandboxes:read' scope."]);
  });
});
