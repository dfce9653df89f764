import { addMember, createToken, outcome, type Person, signUp, TestApp } from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let path: string;
beforeAll(async () => {
  app = await TestApp.start({
    env: { RATE_LIMIT_FREE: '60/60+1000/86400', RATE_LIMIT_PRO: '7/1+300/60', RATE_LIMIT_ENTERPRISE: 'off' },
  });
  owner = await signUp(app);
  path = `/api/user/organizations/${owner.organizationId}/subscription/plans`;
});
afterAll(() => app.stop());

describe('GET /api/user/organizations/:organizationId/subscription/plans', () => {
  it('tells every member the plans that there are, with the limits that are configured', async () => {
    const member = await signUp(app);
    await addMember(app, owner.organizationId, member, 'member');
    const { status, body } = await member.client.get(path);
    expect(status).toBe(200);
    expect(body.data).toEqual([
      { plan: 'free', limits: { perMinute: 60, perDay: 1000 } },
      { plan: 'pro', limits: { perMinute: 300, perDay: null } },
      { plan: 'enterprise', limits: { perMinute: null, perDay: null } },
    ]);
    expect(body.meta).toMatchObject({ total: 3 });
  });

  it('is paged', async () => {
    const { body } = await owner.client.get(`${path}?limit=1&offset=1`);
    expect(body.data).toMatchObject([{ plan: 'pro' }]);
    expect(body.meta).toMatchObject({ total: 3, limit: 1, offset: 1 });
  });

  it('is for members alone, and needs subscription:read', async () => {
    const stranger = await signUp(app);
    expect(outcome(await stranger.client.get(path))).toBe('403 FORBIDDEN');
    const { client } = await createToken(owner.client, ['organizations:read']);
    expect(outcome(await client.get(path))).toBe('403 API_KEY_MISSING_SCOPES');
  });
});
