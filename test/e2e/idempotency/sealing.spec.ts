import {
  createProject,
  createProjectKey,
  createToken,
  type Person,
  rowId,
  signUp,
  type TestAnswer,
  TestApp,
  type TestClient,
} from '@latchkey/testing';

const organizations = '/api/user/organizations';
const tokens = '/api/auth/api-key/create';
const projectKeys = '/api/v1/project/api-keys/generate';

let app: TestApp;
let ada: Person;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  ada = await signUp(app);
  await app.dataSource.query('DELETE FROM idempotency_records');
});
afterAll(() => app.stop());

const keyed = (client: TestClient, path: string, body: unknown, key: string): Promise<TestAnswer> =>
  client.post(path, body, { headers: { 'idempotency-key': key } });
const replayed = ({ headers }: TestAnswer) => headers.get('idempotent-replayed');
const total = async () => (await ada.client.get(organizations)).body.meta.total as number;
const hasDataKey = async (organizationId: string) =>
  (await app.dataSource.query<unknown[]>('SELECT 1 FROM data_keys WHERE tenant_id = $1', [rowId(organizationId)]))
    .length === 1;
const setAnswers = (sealed: string, ...values: unknown[]) =>
  app.dataSource.query(`UPDATE idempotency_records SET sealed_answer = ${sealed}`, values);

/** Who may make keys with each kind of credential, and where. */
async function callerWith(credential: 'a session' | 'a token' | 'a pinned token' | 'a project key') {
  if (credential === 'a session') return { client: ada.client, path: tokens };
  if (credential === 'a project key') {
    const { client } = await createProjectKey(ada.client, await createProject(ada));
    return { client, path: projectKeys };
  }
  const pin = credential === 'a token' ? {} : { metadata: { organizationId: ada.organizationId } };
  const { client } = await createToken(ada.client, ['api-keys:write', 'user:read'], pin);
  return { client, path: tokens };
}

/** All bytes of the table, as one text in which any text that it holds in clear would be found. */
async function table(): Promise<string> {
  const rows = await app.dataSource.query<Record<string, unknown>[]>('SELECT * FROM idempotency_records');
  const values = rows.flatMap((row) => Object.values(row));
  return values.map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))).join('\n');
}

describe('check 30: the answer to a request with an Idempotency-Key', () => {
  it.each(['a session', 'a token', 'a pinned token', 'a project key'] as const)(
    'with a new key, asked for with %s, is not in the table in clear',
    async (credential) => {
      const { client, path } = await callerWith(credential);
      const scopes = [path === tokens ? 'user:read' : 'runs:read'];
      const first = await keyed(client, path, { name: 'telltale', scopes }, 'k-1');
      const again = await keyed(client, path, { name: 'telltale', scopes }, 'k-1');
      const key = first.body.data.key as string;

      expect([first.status, again.text, replayed(again)]).toEqual([200, first.text, 'true']);
      expect(key).toMatch(/^(ba|cc_live)_\w{48}$/);
      for (const text of [key, key.slice(0, 20), 'telltale']) expect(await table()).not.toContain(text);
    },
  );

  it("is sealed with the organization's data key where the credential is the organization's", async () => {
    const cleo = await signUp(app);
    await keyed(ada.client, tokens, { name: 'x', scopes: ['user:read'] }, 'k-1');
    expect(await hasDataKey(ada.organizationId)).toBe(false);
    const { client: pinned } = await callerWith('a pinned token');
    await keyed(pinned, tokens, { name: 'x', scopes: ['user:read'] }, 'k-1');
    expect(await hasDataKey(ada.organizationId)).toBe(true);
    const { client: program } = await createProjectKey(cleo.client, await createProject(cleo));
    await keyed(program, projectKeys, { name: 'x', scopes: ['runs:read'] }, 'k-1');
    expect(await hasDataKey(cleo.organizationId)).toBe(true);
  });

  it("is asked for by fifty at once, as an organization's first secret, and is the same for all", async () => {
    const { client } = await createProjectKey(ada.client, await createProject(ada));
    const body = { name: 'x', scopes: ['runs:read'] };
    const answers = await Promise.all(Array.from({ length: 50 }, () => keyed(client, projectKeys, body, 'k-1')));

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter((answer) => replayed(answer) === null)).toHaveLength(1);
    expect(await hasDataKey(ada.organizationId)).toBe(true);
  });
});

describe('An answer that does not open', () => {
  it('is a fault where it is another answer, moved here: it is never given to somebody else', async () => {
    const ben = await signUp(app);
    const hers = await keyed(ada.client, organizations, { name: 'One' }, 'k-1');
    const his = await keyed(ben.client, organizations, { name: 'One' }, 'k-1');
    const sealed = await app.dataSource.query<{ id: Buffer; answer: Buffer }[]>(
      'SELECT id, sealed_answer AS answer FROM idempotency_records',
    );
    for (const [index, { id }] of sealed.entries()) {
      const { answer } = sealed[1 - index];
      await app.dataSource.query('UPDATE idempotency_records SET sealed_answer = $2 WHERE id = $1', [id, answer]);
    }
    for (const [person, own] of [[ada, hers] as const, [ben, his] as const]) {
      const again = await keyed(person.client, organizations, { name: 'One' }, 'k-1');
      expect([again.status, again.body.code]).toEqual([500, 'INTERNAL_ERROR']);
      for (const answer of [hers, his]) expect(again.text).not.toContain(answer.body.data.id);
      expect(own.status).toBe(201);
    }
    const causes = JSON.stringify(app.logs.filter(({ err }) => err));
    expect(causes).toContain('does not open');
  });

  it.each([
    ['as an earlier version sealed it', 'ff'.repeat(80)],
    ['that begins as ours do, with a data key that is not there', `0100000009${'ee'.repeat(60)}`],
    ['of no bytes', ''],
  ])('is a fault %s, for as long as it is kept; what it was about is not done again meanwhile', async (_, bytes) => {
    const before = await total();
    await keyed(ada.client, organizations, { name: 'Once' }, 'k-1');
    await setAnswers("decode($1, 'hex')", bytes);
    const again = await keyed(ada.client, organizations, { name: 'Once' }, 'k-1');

    expect([again.status, await total()]).toEqual([500, before + 1]);

    app.clock.advance(86_401);
    const later = await keyed(ada.client, organizations, { name: 'Once' }, 'k-1');
    expect([later.status, replayed(later), await total()]).toEqual([201, null, before + 2]);
  });

  it('does not keep another request from being told that the key is taken', async () => {
    await keyed(ada.client, organizations, { name: 'Once' }, 'k-1');
    await setAnswers("'\\x00'");
    const other = await keyed(ada.client, organizations, { name: 'Other' }, 'k-1');

    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
  });
});
