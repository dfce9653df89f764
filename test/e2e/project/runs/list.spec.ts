import {
  type Answered,
  column,
  createPlace,
  createWorkflow,
  done,
  type Person,
  projectFault,
  signUp,
  startRun,
  TestApp,
  type TestPlace,
  walkPages,
} from '@latchkey/testing';

const path = '/api/v1/runs';

let app: TestApp;
let ada: Person;
let key: TestPlace;
let one: Answered;
let other: Answered;
let all: string[];

beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  key = await createPlace(ada);
  one = await createWorkflow(key.client);
  other = await createWorkflow(key.client);
  all = [];
  for (let made = 0; made < 12; made++) await start(made % 2 ? one : other);
  for (const id of all.filter((_, index) => index % 3 === 0)) await done(key.client.post(`${path}/${id}/cancel`));
});
afterAll(() => app.stop());

const start = async (workflow: Answered) => all.unshift((await startRun(key.client, workflow.id)).id);
const cursorOf = async (query: string) =>
  ((await key.client.get(`${path}?limit=1${query}`)).body as { nextCursor: string }).nextCursor;

describe('GET /api/v1/runs', () => {
  it('shows each run as it is, newest first, without its steps', async () => {
    const answer = await key.client.get(path);
    const { status, body } = answer;
    expect([status, body.hasMore, body.nextCursor]).toEqual([200, false, null]);
    expect(column(answer, 'id')).toEqual(all);
    const { steps, ...run } = (await key.client.get(`${path}/${all[3]}`)).body.data as Answered;
    expect([steps, body.data[3]]).toEqual([[], run]);
  });

  it('narrows to a state, to a workflow, and to both', async () => {
    const cancelled = all.filter((_, index) => index % 3 === 0);
    const ofOne = all.filter((_, index) => index % 2 === 0);
    expect(await walkPages(key.client, `${path}?status=cancelled`)).toEqual(cancelled);
    expect(await walkPages(key.client, `${path}?status=completed`)).toEqual([]);
    expect(await walkPages(key.client, `${path}?limit=2&workflowId=${one.id}`)).toEqual(ofOne);
    expect(await walkPages(key.client, `${path}?limit=1&status=pending&workflowId=${one.id}`)).toEqual(
      ofOne.filter((id) => !cancelled.includes(id)),
    );
  });

  it('shows every run once, page by page, whatever is started meanwhile', async () => {
    const before = [...all];
    expect(await walkPages(key.client, `${path}?limit=3`, () => start(one))).toEqual(before);
    expect(await walkPages(key.client, `${path}?limit=3&workflowId=${other.id}`, () => start(other))).toEqual(
      before.filter((_, index) => index % 2 === 1),
    );
  });

  it('check 43: shows no run of another project, nor of a workflow of one', async () => {
    const { client } = await createPlace(ada);
    for (const query of ['', `?workflowId=${one.id}`, '?workflowId=wf_01hz3k5r4x9y2v6qf8tj7w0cdn']) {
      expect((await client.get(path + query)).body).toEqual({ data: [], nextCursor: null, hasMore: false });
    }
  });

  it('check 44: takes no cursor of another project', async () => {
    const cursor = await cursorOf('');
    for (const { client } of [await createPlace(ada), await createPlace(await signUp(app))]) {
      expect(projectFault(await client.get(`${path}?cursor=${cursor}`))).toEqual([400, 'VALIDATION', 'cursor']);
    }
  });

  it('check 44: takes a cursor for the very filter that it was given for', async () => {
    const filters = [
      '',
      '&status=pending',
      '&status=cancelled',
      ...[one, other].flatMap(({ id }) => [`&workflowId=${id}`, `&workflowId=${id}&status=pending`]),
    ];
    for (const given of filters) {
      const cursor = await cursorOf(given);
      for (const asked of filters) {
        const answer = await key.client.get(`${path}?cursor=${cursor}${asked}`);
        expect(projectFault(answer)).toEqual(asked === given ? [200, undefined] : [400, 'VALIDATION', 'cursor']);
      }
    }
  });

  it('check 44: takes no cursor that was changed', async () => {
    const cursor = await cursorOf('');
    for (let at = 0; at < cursor.length; at += 7) {
      const flipped = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      const answer = await key.client.get(`${path}?cursor=${flipped}`);
      expect(projectFault(answer)).toEqual([400, 'VALIDATION', 'cursor']);
    }
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['status=done', 'status'],
    ['status=', 'status'],
    ['workflowId=wf_abc', 'workflowId'],
    ['workflowId=', 'workflowId'],
    ['offset=1', 'offset'],
  ])('400: refuses %s', async (query, field) => {
    expect(projectFault(await key.client.get(`${path}?${query}`))).toEqual([400, 'VALIDATION', field]);
  });
});
