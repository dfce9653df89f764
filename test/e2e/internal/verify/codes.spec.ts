import { accountScopes } from '@latchkey/access';
import { generateKey } from '@latchkey/common';
import {
  createPlace,
  createProjectKey,
  createSecretKey,
  createService,
  createToken,
  createWorkspaceKey,
  logIn,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestPlace,
  type TestService,
  usageRows,
  verify,
} from '@latchkey/testing';

let app: TestApp;
let service: TestService;
let ada: Person;
let place: TestPlace;
beforeAll(async () => {
  app = await TestApp.start();
  service = await createService(app);
  ada = await signUp(app);
  place = await createPlace(ada);
});
afterAll(() => app.stop());

const ask = (credential: string, more = {}) => verify(service.client, credential, more);
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;

describe('POST /internal/verify', () => {
  it('tells whose every kind of key is', async () => {
    const [userId, organizationId, projectId] = [ada.id, ada.organizationId, place.project.id].map(rowId);
    const project = await createProjectKey(ada.client, place.project, { scopes: ['runs:read'] });
    expect(await ask(project.key)).toEqual({
      valid: true,
      code: 'VALID',
      keyId: uuid,
      kind: 'project',
      environment: 'live',
      organizationId,
      projectId,
      scopes: ['runs:read'],
      plan: 'free',
      limits: [],
      expiresAt: null,
    });
    const workspace = await createWorkspaceKey(ada, { environment: 'test', expiresIn: 3600 });
    expect(await ask(workspace.key)).toMatchObject({
      kind: 'workspace',
      environment: 'test',
      organizationId,
      plan: 'free',
      expiresAt: expect.any(String),
    });
    const token = await createToken(ada.client, ['user:read'], { metadata: { organizationId: ada.organizationId } });
    expect(await ask(token.key)).toMatchObject({ kind: 'personal', userId, organizationId, plan: null });
    const login = await logIn(app, ada);
    const secret = await createSecretKey(login.client);
    expect(await ask(secret.key)).toMatchObject({ kind: 'secret', keyId: secret.id, userId, scopes: [] });
    expect(await ask(login.accessToken)).toMatchObject({ kind: 'jwt', userId, scopes: accountScopes, plan: null });
  });

  it('takes a session where it was shown in a cookie, and nowhere else', async () => {
    const token = (ada.client.cookie('latchkey_session') ?? '').trim();
    const shown = { kind: 'session', userId: rowId(ada.id), scopes: accountScopes, plan: null };
    expect(await ask(token, { place: 'cookie', scopes: ['user:read'] })).toMatchObject({ code: 'VALID', ...shown });
    expect(await ask(token)).toEqual({ valid: false, code: 'NOT_FOUND' });
    const { key } = await createProjectKey(ada.client, place.project);
    expect(await ask(key, { place: 'cookie' })).toEqual({ valid: false, code: 'NOT_FOUND' });
  });

  it('says nothing but NOT_FOUND of what opens nothing', async () => {
    const { key } = await createProjectKey(ada.client, place.project);
    const wrong = [generateKey('project'), key.slice(0, -1), `${key}x`, 'nothing', service.key, 'a.b.c', '\u0000'];
    for (const credential of wrong) expect(await ask(credential)).toEqual({ valid: false, code: 'NOT_FOUND' });
  });

  it('says why a credential is no good any more, and whose it was', async () => {
    const manage = `/api/user/organizations/${ada.organizationId}/api-keys`;
    const [revoked, disabled, expired] = [
      await createWorkspaceKey(ada),
      await createWorkspaceKey(ada),
      await createWorkspaceKey(ada, { expiresIn: 60 }),
    ];
    await ada.client.delete(`${manage}/${revoked.id}`);
    await ada.client.put(`${manage}/${disabled.id}`, { enabled: false });
    await app.tamper(`UPDATE api_keys SET expires_at = now() - interval '1 minute' WHERE prefix = $1`, [
      expired.key.slice(0, 14),
    ]);
    for (const [{ key }, code] of [
      [revoked, 'REVOKED'],
      [disabled, 'DISABLED'],
      [expired, 'EXPIRED'],
    ] as const) {
      expect(await ask(key)).toMatchObject({ valid: false, code, keyId: uuid, kind: 'workspace', limits: [] });
    }
    await ada.client.put(`${manage}/${disabled.id}`, { enabled: true });
    expect((await ask(disabled.key)).code).toBe('VALID');
  });

  it('does not know people who were deactivated, by key or by JWT', async () => {
    const bob = await signUp(app);
    const login = await logIn(app, bob);
    const { key } = await createSecretKey(login.client);
    await app.tamper('UPDATE users SET is_active = false WHERE id = $1', [rowId(bob.id)]);
    for (const credential of [key, login.accessToken]) {
      expect(await ask(credential)).toMatchObject({ valid: false, code: 'USER_NOT_ACTIVE', userId: rowId(bob.id) });
    }
  });

  it('ends a JWT with its session, and with its time', async () => {
    const bob = await signUp(app);
    const { body } = await bob.client.post('/api/auth/token');
    const token = body.data.token as string;
    expect((await ask(token)).code).toBe('VALID');
    const altered = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    expect(await ask(altered)).toEqual({ valid: false, code: 'NOT_FOUND' });
    await bob.client.post('/api/auth/sign-out');
    expect((await ask(token)).code).toBe('REVOKED');
    app.clock.advance(901);
    expect(await ask(token)).toMatchObject({ valid: false, code: 'EXPIRED', userId: rowId(bob.id) });
  });

  it('needs every scope that is asked for, as the surface of the key would', async () => {
    const project = await createProjectKey(ada.client, place.project, { scopes: ['runs:read', 'runs:write'] });
    const admin = await createWorkspaceKey(ada, { scopes: ['admin'] });
    expect((await ask(project.key, { scopes: ['runs:read', 'runs:write'] })).code).toBe('VALID');
    expect(await ask(project.key, { scopes: ['runs:read', 'runs:cancel'] })).toMatchObject({
      valid: false,
      code: 'INSUFFICIENT_SCOPE',
      scopes: ['runs:read', 'runs:write'],
    });
    expect((await ask(admin.key, { scopes: ['read', 'delete'] })).code).toBe('VALID');
    expect((await ask(admin.key, { scopes: ['runs:read'] })).code).toBe('INSUFFICIENT_SCOPE');
    const { body } = await ada.client.post('/api/auth/token');
    expect((await ask(body.data.token as string, { scopes: ['user:write'] })).code).toBe('VALID');
    expect((await ask(body.data.token as string, { scopes: ['runs:read'] })).code).toBe('INSUFFICIENT_SCOPE');
  });

  it('notes that a key was used, and counts it among its requests', async () => {
    const { key } = await createProjectKey(ada.client, place.project, { scopes: ['runs:read'] });
    const verdict = await ask(key);
    await ask(key, { scopes: ['runs:cancel'] });
    const { body } = await app
      .client()
      .with({ authorization: `Bearer ${key}` })
      .get('/api/v1/whoami');
    expect(body.data.lastUsedAt).toEqual(expect.any(String));
    const rows = (await usageRows(app)).filter(({ credential_id: id }) => id === verdict.keyId);
    const internal = rows.find(({ surface }) => surface === 'internal');
    expect(internal).toMatchObject({
      route_group: 'Verification',
      status_2xx: '1',
      status_4xx: '1',
      refused_scope: '1',
    });
  });

  it('is closed to everybody but services, in one shape', async () => {
    const { key } = await createProjectKey(ada.client, place.project);
    const headers: Readonly<Record<string, string>>[] = [
      { authorization: `Bearer ${key}` },
      { authorization: `Bearer ${generateKey('service')}` },
      { authorization: 'Bearer nothing' },
      { 'x-api-key': service.key },
      { 'x-latchkey-service': service.key },
    ];
    const answers = await Promise.all(
      headers.map((sent) => app.client().with(sent).post('/internal/verify', { credential: key })),
    );
    expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual([
      [401, 'AUTH_INVALID'],
      [401, 'AUTH_INVALID'],
      [401, 'AUTH_INVALID'],
      [401, 'AUTH_MISSING'],
      [401, 'AUTH_MISSING'],
    ]);
  });

  it.each([
    [{}, 'credential'],
    [{ credential: '' }, 'credential'],
    [{ credential: 1 }, 'credential'],
    [{ credential: 'x'.repeat(4097) }, 'credential'],
    [{ credential: 'x', cost: -1 }, 'cost'],
    [{ credential: 'x', cost: 1001 }, 'cost'],
    [{ credential: 'x', cost: 0.5 }, 'cost'],
    [{ credential: 'x', ip: '1.2.3.4:80' }, 'ip'],
    [{ credential: 'x', ip: 'nowhere' }, 'ip'],
    [{ credential: 'x', scopes: ['nothing:such'] }, 'scopes.0'],
    [{ credential: 'x', scopes: [] }, 'scopes'],
    [{ credential: 'x', more: 1 }, 'more'],
  ])('says what is wrong with %j', async (sent, field) => {
    const { status, body } = await service.client.post('/internal/verify', sent);
    expect([status, body.error.code, body.error.field]).toEqual([400, 'VALIDATION', field]);
  });
});
