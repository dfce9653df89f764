import {
  column,
  createToken,
  outcome,
  type Person,
  signUp,
  signUpAdmin,
  TestApp,
  wrongFields,
} from '@latchkey/testing';

const path = '/api/admin/audit-logs';
let app: TestApp;
let admin: Person;
let ada: Person;
let keyId: string;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await signUpAdmin(app);
  ada = await signUp(app);
  keyId = (await createToken(ada.client, ['user:read'])).id.slice('ak_'.length).toUpperCase();
  const user = `/api/admin/users/${ada.id}`;
  await admin.client.post(`${user}/deactivate`, { reason: 'A reason' });
  await admin.client.post(`${user}/activate`);
  await admin.client.put(`/api/admin/organizations/${ada.organizationId}/limits`, { perDay: 7 });
  await admin.client.post(`/api/admin/keys/${keyId}/revoke`, { reason: 'Leaked' });
});
afterAll(() => app.stop());

const list = (query = '') => admin.client.get(`${path}${query}`);
const actions = async (query: string) => column(await list(query), 'action');

describe('GET /api/admin/audit-logs', () => {
  it('lists what admins did, newest first, whosever ground it was on', async () => {
    const { status, body } = await list('?limit=4');
    expect([status, body.meta]).toEqual([200, { limit: 4, nextCursor: null, hasMore: false }]);
    const entry = {
      id: expect.any(String),
      seq: expect.any(Number),
      at: expect.any(String),
      outcome: 'done',
      reason: null,
      actor: { kind: 'session', userId: admin.id, credentialId: expect.stringMatching(/^[0-9A-Z]{26}$/) },
      projectId: null,
      organizationId: null,
      ip: '127.0.0.1',
      userAgent: 'node',
      requestId: expect.any(String),
      before: null,
      hash: expect.any(String),
    };
    expect(body.data).toEqual([
      {
        ...entry,
        action: 'api-key.revoked',
        operation: 'revokeAnyKey',
        target: { type: 'api-key', id: keyId },
        after: expect.objectContaining({ revokedReason: 'Leaked', userId: ada.id }),
      },
      {
        ...entry,
        action: 'subscription.limits-changed',
        operation: 'setOrganizationLimits',
        target: { type: 'subscription', id: ada.organizationId },
        before: { perDay: null },
        after: { perDay: 7, organizationId: ada.organizationId },
      },
      {
        ...entry,
        action: 'user.activated',
        operation: 'activateUser',
        target: { type: 'user', id: ada.id },
        after: { email: ada.email },
      },
      {
        ...entry,
        action: 'user.deactivated',
        operation: 'deactivateUser',
        target: { type: 'user', id: ada.id },
        after: { email: ada.email, reason: 'A reason' },
      },
    ]);
  });

  it('goes on by its cursor, which is bound to what was asked for', async () => {
    const first = await list('?limit=3');
    const cursor = encodeURIComponent(first.body.meta.nextCursor as string);
    expect(await actions(`?limit=3&cursor=${cursor}`)).toEqual(['user.deactivated']);
    for (const other of ['&userId=' + admin.id, `&organizationId=${ada.organizationId}`]) {
      const answer = await list(`?limit=3&cursor=${cursor}${other}`);
      expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['cursor']]);
    }
  });

  it('narrows as the log of an organization does', async () => {
    expect(await actions('?action=user.*')).toEqual(['user.activated', 'user.deactivated']);
    expect(await actions('?action=api-key.revoked')).toEqual(['api-key.revoked']);
    expect(await actions(`?targetId=${keyId}`)).toEqual(['api-key.revoked']);
    expect(await actions(`?targetType=subscription`)).toEqual(['subscription.limits-changed']);
    expect(await actions(`?userId=${ada.id}`)).toEqual([]);
    expect(await actions('?to=2020-01-01T00:00:00Z')).toEqual([]);
    expect(outcome(await list('?action=everything'))).toBe('400 VALIDATION_ERROR');
  });

  it('shows the chain of an organization on request, with what admins did there', async () => {
    const { body } = await list(`?organizationId=${ada.organizationId}`);
    const [newest, ...older] = body.data as Record<string, unknown>[];
    expect(newest).toMatchObject({
      action: 'subscription.limits-changed',
      organizationId: ada.organizationId,
      after: { perDay: 7 },
    });
    expect(older.map(({ action }) => action)).toContain('organization.created');
    expect(await actions(`?organizationId=${admin.id}`)).toEqual([]);
  });

  it('shows their organization what an admin did there', async () => {
    await ada.client.post('/api/auth/sign-in/email', { email: ada.email, password: ada.password });
    const { body } = await ada.client.get(`/api/user/organizations/${ada.organizationId}/audit-logs?limit=1`);
    expect(body.data[0]).toMatchObject({ action: 'subscription.limits-changed', actor: { userId: admin.id } });
  });

  it('is closed to everybody but admins of the deployment, and to their tokens', async () => {
    const token = await createToken(admin.client, ['audit:read']);
    for (const client of [ada.client, token.client]) {
      expect(outcome(await client.get(path))).toBe('403 FORBIDDEN');
    }
  });
});
