import {
  addMember,
  column,
  createPlace,
  createProjectKey,
  createToken,
  outcome,
  type Person,
  projectFault,
  projectUserId,
  signUp,
  TestApp,
  type TestPlace,
  walkPages,
  wrongFields,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
let bob: Person;
let eve: Person;
let place: TestPlace;
let path: string;
beforeAll(async () => {
  app = await TestApp.start();
  [ada, bob, eve] = [await signUp(app), await signUp(app), await signUp(app)];
  await addMember(app, ada.organizationId, bob);
  place = await createPlace(ada);
  path = `/api/user/organizations/${ada.organizationId}/audit-logs`;
  await bob.client.post(`/api/user/organizations/${ada.organizationId}/projects`, { name: 'Refused' });
  await ada.client.put(place.project.path, { name: 'Renamed' });
  await ada.client.put(`${place.project.path}/provider-keys/openai`, { key: 'sk-provider-key-9876' });
});
afterAll(() => app.stop());

const actions = async (query: string) => column(await ada.client.get(`${path}?${query}`), 'action');

describe('GET /api/user/organizations/:organizationId/audit-logs', () => {
  it('lists what happened in the organization, newest first, in the spelling of the surface', async () => {
    const answer = await ada.client.get(path);
    const { status, body } = answer;

    expect([status, body.meta]).toEqual([200, { limit: 50, nextCursor: null, hasMore: false }]);
    expect(column(answer, 'action')).toEqual([
      'provider-key.set',
      'project.changed',
      'access.refused',
      'api-key.created',
      'project.created',
      'organization.created',
    ]);
    expect(body.data[0]).toMatchObject({ target: { type: 'provider-key', id: 'openai' }, after: { last4: '9876' } });
    expect(body.data[1]).toMatchObject({
      outcome: 'done',
      reason: null,
      operation: 'updateOrganizationProject',
      actor: { kind: 'session', userId: ada.id },
      target: { type: 'project', id: place.project.id },
      projectId: place.project.id,
      after: { name: 'Renamed' },
    });
    expect(body.data[2]).toMatchObject({
      outcome: 'refused',
      reason: 'INSUFFICIENT_PERMISSIONS',
      actor: { userId: bob.id },
      target: { type: 'organization', id: ada.organizationId },
    });
    expect(body.data[3].target).toEqual({ type: 'api-key', id: place.id });
  });

  it.each([
    ['userId', () => `userId=${bob.id}`, ['access.refused']],
    ['action', () => 'action=project.created', ['project.created']],
    ['actions of a type', () => 'action=project.*', ['project.changed', 'project.created']],
    ['refusals', () => 'action=access.*', ['access.refused']],
    ['outcome', () => 'outcome=refused', ['access.refused']],
    ['outcome and action', () => 'outcome=refused&action=project.created', []],
    ['targetType', () => 'targetType=api-key', ['api-key.created']],
    ['targetId', () => `targetId=${place.id}`, ['api-key.created']],
    ['a target without an id', () => 'targetId=openai', ['provider-key.set']],
    ['projectId', () => `projectId=${place.project.id}&action=project.changed`, ['project.changed']],
    ['credentialId', () => `credentialId=${place.id}`, []],
    ['to', () => 'to=2001-01-01T00:00:00Z', []],
    ['from', () => 'from=2999-01-01T00:00:00Z', []],
  ])('narrows by %s', async (_, query, expected) => {
    expect(await actions(query())).toEqual(expected);
  });

  it('goes on by cursor, and refuses the cursor of another list', async () => {
    const { body: first } = await ada.client.get(`${path}?limit=2`);
    const { body: second } = await ada.client.get(`${path}?limit=2&cursor=${first.meta.nextCursor}`);
    expect([first.meta.hasMore, first.data.length, second.data[0].action]).toEqual([true, 2, 'access.refused']);
    for (const elsewhere of [
      `${path}?outcome=done&cursor=${first.meta.nextCursor}`,
      `/api/user/organizations/${eve.organizationId}/audit-logs?cursor=${first.meta.nextCursor}`,
    ]) {
      const answer = await (elsewhere.startsWith(path) ? ada : eve).client.get(elsewhere);
      expect([outcome(answer), wrongFields(answer)]).toEqual(['400 VALIDATION_ERROR', ['cursor']]);
    }
  });

  it.each(['from=yesterday', 'from=0001-01-01T00:00:00Z', 'action=*', 'outcome=x', 'userId=me', 'limit=0'])(
    'refuses %s',
    async (query) => {
      expect(outcome(await ada.client.get(`${path}?${query}`))).toBe('400 VALIDATION_ERROR');
    },
  );

  it('is for admins, with the scope, and for nobody of another organization', async () => {
    expect(outcome(await bob.client.get(path))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(outcome(await bob.client.get(`${path}/export`))).toBe('403 INSUFFICIENT_PERMISSIONS');
    expect(outcome(await eve.client.get(path))).toBe('403 FORBIDDEN');
    expect(outcome(await (await createToken(ada.client, ['usage:read'])).client.get(path))).toBe(
      '403 API_KEY_MISSING_SCOPES',
    );
    expect(outcome(await (await createToken(ada.client, ['audit:read'])).client.get(path))).toBe('200 OK');
    const { text } = await eve.client.get(`/api/user/organizations/${eve.organizationId}/audit-logs`);
    expect(text).not.toContain(ada.organizationId);
  });
});

describe('GET /api/v1/project/audit-logs', () => {
  it('lists what happened in the project of the key, and in no other', async () => {
    const other = await createPlace(ada);
    await other.client.post('/api/v1/project/update', { name: 'Other' });
    await place.client.post('/api/v1/project/update', { name: 'Mine' });
    const answer = await place.client.get('/api/v1/project/audit-logs');
    const { body } = answer;

    expect(body.data[0]).toMatchObject({
      action: 'project.changed',
      actor: { kind: 'project', userId: null, credentialId: place.id },
      after: { name: 'Mine' },
    });
    const projects = new Set(column(answer, 'projectId'));
    expect([...projects]).toEqual([expect.stringMatching(/^prj_/)]);
    const made = await place.client.get(
      `/api/v1/project/audit-logs?userId=${projectUserId(ada)}&action=project.created`,
    );
    expect(made.body.data).toHaveLength(1);
    expect(await walkPages(place.client, '/api/v1/project/audit-logs?limit=2')).toEqual(column(answer, 'id'));
  });

  it('wants the scope', async () => {
    const { client } = await createProjectKey(ada.client, place.project, { scopes: ['usage:read'] });
    expect(projectFault(await client.get('/api/v1/project/audit-logs'))).toEqual([403, 'SCOPE_DENIED']);
  });
});
