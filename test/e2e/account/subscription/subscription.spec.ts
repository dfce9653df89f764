import { addMember, createToken, outcome, type Person, signUp, TestApp, wrongFields } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let path: string;
beforeAll(async () => {
  app = await TestApp.start({
    env: { RATE_LIMIT_FREE: '60/60+1000/86400', RATE_LIMIT_PRO: '7/1+300/60', RATE_LIMIT_ENTERPRISE: 'off' },
  });
  [owner, admin] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  path = `/api/user/organizations/${owner.organizationId}/subscription`;
});
afterAll(() => app.stop());

describe('GET /api/user/organizations/:organizationId/subscription', () => {
  it('shows the plan and what it allows', async () => {
    const { status, body } = await admin.client.get(path);
    expect(status).toBe(200);
    expect(body.data).toEqual({ plan: 'free', limits: { perMinute: 60, perDay: 1000 } });
  });

  it('needs subscription:read', async () => {
    const { client } = await createToken(owner.client, ['organizations:read', 'subscription:write']);
    expect(outcome(await client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
  });
});

describe('PUT /api/user/organizations/:organizationId/subscription', () => {
  it.each([
    ['pro', { perMinute: 300, perDay: null }],
    ['enterprise', { perMinute: null, perDay: null }],
    ['free', { perMinute: 60, perDay: 1000 }],
  ])('changes the plan to %s, with the limits that are configured', async (plan, limits) => {
    const { status, body } = await owner.client.put(path, { plan });
    expect(status).toBe(200);
    expect(body).toMatchObject({ message: 'Subscription changed', data: { plan, limits } });
    expect((await owner.client.get(path)).body.data).toEqual({ plan, limits });
  });

  it('is for owners, also through a token with subscription:write', async () => {
    expect(outcome(await admin.client.put(path, { plan: 'pro' }))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const ofAdmin = await createToken(admin.client, ['subscription:write']);
    expect(outcome(await ofAdmin.client.put(path, { plan: 'pro' }))).toBe('403 INSUFFICIENT_PERMISSIONS');
    const ofOwner = await createToken(owner.client, ['subscription:write']);
    expect((await ofOwner.client.put(path, { plan: 'pro' })).status).toBe(200);
    const without = await createToken(owner.client, ['subscription:read', 'organizations:write']);
    expect(outcome(await without.client.put(path, { plan: 'free' }))).toBe('403 API_KEY_MISSING_SCOPES');
  });

  it.each([
    [{}, ['plan']],
    [{ plan: 'platinum' }, ['plan']],
    [{ plan: 'pro', limits: { perMinute: 1 } }, ['limits']],
  ])('refuses %j', async (body, fields) => {
    const answer = await owner.client.put(path, body);
    expect(outcome(answer)).toBe('400 VALIDATION_ERROR');
    expect(wrongFields(answer)).toEqual(fields);
  });
});
