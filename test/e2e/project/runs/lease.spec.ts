import {
  type Answered,
  claimRun,
  createPlace,
  createWorkflow,
  done,
  miscounts,
  type Person,
  rowId,
  signUp,
  startRun,
  TestApp,
  type TestPlace,
} from '@latchkey/testing';
import { Database } from '@latchkey/database';
import { RunReaper } from '../../../../apps/api/src/runs/run-reaper.js';

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
  workflow = await createWorkflow(key.client);
  await startRun(key.client, workflow.id);
});
afterAll(() => app.stop());

const claim = async (client = key.client): Promise<Answered> => (await claimRun(client)) ?? { id: 'none' };
const get = async (id: string) => (await key.client.get(`/api/v1/runs/${id}`)).body.data as Answered;
const sweep = () => app.app.get(RunReaper).run();
const sandboxes = async () =>
  ((await key.client.get('/api/v1/sandboxes')).body.data as Answered[]).map(({ status }) => status as string);
const beat = (id: string, fields: object) => key.client.post(`/api/v1/runs/${id}/heartbeat`, fields);

describe('A run whose runner is not heard of', () => {
  it('goes back to the queue when its lease has lapsed, as if nobody had had it', async () => {
    const run = await claim();
    await done(beat(run.id, { progress: 70, currentStepLabel: 'Testing' }));
    app.clock.advance(59);
    await sweep();
    expect(await get(run.id)).toMatchObject({ status: 'running' });
    app.clock.advance(2);
    await sweep();
    expect(await get(run.id)).toMatchObject({
      status: 'pending',
      attempts: 1,
      progress: 0,
      currentStepLabel: null,
      sandboxId: null,
      leaseExpiresAt: null,
      startedAt: null,
      finishedAt: null,
    });
    expect(await sandboxes()).toEqual(['error']);
  });

  it('goes to the next who claims, before those that were started later, in a sandbox of its own', async () => {
    await startRun(key.client, workflow.id);
    const run = await claim();
    app.clock.advance(61);
    const again = await claim();
    expect([again.id, again.attempts, again.sandboxId === run.sandboxId]).toEqual([run.id, 2, false]);
    expect(await sandboxes()).toEqual(['creating', 'error']);
  });

  it('stays with a runner that is heard of in time', async () => {
    const run = await claim();
    for (let beats = 0; beats < 3; beats++) {
      app.clock.advance(50);
      await sweep();
      expect((await beat(run.id, {})).body.data).toMatchObject({ status: 'running', attempts: 1 });
    }
  });

  it('fails after the third lapse, and says so', async () => {
    const run = await claim();
    for (let attempt = 2; attempt <= 3; attempt++) {
      app.clock.advance(61);
      expect(await claim()).toMatchObject({ id: run.id, attempts: attempt });
    }
    app.clock.advance(61);
    expect(await claimRun(key.client)).toBeNull();
    expect(await get(run.id)).toMatchObject({
      status: 'failed',
      attempts: 3,
      error: 'No runner finished it: the lease of attempt 3 of 3 lapsed.',
      finishedAt: expect.stringMatching(/Z$/),
      leaseExpiresAt: null,
    });
    expect(await sandboxes()).toEqual(['error', 'error', 'error']);
    expect((await beat(run.id, {})).status).toBe(409);
  });

  it('can be completed at the third attempt', async () => {
    const run = await claim();
    for (let attempt = 2; attempt <= 3; attempt++) {
      app.clock.advance(61);
      await claim();
    }
    const { status } = await key.client.post(`/api/v1/runs/${run.id}/finish`, { status: 'completed' });
    expect([status, await get(run.id)]).toMatchObject([200, { status: 'completed', attempts: 3 }]);
    expect(await sandboxes()).toEqual(['killed', 'error', 'error']);
  });

  it('keeps a slower claim of the same key from what a later one has, where runners name their sandbox', async () => {
    const first = await claim();
    app.clock.advance(61);
    const second = await claim();
    const finish = ({ sandboxId }: Answered) =>
      key.client.post(`/api/v1/runs/${first.id}/finish`, { status: 'completed', sandboxId: sandboxId as string });
    expect((await finish(first)).status).toBe(409);
    expect((await finish(second)).status).toBe(200);
  });

  it('is returned once by many at once, of many runs and projects, and all that is counted stays right', async () => {
    const places = [await createPlace(ada), await createPlace(ada), await createPlace(await signUp(app))];
    for (const { client } of places) {
      const { id } = await createWorkflow(client);
      await Promise.all(Array.from({ length: 15 }, () => startRun(client, id)));
      await Promise.all(Array.from({ length: 15 }, () => claimRun(client)));
    }
    for (let attempt = 2; attempt <= 4; attempt++) {
      app.clock.advance(61);
      await Promise.all([
        ...Array.from({ length: 4 }, sweep),
        ...places.flatMap(({ client }) => Array.from({ length: 15 }, () => claimRun(client))),
      ]);
      expect(await miscounts(app)).toEqual([]);
    }
    app.clock.advance(61);
    await sweep();
    const rows = await app.dataSource.query<unknown[]>(
      `SELECT DISTINCT r.status, r.attempts, (SELECT count(*)::int FROM sandboxes s WHERE s.run_id = r.id) AS boxes
       FROM runs r WHERE r.project_id = ANY($1)`,
      [places.map(({ project }) => rowId(project.id))],
    );
    expect(rows).toEqual([{ status: 'failed', attempts: 3, boxes: 3 }]);
    expect(await miscounts(app)).toEqual([]);
  });
});

describe('The reaper', () => {
  it('says once that the database is away, and goes on when it is back', async () => {
    const run = await claim();
    const database = app.app.get(Database);
    const away = jest.spyOn(database, 'transaction').mockRejectedValue(new Error('away'));
    app.clock.advance(61);
    expect([await sweep(), await sweep()]).toEqual([0, 0]);
    away.mockRestore();
    const said = app.logs.filter(({ msg }) => msg === 'runs cannot be taken from runners that are gone');
    expect(said).toHaveLength(1);
    await sweep();
    expect(await get(run.id)).toMatchObject({ status: 'pending' });
  });
});
