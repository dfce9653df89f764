import {
  createPlace,
  createProjectKey,
  createService,
  createWorkspaceKey,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestPlace,
  type TestService,
} from '@latchkey/testing';

let app: TestApp;
let service: TestService;
let ada: Person;
let place: TestPlace;
beforeAll(async () => {
  app = await TestApp.start({ env: { RATE_LIMIT_FREE: '1/60' } });
  service = await createService(app);
  ada = await signUp(app);
  place = await createPlace(ada);
});
afterAll(() => app.stop());

const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
const send = (body: string, request = form) => service.client.post('/internal/introspect', body, request);
const ask = async (token: string) => {
  const { status, body } = await send(new URLSearchParams({ token }).toString());
  expect(status).toBe(200);
  return body as Record<string, unknown>;
};

describe('POST /internal/introspect', () => {
  it('says what RFC 7662 has names for, and more', async () => {
    const { key } = await createProjectKey(ada.client, place.project, {
      scopes: ['runs:read', 'runs:write'],
      expiresIn: 3600,
    });
    const told = await ask(key);
    expect(told).toEqual({
      active: true,
      scope: 'runs:read runs:write',
      client_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sub: rowId(place.project.id),
      exp: expect.any(Number),
      iat: expect.any(Number),
      token_type: 'Bearer',
      kind: 'project',
      environment: 'live',
      organization_id: rowId(ada.organizationId),
      project_id: rowId(place.project.id),
      plan: 'free',
    });
    expect(Number(told.exp) - Number(told.iat)).toBe(3600);
  });

  it('knows people by their JWTs, and organizations by their keys', async () => {
    const { body } = await ada.client.post('/api/auth/token');
    const jwt = await ask(body.data.token as string);
    expect(jwt).toMatchObject({ active: true, sub: rowId(ada.id), kind: 'jwt', plan: null });
    expect(Number(jwt.exp) - Number(jwt.iat)).toBe(900);
    const workspace = await createWorkspaceKey(ada);
    expect(await ask(workspace.key)).toMatchObject({ active: true, sub: rowId(ada.organizationId) });
  });

  it('says nothing of a token that is no good', async () => {
    const revoked = await createWorkspaceKey(ada);
    await ada.client.delete(`/api/user/organizations/${ada.organizationId}/api-keys/${revoked.id}`);
    const tokens = [revoked.key, 'nothing', service.key, `${revoked.key}x`];
    for (const token of tokens) expect(await ask(token)).toEqual({ active: false });
  });

  it('counts nothing', async () => {
    const { key } = await createWorkspaceKey(ada);
    for (let asked = 0; asked < 3; asked++) expect((await ask(key)).active).toBe(true);
  });

  it('takes a hint, and JSON as well', async () => {
    const { key } = await createWorkspaceKey(ada);
    expect((await send(`token=${key}&token_type_hint=access_token`)).body.active).toBe(true);
    const { body } = await service.client.post('/internal/introspect', { token: key });
    expect(body.active).toBe(true);
  });

  it.each([
    ['', 'token'],
    ['token=', 'token'],
    ['token=a&token=b', 'token'],
    ['token=a&more=b', 'more'],
    ['token=a&__proto__=b', '__proto__'],
    ['token=%FF%FE&constructor=b', 'constructor'],
    ['tokens', 'token'],
  ])('says what is wrong with the form "%s"', async (body, field) => {
    const answer = await send(body);
    expect([answer.status, answer.body.error.field]).toEqual([400, field]);
  });

  it('takes a form nowhere else, and nothing else here', async () => {
    expect((await send('token=a', { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await service.client.post('/internal/verify', 'credential=a', form)).status).toBe(415);
  });

  it('is closed to everybody but services', async () => {
    expect((await app.client().post('/internal/introspect', 'token=a', form)).body.error.code).toBe('AUTH_MISSING');
  });
});
