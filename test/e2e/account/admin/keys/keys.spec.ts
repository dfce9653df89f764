import {
  auditOfRequest,
  createProject,
  createProjectKey,
  createSecretKey,
  createService,
  createToken,
  createWorkspaceKey,
  logIn,
  outcome,
  type Person,
  rowId,
  signUp,
  signUpAdmin,
  TestApp,
  type TestProject,
  wrongFields,
} from '@latchkey/testing';
import { generateKey } from '@latchkey/common';

let app: TestApp;
let other: TestApp;
let admin: Person;
let ada: Person;
let project: TestProject;
beforeAll(async () => {
  app = await TestApp.start();
  other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret });
  admin = await signUpAdmin(app);
  ada = await signUp(app, { name: 'Ada Lovelace' });
  project = await createProject(ada);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

const path = '/api/admin/keys';
const list = (prefix: string) => admin.client.get(`${path}?prefix=${prefix}`);
const find = (key: string, client = admin.client) => client.post(`${path}/find`, { key });
const revoke = (id: unknown, body: object = {}) => admin.client.post(`${path}/${String(id)}/revoke`, body);
const stateOf = async (key: string) => (await find(key)).body.data.state as string;
const entriesOf = ({ headers }: { readonly headers: Headers }) => auditOfRequest(app, headers.get('x-request-id'));

/** One key of each kind, with how many characters of it are shown. */
async function oneOfEach() {
  const login = await logIn(app, ada);
  return [
    { kind: 'personal', shown: 9, ...(await createToken(ada.client, ['user:read'])) },
    { kind: 'project', shown: 14, ...(await createProjectKey(ada.client, project)) },
    { kind: 'workspace', shown: 14, ...(await createWorkspaceKey(ada)) },
    { kind: 'secret', shown: 14, ...(await createSecretKey(login.client)) },
    { kind: 'service', shown: 10, ...(await createService(app)) },
  ];
}

describe('GET /api/admin/keys and POST /api/admin/keys/find', () => {
  it('find keys of all kinds, by what is shown of them and by the whole, with whose they are', async () => {
    const person = { id: ada.id, name: 'Ada Lovelace', email: ada.email };
    const organization = { id: ada.organizationId, name: "Ada Lovelace's organization" };
    const owners: Record<string, object> = {
      personal: { user: person, organization: null, project: null },
      project: { user: null, organization, project: { id: project.id, name: expect.any(String) } },
      workspace: { user: null, organization, project: null },
      secret: { user: person, organization: null, project: null },
      service: { user: null, organization: null, project: null },
    };
    for (const { kind, key, shown } of await oneOfEach()) {
      const prefix = key.slice(0, shown);
      const found = await find(key);
      expect([found.status, found.body.data]).toEqual([
        200,
        {
          id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
          kind,
          name: expect.any(String),
          prefix,
          state: 'VALID',
          ...owners[kind],
          createdAt: expect.any(String),
          lastUsedAt: null,
          expiresAt: null,
          revokedAt: null,
          revokedReason: null,
        },
      ]);
      expect((await list(prefix)).body.data).toEqual([found.body.data]);
      expect((await list(prefix.slice(0, -3))).body.data).toContainEqual(found.body.data);
    }
  });

  it('tell what a key is worth, as the internal API does', async () => {
    const keyOf = async () => createProjectKey(ada.client, project);
    const [disabled, revoked, old] = [await keyOf(), await keyOf(), await keyOf()];
    await ada.client.put(`${project.keysPath}/${disabled.id}`, { enabled: false });
    await ada.client.delete(`${project.keysPath}/${revoked.id}`);
    const bob = await signUp(app);
    const short = await createToken(bob.client, ['user:read'], { expiresIn: 60 });
    const long = await createToken(bob.client, ['user:read']);
    await admin.client.post(`/api/admin/users/${bob.id}/deactivate`, { reason: 'test' });
    const rotated = await ada.client.post(`${project.keysPath}/${old.id}/rotate`, { graceSeconds: 60 });
    const graceUntil = rotated.body.data.previousKeyExpiresAt as string;
    expect((await find(old.key)).body.data).toMatchObject({ state: 'VALID', expiresAt: graceUntil });
    app.clock.advance(61);
    expect(await stateOf(disabled.key)).toBe('DISABLED');
    expect(await stateOf(revoked.key)).toBe('REVOKED');
    expect(await stateOf(short.key)).toBe('EXPIRED');
    expect(await stateOf(long.key)).toBe('USER_NOT_ACTIVE');
    expect(await stateOf(old.key)).toBe('EXPIRED');
    expect((await find(rotated.body.data.key as string)).body.data).toMatchObject({ state: 'VALID', expiresAt: null });
  });

  it('is no use of the key, and leaves its text nowhere', async () => {
    const { key, id } = await createToken(ada.client, ['user:read']);
    const answer = await find(key);
    expect((await list(key.slice(0, 9))).body.data[0].lastUsedAt).toBeNull();
    expect(await entriesOf(answer)).toEqual([
      expect.objectContaining({
        action: 'api-key.identified',
        organizationId: null,
        target: { type: 'api-key', id: rowId(id.slice(3).toUpperCase()) },
        after: { kind: 'personal', name: 'test', prefix: key.slice(0, 9) },
      }),
    ]);
    expect(JSON.stringify(app.logs)).not.toContain(key);
    // Nor is the answer to a request that may be repeated kept.
    const headers = { 'idempotency-key': 'find-once' };
    await admin.client.post(`${path}/find`, { key }, { headers });
    const again = await admin.client.post(`${path}/find`, { key }, { headers });
    expect(again.headers.has('idempotent-replayed')).toBe(false);
  });

  it('know nothing of what is no key', async () => {
    for (const key of [generateKey('project'), 'cc_live_mistyped', 'x']) {
      const answer = await find(key);
      expect([outcome(answer), await entriesOf(answer)]).toEqual(['404 NOT_FOUND', []]);
    }
    expect((await list('svc_zzzzzz')).body.data).toEqual([]);
  });

  it('refuse a whole key in a URL, and say nothing of it', async () => {
    const { key } = await createToken(ada.client, ['user:read']);
    for (const prefix of [key, 'ba_', 'ba_%25', 'xx_live_abc', '']) {
      const answer = await list(prefix);
      expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['prefix']]);
      expect(answer.text).not.toContain(key);
    }
    const unread = await admin.client.post(`${path}/find`, { key: '' });
    expect([outcome(unread), wrongFields(unread)]).toEqual(['400 VALIDATION_ERROR', ['key']]);
  });
});

