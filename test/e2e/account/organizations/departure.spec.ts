import { Database } from '@latchkey/database';
import { addMember, outcome, type Person, rowId, signUp, TestApp } from '@latchkey/testing';
import { OrganizationDeparture } from '../../../../apps/api/src/organizations/organization-departure.service.js';

let app: TestApp;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

const leaveAll = (person: Person) => app.app.get(OrganizationDeparture, { strict: false }).leaveAll(rowId(person.id));

const memberCount = async (organizationId: string) => {
  const [row] = await app.dataSource.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM memberships WHERE organization_id = $1',
    [rowId(organizationId)],
  );
  return row.count;
};

const isDeleted = async (organizationId: string) => {
  const [row] = await app.dataSource.query<{ deleted: boolean }[]>(
    'SELECT deleted_at IS NOT NULL AS deleted FROM organizations WHERE id = $1',
    [rowId(organizationId)],
  );
  return row.deleted;
};

describe('when an account goes', () => {
  it('ends the organizations in which the person was alone, with their keys', async () => {
    const ada = await signUp(app);
    await app.dataSource.query(
      `INSERT INTO api_keys (id, kind, organization_id, name, prefix, scopes, environment, created_at, updated_at)
       VALUES (gen_random_uuid(), 'workspace', $1, 'CI', 'wk_live_abcdef', '{read}', 'live', now(), now())`,
      [rowId(ada.organizationId)],
    );
    await leaveAll(ada);
    expect(await isDeleted(ada.organizationId)).toBe(true);
    expect(await memberCount(ada.organizationId)).toBe(0);
    const keys = await app.dataSource.query(
      'SELECT revoked_at IS NOT NULL AS revoked, revoked_reason AS reason FROM api_keys WHERE organization_id = $1',
      [rowId(ada.organizationId)],
    );
    expect(keys).toEqual([{ revoked: true, reason: 'organization deleted' }]);
  });

  it('leaves the organizations of others as they are', async () => {
    const [ada, bob] = [await signUp(app), await signUp(app)];
    await addMember(app, ada.organizationId, bob);
    await leaveAll(bob);
    expect(await isDeleted(ada.organizationId)).toBe(false);
    expect(await memberCount(ada.organizationId)).toBe(1);
  });

  it('leaves an organization to its other owner', async () => {
    const [ada, bob] = [await signUp(app), await signUp(app)];
    await addMember(app, ada.organizationId, bob, 'owner');
    await leaveAll(ada);
    expect(await isDeleted(ada.organizationId)).toBe(false);
    expect(await memberCount(ada.organizationId)).toBe(1);
  });

  it('refuses the last owner of an organization that has other members, and changes nothing', async () => {
    const [ada, bob] = [await signUp(app), await signUp(app)];
    await addMember(app, ada.organizationId, bob, 'admin');
    await app.dataSource.query('INSERT INTO organizations (id, name, slug) VALUES ($1, $2, $3)', [
      '01890000-0000-7000-8000-000000000001',
      'Alone',
      'alone',
    ]);
    await app.dataSource.query(`INSERT INTO memberships VALUES ('01890000-0000-7000-8000-000000000001', $1, 'owner')`, [
      rowId(ada.id),
    ]);
    await expect(leaveAll(ada)).rejects.toMatchObject({ code: 'LAST_OWNER' });
    expect(await memberCount(ada.organizationId)).toBe(2);
    const [{ deletedAt }] = await app.dataSource.query<{ deletedAt: Date | null }[]>(
      `SELECT deleted_at AS "deletedAt" FROM organizations WHERE id = '01890000-0000-7000-8000-000000000001'`,
    );
    expect(deletedAt).toBeNull();
  });

  it('is undone with the transaction of the caller', async () => {
    const ada = await signUp(app);
    const database = app.app.get(Database, { strict: false });
    const attempt = database.transaction(async () => {
      await leaveAll(ada);
      throw new Error('The account stays.');
    });
    await expect(attempt).rejects.toThrow('The account stays.');
    expect(await isDeleted(ada.organizationId)).toBe(false);
    expect(await memberCount(ada.organizationId)).toBe(1);
  });

  it('gets along with everything that the person does at the same moment', async () => {
    for (let round = 0; round < 8; round++) {
      const ada = await signUp(app);
      const path = `/api/user/organizations/${ada.organizationId}`;
      const answers = await Promise.all([
        ada.client.post(`${path}/invites`, { email: 'guest@example.com', role: 'member' }),
        ada.client.post(`${path}/projects`, { name: 'P' }),
        ada.client.put(path, { slug: `slug-${round}` }),
        ada.client.post('/api/user/organizations', { name: 'Another' }),
        leaveAll(ada),
        ada.client.post(`${path}/invites`, { email: 'other@example.com', role: 'member' }),
        ada.client.post(`${path}/projects`, { name: 'Q' }),
        ada.client.post(`${path}/leave`),
      ]);
      const outcomes = answers.filter((answer) => answer !== undefined).map(outcome);
      for (const one of outcomes) expect(['200 OK', '201 OK', '403 FORBIDDEN', '409 LAST_OWNER']).toContain(one);
      expect(await memberCount(ada.organizationId)).toBe(0);
    }
  });

  it('lets one of the last two owners go when both go at once', async () => {
    const [ada, bob, eve] = [await signUp(app), await signUp(app), await signUp(app)];
    await addMember(app, ada.organizationId, bob, 'owner');
    await addMember(app, ada.organizationId, eve);
    const outcomes = await Promise.allSettled([leaveAll(ada), leaveAll(bob)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await memberCount(ada.organizationId)).toBe(2);
  });
});
