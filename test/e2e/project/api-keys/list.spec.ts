import {
  column,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestAnswer,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/api-keys';

let app: TestApp;
let ada: Person;
let project: TestProject;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  project = await createProject(ada);
  key = await createProjectKey(ada.client, project, { name: 'first' });
});
afterAll(() => app.stop());

const make = async (count: number) => {
  for (let made = 0; made < count; made++) await createProjectKey(ada.client, project);
};
const next = ({ body }: TestAnswer) => encodeURIComponent(body.nextCursor as string);
const wrong = ({ status, body }: TestAnswer) => [status, body.error?.code, body.error?.field];

describe('GET /api/v1/project/api-keys', () => {
  it('shows each key without its secret, newest first', async () => {
    const options = { name: 'second', scopes: ['runs:read'], environment: 'test', expiresIn: 3600 } as const;
    const second = await createProjectKey(ada.client, project, options);
    const answer = await key.client.get(path);
    const { status, body } = answer;
    expect(status).toBe(200);
    expect(body).toEqual({ data: expect.any(Array), nextCursor: null, hasMore: false });
    expect(column(answer, 'name')).toEqual(['second', 'first']);
    expect(body.data[0]).toEqual({
      id: second.id,
      prefix: second.key.slice(0, 14),
      name: 'second',
      scopes: ['runs:read'],
      environment: 'test',
      enabled: true,
      createdAt: expect.stringMatching(/Z$/),
      lastUsedAt: null,
      expiresAt: expect.stringMatching(/Z$/),
      revokedAt: null,
      revokedReason: null,
    });
  });

  it('shows what became of a key that is revoked or expired', async () => {
    const gone = await createProjectKey(ada.client, project, { name: 'gone' });
    await createProjectKey(ada.client, project, { name: 'over', expiresIn: 60 });
    await key.client.post(`${path}/revoke`, { keyId: gone.id });
    app.clock.advance(61);
    const answer = await key.client.get(path);
    expect(column(answer, 'name')).toEqual(['over', 'gone', 'first']);
    expect(answer.body.data[1]).toMatchObject({
      revokedAt: expect.stringMatching(/Z$/),
      revokedReason: 'revoked by a key of the project',
    });
  });

  it('shows every key once, page by page, whatever is made meanwhile', async () => {
    await make(6);
    const all = column(await key.client.get(path), 'id');
    const seen: unknown[] = [];
    let query = '?limit=3';
    for (let pages = 0; query && pages < 9; pages++) {
      const answer = await key.client.get(path + query);
      seen.push(...column(answer, 'id'));
      await make(1);
      expect(answer.body.hasMore).toBe(answer.body.nextCursor !== null);
      query = answer.body.hasMore ? `?limit=3&cursor=${next(answer)}` : '';
    }
    expect(seen).toEqual(all);
  });

  it('ends exactly at a full page', async () => {
    await make(1);
    expect((await key.client.get(`${path}?limit=2`)).body).toMatchObject({ hasMore: false, nextCursor: null });
  });

  it('check 44: takes no cursor of another project', async () => {
    await make(1);
    const cursor = next(await key.client.get(`${path}?limit=1`));
    const other = await createProjectKey(ada.client, await createProject(ada));
    const stranger = await signUp(app);
    const far = await createProjectKey(stranger.client, await createProject(stranger));
    for (const { client } of [other, far]) {
      expect(wrong(await client.get(`${path}?cursor=${cursor}`))).toEqual([400, 'VALIDATION', 'cursor']);
    }
  });

  it('check 44: takes no cursor that was changed or made up', async () => {
    await make(1);
    const cursor = next(await key.client.get(`${path}?limit=1`));
    const flipped = Array.from({ length: 12 }, (_, index) => {
      const at = index * 5;
      return cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
    });
    const others = ['', 'x', '0', '%00', cursor.slice(0, -1), `${cursor}A`, `${cursor}=`, key.id, 'x'.repeat(1025)];
    for (const text of [...flipped, ...others]) {
      expect(wrong(await key.client.get(`${path}?cursor=${text}`))).toEqual([400, 'VALIDATION', 'cursor']);
    }
    expect((await key.client.get(`${path}?cursor=${cursor}`)).status).toBe(200);
  });

  it.each(['0', '101', '-1', '1.5', 'x', ''])('400: refuses a limit of "%s"', async (limit) => {
    expect(wrong(await key.client.get(`${path}?limit=${limit}`))).toEqual([400, 'VALIDATION', 'limit']);
  });

  it('400: knows no offset', async () => {
    expect(wrong(await key.client.get(`${path}?offset=1`))).toEqual([400, 'VALIDATION', 'offset']);
  });

  it('check 43: shows no key of another project', async () => {
    const other = await createProjectKey(ada.client, await createProject(ada));
    expect(column(await other.client.get(path), 'id')).toEqual([other.id]);
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().get(path))).toBe('401 AUTH_MISSING');
    expect(projectOutcome(await app.client().get(path, { headers: { 'x-api-key': key.key } }))).toBe(
      '401 AUTH_MISSING',
    );
  });

  it('403: asks for the scope api-keys:read', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['api-keys:write', 'projects:read'] });
    const { status, body } = await client.get(path);
    expect([status, body.error.code]).toEqual([403, 'SCOPE_DENIED']);
    expect(body.error.message).toBe("This key does not have the required 'api-keys:read' scope.");
  });
});