describe('POST /api/admin/keys/:keyId/revoke', () => {
  it('ends keys of all kinds, on every node, with the reason for their owner', async () => {
    for (const { kind, key, shown } of await oneOfEach()) {
      const { id } = (await find(key)).body.data;
      const answer = await revoke(id, { reason: 'It was found in a repository.' });
      expect([answer.status, answer.body.data]).toEqual([
        200,
        expect.objectContaining({
          state: 'REVOKED',
          revokedAt: expect.any(String),
          revokedReason: 'It was found in a repository.',
        }),
      ]);
      expect(JSON.parse(answer.headers.get('revocation-receipt') ?? '{}')).toMatchObject({
        nodes: 2,
        confirmedNodes: 2,
      });
      const entries = await entriesOf(answer);
      // What is the deployment's own has one ground, and all else two.
      expect(entries).toHaveLength(kind === 'service' ? 1 : 2);
      const action = kind === 'service' ? 'service.revoked' : 'api-key.revoked';
      for (const entry of entries) {
        expect(entry).toMatchObject({
          action,
          actor: { kind: 'session', userId: rowId(admin.id) },
          after: { kind, prefix: key.slice(0, shown), revokedReason: 'It was found in a repository.' },
        });
      }
      const again = await revoke(id, { reason: 'Another' });
      expect([again.body.data, await entriesOf(again)]).toEqual([answer.body.data, []]);
    }
  });

  it('has answered when no node takes the key any more', async () => {
    const token = await createToken(ada.client, ['user:read']);
    const there = other.client().with({ 'x-api-key': token.key });
    expect((await there.get('/api/user/me')).status).toBe(200);
    const answer = await revoke(token.id.slice(3).toUpperCase());
    expect(answer.body.data.revokedReason).toBe('revoked by an admin');
    expect(outcome(await there.get('/api/user/me'))).toBe('401 INVALID_API_KEY');
  });

  it('takes one spelling of an id, and no other', async () => {
    const { id } = await createToken(ada.client, ['user:read']);
    for (const wrong of [id, ada.id, 'nothing']) expect(outcome(await revoke(wrong))).toBe('404 NOT_FOUND');
    const answer = await revoke(id.slice(3).toUpperCase(), { reason: 'x'.repeat(201) });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['reason']]);
  });
});

describe('/api/admin/keys', () => {
  it('is closed to everybody but admins of the deployment, and to their tokens', async () => {
    const token = await createToken(admin.client, ['api-keys:read', 'api-keys:delete']);
    const id = token.id.slice(3).toUpperCase();
    for (const client of [ada.client, token.client]) {
      const answers = [
        await client.get(`${path}?prefix=ba_abc`),
        await find(token.key, client),
        await client.post(`${path}/${id}/revoke`, {}),
      ];
      expect(answers.map(outcome)).toEqual(Array(3).fill('403 FORBIDDEN'));
    }
    expect((await token.client.get('/api/auth/api-key/list')).status).toBe(200);
  });
});
