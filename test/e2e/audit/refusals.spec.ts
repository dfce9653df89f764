import {
  addMember,
  auditCount,
  auditOf,
  auditOfRequest,
  createPlace,
  createProjectKey,
  createToken,
  type Person,
  rowId,
  signUp,
  TestApp,
  type TestAnswer,
  type TestPlace,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
let bob: Person;
let place: TestPlace;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  bob = await signUp(app);
  await addMember(app, ada.organizationId, bob);
  place = await createPlace(ada);
});
afterAll(() => app.stop());

const left = ({ headers }: TestAnswer) => auditOfRequest(app, headers.get('x-request-id'));

describe('A refusal is one entry', () => {
  it('of a role too low, in the organization that the caller is in', async () => {
    const path = `/api/user/organizations/${ada.organizationId}`;
    const answer = await bob.client.delete(path, undefined, { headers: { 'user-agent': 'probe/1' } });
    expect(answer.status).toBe(403);

    expect(await left(answer)).toEqual([
      expect.objectContaining({
        chain: rowId(ada.organizationId),
        action: 'access.refused',
        outcome: 'refused',
        reason: 'ROLE_TOO_LOW',
        operation: 'deleteOrganization',
        actor: expect.objectContaining({ kind: 'session', userId: rowId(bob.id) }),
        target: { type: 'organization', id: rowId(ada.organizationId) },
        ip: '127.0.0.1',
        userAgent: 'probe/1',
        before: null,
        after: null,
      }),
    ]);
  });

  it('of a foreign organization, in the caller’s own chain, whether there is such an organization or not', async () => {
    const eve = await signUp(app);
    const before = (await auditOf(app, ada.organizationId)).length;
    for (const organizationId of [ada.organizationId, '01ARZ3NDEKTSV4RRFFQ69G5FAV']) {
      const answer = await eve.client.get(`/api/user/organizations/${organizationId}/members`);
      const [entry, ...others] = await left(answer);
      expect([answer.status, entry.chain, entry.reason, others]).toEqual([403, rowId(eve.id), 'FORBIDDEN', []]);
      expect(entry.organizationId).toBeNull();
    }
    expect(await auditOf(app, ada.organizationId)).toHaveLength(before);
  });

  it('of a key without the scope, in its organization and project', async () => {
    const { client, id } = await createProjectKey(ada.client, place.project, { scopes: ['runs:read'] });
    const answer = await client.post('/api/v1/project/delete');
    const [entry, ...others] = await left(answer);

    expect([answer.status, others]).toEqual([403, []]);
    expect(entry).toMatchObject({
      chain: rowId(ada.organizationId),
      projectId: rowId(place.project.id),
      reason: 'SCOPE_MISSING',
      operation: 'deleteProject',
      actor: { kind: 'project', userId: null },
      target: { type: 'project', id: rowId(place.project.id) },
    });
    expect(id).toContain('kak_');
  });

  it('of a token that is pinned elsewhere', async () => {
    const metadata = { organizationId: bob.organizationId };
    const { client } = await createToken(bob.client, ['members:read'], { metadata });
    const answer = await client.get(`/api/user/organizations/${ada.organizationId}/members`);

    expect(answer.status).toBe(403);
    expect(await left(answer)).toEqual([
      expect.objectContaining({ chain: rowId(ada.organizationId), reason: 'FORBIDDEN' }),
    ]);
  });

  it('and neither a wrong credential nor a browser that was tricked is one', async () => {
    const before = await auditCount(app);
    const wrong = await app.client().get('/api/user/me', { headers: { 'x-api-key': 'ba_nothing' } });
    const tricked = await ada.client.post(
      '/api/user/organizations',
      { name: 'x' },
      { headers: { origin: 'https://evil.example' } },
    );

    expect([wrong.status, tricked.status]).toEqual([401, 403]);
    expect(await auditCount(app)).toBe(before);
  });

  it('and is answered all the same when it cannot be written down', async () => {
    await app.dataSource.query('ALTER TABLE audit_entries RENAME TO audit_entries_away');
    try {
      const answer = await bob.client.delete(`/api/user/organizations/${ada.organizationId}`);
      expect(answer.status).toBe(403);
    } finally {
      await app.dataSource.query('ALTER TABLE audit_entries_away RENAME TO audit_entries');
    }
    const said = app.logs.filter(({ msg }) => msg === 'a refusal could not be audited');
    expect(said).toEqual([expect.objectContaining({ level: 50, operation: 'deleteOrganization' })]);
  });
});
