import {
  type Answered,
  claimRun,
  createPlace,
  createProjectKey,
  createWorkflow,
  done,
  miscounts,
  type Person,
  rowId,
  signUp,
  startRun,
  TestApp,
  type TestClient,
  type TestPlace,
} from '@latchkey/testing';

// Two thousand requests: seconds on a machine that has nothing else to do, and a minute on one that has.
jest.setTimeout(240_000);

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
});
afterAll(() => app.stop());

/** Runs that wait, as if they had been started. */
const fill = async (count: number) => {
  const [{ ids }] = await app.dataSource.query<{ ids: string[] }[]>(
    `WITH numbers AS (INSERT INTO run_numbers VALUES ($2, $4)), started AS (
       INSERT INTO runs (id, organization_id, project_id, workflow_id, run_number, prompt, steps, created_at, updated_at)
       SELECT gen_random_uuid(), $1, $2, $3, n, 'x', '[]', now(), now() FROM generate_series(1, $4::integer) AS n
       RETURNING id)
     SELECT array_agg(id) AS ids FROM started`,
    [rowId(ada.organizationId), rowId(key.project.id), rowId(workflow.id.slice(3).toUpperCase()), count],
  );
  return ids;
};
const statuses = () =>
  app.dataSource.query<Record<string, unknown>[]>(
    `SELECT r.status, r.attempts, array_agg(DISTINCT s.status ORDER BY s.status) AS boxes, count(DISTINCT r.id)::int AS runs
     FROM runs r LEFT JOIN sandboxes s ON s.run_id = r.id WHERE r.project_id = $1
     GROUP BY r.id, r.status, r.attempts`,
    [rowId(key.project.id)],
  );
const tally = async () => {
  const counts: Record<string, number> = {};
  for (const { status, attempts, boxes } of await statuses()) {
    const name = `${status as string} ${attempts as number} ${(boxes as string[]).join()}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};
const finish = (client: TestClient, id: string) => client.post(`/api/v1/runs/${id}/finish`, { status: 'completed' });

/** Works until nothing waits, and answers the numbers of the runs that it completed. */
const work = async (client: TestClient) => {
  const completed: number[] = [];
  for (let run = await claimRun(client); run; run = await claimRun(client)) {
    await done(finish(client, run.id));
    completed.push(run.runNumber as number);
  }
  return completed;
};

describe('The queue', () => {
  it('gives each of 1,000 runs to one of 8 runners, and loses none of one that is killed', async () => {
    await fill(1000);
    const runners = await Promise.all(Array.from({ length: 8 }, () => createProjectKey(ada.client, key.project)));
    const [killed, ...living] = runners.map(({ client }) => client);
    const lost = [await claimRun(killed), await claimRun(killed)];
    const work1 = await Promise.all(living.map(work));
    expect(await tally()).toEqual({ 'completed 1 killed': 998, 'running 1 creating': 2 });
    app.clock.advance(61);
    const work2 = await Promise.all(living.map(work));
    const completed = [...work1, ...work2].flat();
    expect([completed.length, new Set(completed).size]).toEqual([1000, 1000]);
    expect(await tally()).toEqual({ 'completed 1 killed': 998, 'completed 2 error,killed': 2 });
    expect((await finish(killed, lost[0]?.id ?? '')).status).toBe(409);
    const { body } = await key.client.get('/api/v1/project/counters');
    expect(body.data).toMatchObject({ runs: 1000, runsByStatus: { completed: 1000 }, sandboxes: 1002 });
    expect(await miscounts(app)).toEqual([]);
  });

  it('goes on where runs are started, claimed and cancelled all at once', async () => {
    const ids: string[] = [];
    const start = async () => {
      for (let made = 0; made < 25; made++) ids.push((await startRun(key.client, workflow.id)).id);
    };
    const cancel = async () => {
      for (let at = 0; at < 40; at += 4) if (ids[at]) await key.client.post(`/api/v1/runs/${ids[at]}/cancel`);
    };
    const attempt = async () => {
      for (let taken = 0; taken < 15; taken++) {
        const run = await claimRun(key.client);
        if (run) await finish(key.client, run.id);
      }
    };
    await Promise.all([start(), start(), start(), start(), attempt(), attempt(), attempt(), attempt(), cancel()]);
    await cancel();
    await work(key.client);
    expect(ids).toHaveLength(100);
    const ends = Object.keys(await tally()).filter(
      (name) => !/^(completed 1 killed|cancelled (0 |1 killed))$/.test(name),
    );
    expect(ends).toEqual([]);
    expect(await miscounts(app)).toEqual([]);
  });

  it('ends a run that is cancelled and finished at once in one of the two ways, everywhere', async () => {
    for (let made = 0; made < 20; made++) await startRun(key.client, workflow.id);
    const runs = await Promise.all(Array.from({ length: 20 }, () => claimRun(key.client)));
    const ends = await Promise.all(
      runs.map(async (run, index) => {
        const id = run?.id ?? '';
        const cancel = () => key.client.post(`/api/v1/runs/${id}/cancel`);
        const end = () => key.client.post(`/api/v1/runs/${id}/finish`, { status: 'failed' });
        const [cancelled, finished] = await Promise.all(index % 2 ? [cancel(), end()] : [end(), cancel()].toReversed());
        const { body } = await key.client.get(`/api/v1/runs/${id}`);
        const box = await key.client.get(`/api/v1/sandboxes/${run?.sandboxId as string}`);
        return [cancelled.status, finished.status, body.data.status, box.body.data.status].join(' ');
      }),
    );
    expect(ends.filter((end) => end !== '200 409 cancelled killed' && end !== '409 200 failed error')).toEqual([]);
    const { body } = await key.client.get('/api/v1/project/counters');
    const cancelled = ends.filter((end) => end.startsWith('200')).length;
    expect(body.data.runsByStatus).toEqual({ pending: 0, running: 0, completed: 0, failed: 20 - cancelled, cancelled });
    expect(await miscounts(app)).toEqual([]);
  });
});
