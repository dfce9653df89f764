import {
  addMember,
  createProject,
  createProjectKey,
  documentedOperations,
  type Person,
  rowId,
  said,
  signUp,
  type TestAnswer,
  TestApp,
  type TestProjectKey,
} from '@latchkey/testing';

const operations = documentedOperations('project').map((operation) => ({
  ...operation,
  title: `${operation.method} ${operation.path}`,
}));

type Ids = Readonly<Record<string, string>>;

const absent: Ids = Object.fromEntries(
  ['prj', 'kak', 'wf', 'run', 'sbx', 'usr', 'inv'].map((kind) => [kind, `${kind}_7zzzzzzzzzzzzzzzzzzzzzzzzz`]),
);
const narrowed = operations.flatMap((operation) =>
  Object.entries({ workflowId: 'wf', runId: 'run' })
    .filter(([name]) => operation.takesQuery(name))
    .map(([name, kind]) => ({ ...operation, filter: name, kind })),
);
const paged = operations.filter(({ takesQuery }) => takesQuery('cursor'));

const secret = 'not-a-key-of-anybody';

let app: TestApp;
let ada: Person;
let ours: TestProjectKey;
/** Keys of another project of the same person, and of a project of another organization, with the ids of what is in them. */
let theirs: { readonly key: TestProjectKey; readonly ids: Ids }[];

beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  ours = (await furnished(ada)).key;
  theirs = [await furnished(ada), await furnished(await signUp(app))];
});
afterAll(() => app.stop());

/** A project with two of everything, and one of each kind by its id. */
async function furnished(person: Person) {
  const project = await createProject(person);
  const key = await createProjectKey(person.client, project);
  const make = async (path: string, body: object) => (await key.client.post(path, body)).body.data as { id: string };
  const made = [];
  for (const name of ['one', 'two']) {
    const workflow = await make('/api/v1/workflows/create', { name, steps: [{ name: 'Build' }] });
    await make('/api/v1/runs/start', { workflowId: workflow.id, prompt: 'Do it.' });
    const run = await make('/api/v1/runs/claim', { sandbox: { name } });
    await make('/api/v1/runs/start', { workflowId: workflow.id, prompt: 'Wait for it.' });
    const other = await createProjectKey(person.client, project);
    made.push({ wf: workflow.id, run: run.id, kak: other.id });
  }
  const mate = await signUp(app);
  await addMember(app, person.organizationId, mate);
  await app.dataSource.query(
    `INSERT INTO project_members (organization_id, project_id, user_id, role) VALUES ($1, $2, $3, 'member')`,
    [person.organizationId, project.id, mate.id].map(rowId),
  );
  for (const provider of ['anthropic', 'github'])
    await make('/api/v1/project/provider-keys/set', { provider, key: secret });
  await make('/api/v1/project/members/invite', { email: 'user@example.com', role: 'member' });
  const [sandbox] = (await key.client.get('/api/v1/sandboxes')).body.data as { id: string }[];
  const ids = {
    ...made[0],
    sbx: sandbox.id,
    prj: `prj_${project.id.toLowerCase()}`,
    usr: `usr_${mate.id.toLowerCase()}`,
  };
  return { key, ids };
}

const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('check 43: what is in another project', () => {
  it.each(narrowed)(
    'narrows a list to nothing, as what does not exist does: $title ?$filter',
    async ({ at, filter, kind }) => {
      const list = (key: TestProjectKey, id: string) => key.client.get(`${at()}?${filter}=${id}`);
      const nothing = await list(ours, absent[kind]);
      expect(nothing.body).toEqual({ data: [], nextCursor: null, hasMore: false });
      for (const { key, ids } of theirs) {
        expect((await list(key, ids[kind])).body.data).not.toEqual([]);
        expect(said(await list(ours, ids[kind]))).toEqual(said(nothing));
      }
    },
  );

  it.each(paged)('is in no list of ours: $title', async ({ at }) => {
    const listed = JSON.stringify((await ours.client.get(`${at()}?limit=100`)).body);
    for (const { ids } of theirs) for (const id of Object.values(ids)) expect(listed).not.toContain(id.split('_')[1]);
  });
});

describe('check 44: a cursor', () => {
  it.each(paged)(
    'of another project, another list or another filter is refused: $title',
    async ({ at, path, takesQuery }) => {
      const next = async (key: TestProjectKey, list = at()) => {
        const { body } = await key.client.get(`${list}?limit=1`);
        expect(body).toMatchObject({ hasMore: true, nextCursor: expect.any(String) });
        return body.nextCursor as string;
      };
      const own = await next(ours);
      const others = paged.filter((other) => other.path !== path).map((other) => next(ours, other.at()));
      const foreign = [...theirs.map(({ key }) => next(key)), ...others];
      for (const cursor of await Promise.all(foreign)) {
        expect(wrong(await ours.client.get(`${at()}?cursor=${cursor}`))).toEqual([400, 'VALIDATION', 'cursor']);
      }
      for (const filter of ['status=pending', `workflowId=${absent.wf}`, `runId=${absent.run}`]) {
        if (!takesQuery(filter.split('=')[0])) continue;
        expect(wrong(await ours.client.get(`${at()}?cursor=${own}&${filter}`))).toEqual([400, 'VALIDATION', 'cursor']);
      }
      expect((await ours.client.get(`${at()}?cursor=${own}`)).status).toBe(200);
    },
  );

  it.each(paged)('that was changed or made up is refused, whatever it says: $title', async ({ at }) => {
    const { nextCursor: cursor } = (await ours.client.get(`${at()}?limit=1`)).body as { nextCursor: string };
    const flipped = Array.from(
      cursor,
      (letter, index) => cursor.slice(0, index) + (letter === 'A' ? 'B' : 'A') + cursor.slice(index + 1),
    );
    const madeUp = [
      'x',
      '0',
      '%00',
      `${cursor}A`,
      cursor.slice(0, -1),
      Buffer.from('{"id":"x"}').toString('base64url'),
    ];
    const answers = await Promise.all([...flipped, ...madeUp].map((text) => ours.client.get(`${at()}?cursor=${text}`)));
    expect(new Set(answers.map((answer) => wrong(answer).join()))).toEqual(new Set(['400,VALIDATION,cursor']));
  });
});
