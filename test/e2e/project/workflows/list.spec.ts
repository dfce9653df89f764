import {
  column,
  createPlace,
  createWorkflow,
  done,
  type Person,
  projectFault,
  signUp,
  TestApp,
  type TestPlace,
  walkPages,
} from '@latchkey/testing';

const path = '/api/v1/workflows';

let app: TestApp;
let ada: Person;
let key: TestPlace;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => (key = await createPlace(ada)));
afterAll(() => app.stop());

const make = async (count: number) => {
  const ids: string[] = [];
  for (let made = 0; made < count; made++) ids.unshift((await createWorkflow(key.client)).id);
  return ids;
};

describe('GET /api/v1/workflows', () => {
  it('seed 000: lists no workflow of a new project', async () => {
    expect((await key.client.get(`${path}?limit=5`)).body).toEqual({ data: [], nextCursor: null, hasMore: false });
  });

  it('shows each workflow whole, newest first', async () => {
    const first = await createWorkflow(key.client, { name: 'first', steps: [{ name: 'Fix' }] });
    const second = await createWorkflow(key.client, { name: 'second' });
    expect((await key.client.get(path)).body).toEqual({ data: [second, first], nextCursor: null, hasMore: false });
  });

  it('shows every workflow once, page by page, whatever is made meanwhile', async () => {
    const ids = await make(7);
    expect(await walkPages(key.client, `${path}?limit=2`, () => make(1))).toEqual(ids);
  });

  it('goes on after a workflow that is deleted', async () => {
    const ids = await make(5);
    const { body } = await key.client.get(`${path}?limit=2`);
    for (const id of ids.slice(1, 3)) await done(key.client.post(`${path}/${id}/delete`));
    const rest = await key.client.get(`${path}?limit=2&cursor=${body.nextCursor}`);
    expect([column(rest, 'id'), rest.body.hasMore]).toEqual([ids.slice(3), false]);
  });

  it('check 43: shows no workflow of another project', async () => {
    await make(1);
    const other = await createPlace(ada);
    expect((await other.client.get(path)).body.data).toEqual([]);
  });

  it('check 44: takes no cursor of another project, of another list, or that was changed', async () => {
    await make(2);
    const { nextCursor: cursor } = (await key.client.get(`${path}?limit=1`)).body as { nextCursor: string };
    const other = await createPlace(ada);
    const asked = [
      other.client.get(`${path}?cursor=${cursor}`),
      key.client.get(`/api/v1/project/api-keys?cursor=${cursor}`),
      key.client.get(`${path}?cursor=${cursor.slice(0, 9)}${cursor[9] === 'A' ? 'B' : 'A'}${cursor.slice(10)}`),
    ];
    for (const answer of await Promise.all(asked)) expect(projectFault(answer)).toEqual([400, 'VALIDATION', 'cursor']);
  });

  it.each(['0', '101', 'x'])('400: refuses a limit of "%s"', async (limit) => {
    expect(projectFault(await key.client.get(`${path}?limit=${limit}`))).toEqual([400, 'VALIDATION', 'limit']);
  });
});
