import {
  addMember,
  createProject,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  signUp,
  TestApp,
  type TestProject,
  type TestProjectKey,
  withKey,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let project: TestProject;
let key: TestProjectKey;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  [owner, admin] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
});
beforeEach(async () => {
  project = await createProject(owner);
  key = await createProjectKey(owner.client, project, { scopes: ['projects:read', 'api-keys:read'] });
  path = `${project.keysPath}/${key.id}`;
});
afterAll(() => app.stop());

const opens = async (text: string) => (await withKey(app.client(), text).get('/api/v1/whoami')).status === 200;
/** Where a key of another project would be if it were one of this project. */
const misplaced = async () => {
  const other = await createProjectKey(owner.client, await createProject(owner));
  return `${project.keysPath}/${other.id}`;
};

describe('PUT …/api-keys/:keyId', () => {
  it('renames a key, takes scopes from it, and switches it off and on, at once', async () => {
    const { status, body } = await owner.client.put(path, { name: 'New', scopes: ['projects:read'] });
    expect([status, body.message]).toEqual([200, 'API key updated']);
    expect(body.data).toMatchObject({ id: key.id, name: 'New', scopes: ['projects:read'], enabled: true });
    expect((await key.client.get('/api/v1/project/api-keys')).status).toBe(403);
    await owner.client.put(path, { enabled: false });
    expect(await opens(key.key)).toBe(false);
    await owner.client.put(path, { enabled: true });
    expect(await opens(key.key)).toBe(true);
  });

  it('grants a key more, for who may do as much themselves', async () => {
    const more = ['projects:read', 'workflows:read'];
    expect((await key.client.get('/api/v1/workflows')).status).toBe(403);
    expect((await owner.client.put(path, { scopes: more })).body.data.scopes).toEqual(more);
    expect((await key.client.get('/api/v1/workflows')).status).toBe(200);
  });

  it('403: an admin grants nothing to a key that acts as owner, and takes from it all the same', async () => {
    const more = await admin.client.put(path, { scopes: ['projects:read', 'projects:delete'] });
    expect(outcome(more)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect((await admin.client.put(path, { scopes: ['projects:read'] })).status).toBe(200);
  });

  it('400: a personal token grants nothing, whatever it holds itself', async () => {
    const { client } = await createToken(owner.client, [
      'api-keys:read',
      'api-keys:write',
      'projects:read',
      'projects:write',
    ]);
    expect(wrongFields(await client.put(path, { scopes: ['projects:read', 'projects:write'] }))).toEqual(['scopes.1']);
  });

  it.each([
    [{ scopes: ['user:read'] }, 'scopes.0'],
    [{ name: '' }, 'name'],
    [{ ceiling: 'owner' }, 'ceiling'],
    [{ expiresIn: 60 }, 'expiresIn'],
  ])('400: refuses %j for its %s', async (body, field) => {
    expect(wrongFields(await owner.client.put(path, body))).toEqual([field]);
  });

  it('403: a personal token changes no key with scopes that it does not have', async () => {
    const { client } = await createToken(owner.client, ['api-keys:write']);
    expect(outcome(await client.put(path, { name: 'x' }))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('404: knows no key of another project', async () => {
    expect(outcome(await owner.client.put(await misplaced(), { name: 'x' }))).toBe('404 NOT_FOUND');
  });

  it('409: changes no key that is revoked', async () => {
    await owner.client.delete(path);
    expect(outcome(await owner.client.put(path, { enabled: true }))).toBe('409 KEY_REVOKED');
  });
});

describe('POST …/api-keys/:keyId/rotate', () => {
  it('gives a key a new secret, with a grace for the old one', async () => {
    const { status, body } = await owner.client.post(`${path}/rotate`, { graceSeconds: 60 });
    expect([status, body.message, body.data.id]).toEqual([200, 'API key rotated', key.id]);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([true, true]);
    app.clock.advance(61);
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('ends the old secret at once where nothing is said', async () => {
    const { body } = await owner.client.post(`${path}/rotate`, {});
    expect([await opens(key.key), await opens(body.data.key as string)]).toEqual([false, true]);
  });

  it('check 34: hands an admin no secret of a key that acts as owner', async () => {
    const answer = await admin.client.post(`${path}/rotate`, {});
    expect(outcome(answer)).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(answer.body.meta).toEqual({ requiredRole: 'owner' });
    expect(await opens(key.key)).toBe(true);
    const own = await createProjectKey(admin.client, project);
    expect((await admin.client.post(`${project.keysPath}/${own.id}/rotate`, {})).status).toBe(200);
  });

  it('403: hands a personal token no secret of a key with scopes that it does not have', async () => {
    const { client } = await createToken(owner.client, ['api-keys:write']);
    expect(outcome(await client.post(`${path}/rotate`, {}))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it('400: refuses a grace that is too long', async () => {
    expect(wrongFields(await owner.client.post(`${path}/rotate`, { graceSeconds: 1e9 }))).toEqual(['graceSeconds']);
  });

  it('404: knows no key of another project', async () => {
    expect(outcome(await owner.client.post(`${await misplaced()}/rotate`, {}))).toBe('404 NOT_FOUND');
  });

  it('409: rotates no key that is revoked', async () => {
    await owner.client.delete(path);
    expect(outcome(await owner.client.post(`${path}/rotate`, {}))).toBe('409 KEY_REVOKED');
  });
});

describe('DELETE …/api-keys/:keyId', () => {
  it('check 37: ends a key at once and for good, and says the same again', async () => {
    for (let round = 0; round < 2; round++) {
      const { status, body } = await admin.client.delete(path);
      expect([status, body.message, body.data]).toEqual([200, 'API key revoked', null]);
      expect(await opens(key.key)).toBe(false);
    }
  });

  it('asks a personal token for api-keys:delete', async () => {
    const writer = await createToken(owner.client, ['api-keys:write', 'api-keys:read']);
    expect(outcome(await writer.client.delete(path))).toBe('403 API_KEY_MISSING_SCOPES');
    const deleter = await createToken(owner.client, ['api-keys:delete']);
    expect((await deleter.client.delete(path)).status).toBe(200);
  });

  it('404: knows no key of another project', async () => {
    expect(outcome(await owner.client.delete(await misplaced()))).toBe('404 NOT_FOUND');
  });
});

describe('check 30: the plaintext of a project key', () => {
  it('is in the answer that makes it, and in no other, no log and no table', async () => {
    const made = await createProjectKey(owner.client, project);
    const child = (await made.client.post('/api/v1/project/api-keys/generate', { name: 'x' })).body.data;
    const rotated = (await owner.client.post(`${path}/rotate`, { graceSeconds: 60 })).body.data;
    const secrets = [made.key, key.key, child.key, rotated.key] as string[];
    for (const text of secrets) await opens(text);
    await withKey(app.client(), made.key.slice(0, -1)).get('/api/v1/whoami');
    const answers = [
      await owner.client.get(`${project.keysPath}?includeRevoked=true`),
      await owner.client.put(path, { name: 'x' }),
      await made.client.get('/api/v1/project/api-keys'),
      await made.client.get('/api/v1/whoami'),
      await made.client.post('/api/v1/project/api-keys/revoke', { keyId: key.id }),
    ];
    const tables = await app.dataSource.query<{ name: string }[]>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const dumps = await Promise.all(
      tables.map(({ name }) => app.dataSource.query(`SELECT string_agg(t::text, E'\n') AS dump FROM ${name} t`)),
    );
    const seen = [...answers.map(({ text }) => text), JSON.stringify(dumps), JSON.stringify(app.logs)];
    for (const text of seen) for (const secret of secrets) expect(text).not.toContain(secret.slice(14));
  });
});
