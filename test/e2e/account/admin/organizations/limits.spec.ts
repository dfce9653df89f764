import {
  auditOfRequest,
  createProject,
  createProjectKey,
  createService,
  createWorkspaceKey,
  outcome,
  type Person,
  rowId,
  signUp,
  signUpAdmin,
  TestApp,
  type TestClient,
  type TestProjectKey,
  verify,
  wrongFields,
} from '@latchkey/testing';

const env = { RATE_LIMIT_FREE: '3/60+1000/86400', RATE_LIMIT_PRO: '5/60', RATE_LIMIT_ENTERPRISE: 'off' };
let app: TestApp;
let other: TestApp;
let admin: Person;
let ada: Person;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start({ env });
  other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env });
  admin = await signUpAdmin(app);
});
beforeEach(async () => {
  ada = await signUp(app);
  key = await createProjectKey(ada.client, await createProject(ada));
  for (const at of [app, other]) at.clock.advanceToWindow(86_400);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

const path = () => `/api/admin/organizations/${ada.organizationId}`;
const set = (body: object) => admin.client.put(`${path()}/limits`, body);
const remove = () => admin.client.delete(`${path()}/limits`);
const receiptOf = ({ headers }: { readonly headers: Headers }) =>
  JSON.parse(headers.get('revocation-receipt') ?? '{}') as object;
const entriesOf = ({ headers }: { readonly headers: Headers }) => auditOfRequest(app, headers.get('x-request-id'));
/** How many requests of a key are let through before one is refused. */
async function passing(at: TestApp, most = 20): Promise<number> {
  const client: TestClient = at.client().with({ authorization: `Bearer ${key.key}` });
  for (let count = 0; count < most; count++) if ((await client.get('/api/v1/whoami')).status === 429) return count;
  return most;
}

describe('PUT /api/admin/organizations/:organizationId/limits', () => {
  it('holds on every node by the time that it answers, and counts on', async () => {
    expect([await passing(app), await passing(other)]).toEqual([3, 3]);
    const answer = await set({ perMinute: 8 });
    expect([answer.status, answer.body.data]).toEqual([
      200,
      expect.objectContaining({
        limits: { perMinute: 8, perDay: 1000 },
        ownLimits: { perMinute: 8, perDay: null, expiresAt: null },
        usage: { thisMinute: 3, today: 3 },
      }),
    ]);
    expect(receiptOf(answer)).toMatchObject({ nodes: 2, confirmedNodes: 2 });
    expect([await passing(other), await passing(app)]).toEqual([5, 5]);
  });

  it('can be tighter than the plan, and where the plan sets none', async () => {
    await set({ perMinute: 1 });
    expect(await passing(app)).toBe(1);
    await admin.client.put(`${path()}/plan`, { plan: 'enterprise' });
    await set({ perDay: 4 });
    expect(await passing(other)).toBe(4);
  });

  it('shows in the subscription, in the workspace, in the headers and to services that verify', async () => {
    await set({ perMinute: 50, perDay: 70 });
    const subscription = await ada.client.get(`/api/user/organizations/${ada.organizationId}/subscription`);
    expect(subscription.body.data).toEqual({ plan: 'free', limits: { perMinute: 50, perDay: 70 } });
    const workspace = await (await createWorkspaceKey(ada, { scopes: ['admin'] })).client.get('/v1/workspace');
    expect(workspace.body.data.limits).toMatchObject({ requests_per_minute: 50, requests_per_day: 70 });
    const { headers } = await key.client.get('/api/v1/whoami');
    expect(headers.get('ratelimit-policy')).toContain('"free-minute";q=50;w=60, "free-day";q=70;w=86400');
    const service = await createService(app);
    expect((await verify(service.client, key.key)).limits).toEqual([
      expect.objectContaining({ name: 'free-minute', limit: 50 }),
      expect.objectContaining({ name: 'free-day', limit: 70 }),
    ]);
  });

  it("ends at its time, on every node, and leaves the plan's", async () => {
    const expiresAt = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
    const answer = await set({ perMinute: 9, expiresAt });
    expect(answer.body.data.ownLimits).toEqual({ perMinute: 9, perDay: null, expiresAt });
    expect([await passing(app), await passing(other)]).toEqual([9, 9]);
    for (const at of [app, other]) at.clock.advance(3_600);
    expect([await passing(app), await passing(other)]).toEqual([3, 3]);
    const { body } = await admin.client.get(path());
    expect(body.data).toMatchObject({ limits: { perMinute: 3, perDay: 1000 }, ownLimits: { perMinute: 9, expiresAt } });
  });

  it('takes the place of what was set before, is audited for the organization and for the deployment', async () => {
    await set({ perMinute: 9, perDay: 9 });
    const answer = await set({ perDay: 10 });
    expect(answer.body.data.ownLimits).toEqual({ perMinute: null, perDay: 10, expiresAt: null });
    const change = {
      action: 'subscription.limits-changed',
      actor: expect.objectContaining({ userId: rowId(admin.id) }),
      before: { perMinute: 9, perDay: 9 },
    };
    const after = { perMinute: null, perDay: 10 };
    const organizationId = rowId(ada.organizationId);
    const entries = await entriesOf(answer);
    expect(entries).toHaveLength(2);
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...change, organizationId, after }),
        expect.objectContaining({ ...change, organizationId: null, after: { ...after, organizationId } }),
      ]),
    );
    expect(await entriesOf(await set({ perDay: 10 }))).toEqual([]);
  });

  it.each([
    [{}, 'perMinute'],
    [{ expiresAt: '2099-01-01T00:00:00Z' }, 'perMinute'],
    [{ perMinute: 0 }, 'perMinute'],
    [{ perDay: 1.5 }, 'perDay'],
    [{ perDay: null }, 'perDay'],
    [{ perDay: 1_000_000_000 }, 'perDay'],
    [{ perDay: 5, expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    [{ perDay: 5, expiresAt: 'tomorrow' }, 'expiresAt'],
    [{ perDay: 5, plan: 'pro' }, 'plan'],
  ])('refuses %j', async (body, field) => {
    const answer = await set(body);
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', [field]]);
  });

  it('finds no organization that there is not', async () => {
    const answer = await admin.client.put(`/api/admin/organizations/${ada.id}/limits`, { perDay: 5 });
    expect(outcome(answer)).toBe('404 NOT_FOUND');
  });
});

describe('DELETE /api/admin/organizations/:organizationId/limits', () => {
  it('leaves the organization to its plan, on every node, once', async () => {
    await set({ perMinute: 9 });
    expect(await passing(other)).toBe(9);
    const answer = await remove();
    expect(answer.body.data).toMatchObject({ limits: { perMinute: 3, perDay: 1000 }, ownLimits: null });
    expect(receiptOf(answer)).toMatchObject({ nodes: 2, confirmedNodes: 2 });
    expect(await passing(app)).toBe(3);
    expect((await entriesOf(answer)).map(({ action }) => action)).toEqual(Array(2).fill('subscription.limits-changed'));
    const again = await remove();
    expect([again.status, await entriesOf(again)]).toEqual([200, []]);
    expect(outcome(await admin.client.delete('/api/admin/organizations/none/limits'))).toBe('404 NOT_FOUND');
  });
});

describe('PUT /api/admin/organizations/:organizationId/plan', () => {
  it('changes the plan, on every node, and is audited on both grounds', async () => {
    expect(await passing(other)).toBe(3);
    const answer = await admin.client.put(`${path()}/plan`, { plan: 'pro' });
    expect(answer.body.data).toMatchObject({ plan: 'pro', limits: { perMinute: 5, perDay: null } });
    expect(await passing(other)).toBe(5);
    const entries = await entriesOf(answer);
    expect(entries.map(({ action, before, organizationId }) => [action, before, organizationId !== null])).toEqual(
      expect.arrayContaining([
        ['subscription.changed', { plan: 'free' }, true],
        ['subscription.changed', { plan: 'free' }, false],
      ]),
    );
    const again = await admin.client.put(`${path()}/plan`, { plan: 'pro' });
    expect([again.status, await entriesOf(again)]).toEqual([200, []]);
  });

  it('refuses a plan that there is not, and finds no organization that there is not', async () => {
    const answer = await admin.client.put(`${path()}/plan`, { plan: 'gold' });
    expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['plan']]);
    expect(outcome(await admin.client.put('/api/admin/organizations/none/plan', { plan: 'pro' }))).toBe(
      '404 NOT_FOUND',
    );
  });
});
