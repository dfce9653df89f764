import { newId } from '@latchkey/common';
import {
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  rowId,
  signUp,
  TestApp,
  type TestClient,
  type TestProject,
  usageRows,
  writeUsage,
} from '@latchkey/testing';
import { UsageRepository } from '../../../../apps/api/src/usage/usage.repository.js';

let app: TestApp;
let ada: Person;
let project: TestProject;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => (project = await createProject(ada)));
afterAll(() => app.stop());

const usage = async (client: TestClient, query = '') => {
  await writeUsage(app);
  return client.get(`/api/v1/usage${query}`);
};

describe('GET /api/v1/usage', () => {
  it('tells how the keys of the key’s project were used, whatever role they have', async () => {
    const [reader, other] = [
      await createProjectKey(ada.client, project, { scopes: ['usage:read'], name: 'reader' }),
      await createProjectKey(ada.client, project, { name: 'other' }),
    ];
    await app.tamper(`UPDATE api_keys SET ceiling = 'member' WHERE project_id = $1`, [rowId(project.id)]);
    const elsewhere = await createProjectKey(ada.client, await createProject(ada));
    for (const { client } of [other, other, other, elsewhere, reader]) await client.get('/api/v1/whoami');
    await reader.client.get('/api/v1/project/secrets');

    const { data } = (await usage(reader.client)).body;
    expect(data).toMatchObject({
      totals: { requests: 5, errors: 1, rateLimited: 0 },
      byStatus: { '2xx': 4, '4xx': 1 },
      refused: { scope: 1, role: 0, other: 0 },
      byGroup: [
        { group: 'Key', environment: 'live', requests: 4 },
        { group: 'Secrets', requests: 1, errors: 1 },
      ],
      keys: [
        { id: other.id, name: 'other', requests: 3 },
        { id: reader.id, name: 'reader', requests: 2 },
      ],
      keysTotal: 2,
    });
    const narrowed = (await usage(reader.client, `?key=${other.id}&limit=1`)).body.data;
    expect([narrowed.totals.requests, narrowed.keys.length]).toEqual([3, 1]);
    expect((await usage(reader.client, `?key=${elsewhere.id}`)).body.data.totals.requests).toBe(0);
  });

  it('still tells of a key that was revoked', async () => {
    const [reader, gone] = [await createProjectKey(ada.client, project), await createProjectKey(ada.client, project)];
    await gone.client.post('/api/v1/project/api-keys/revoke', { keyId: gone.id });
    expect((await usage(reader.client)).body.data.keys).toMatchObject([{ id: gone.id, requests: 1 }]);
  });

  it('needs usage:read', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['audit:read'] });
    expect(projectOutcome(await usage(client))).toBe('403 SCOPE_DENIED');
  });

  it.each([
    ['from=2026-13-01', 'from'],
    ['from=2020-01-01', 'from'],
    ['key=ak_00000000000000000000000000', 'key'],
    ['surface=project', 'surface'],
    ['offset=1', 'offset'],
    ['limit=0', 'limit'],
  ])('refuses %s by its name', async (query, field) => {
    const { client } = await createProjectKey(ada.client, project);
    const answer = await usage(client, `?${query}`);
    expect([projectOutcome(answer), answer.body.error.field]).toEqual(['400 VALIDATION', field]);
  });

  it('is read from as many rows after a billion requests as after one', async () => {
    const { client } = await createProjectKey(ada.client, project);
    await client.get('/api/v1/whoami');
    const rows = async () => (await usageRows(app, 'usage_days')).filter((row) => row.project_id === rowId(project.id));
    const [row] = await rows();
    const at = (row.last_at as Date).getTime();
    const many = { status2xx: 1e9, status3xx: 0, status4xx: 0, status5xx: 0, rateLimited: 0 };
    const more = {
      ...({
        credentialId: row.credential_id as string,
        credentialKind: 'project',
        hour: at - (at % 3_600_000),
      } as const),
      ...({ surface: 'project', group: 'Key', environment: 'live', userId: null } as const),
      ...{ organizationId: rowId(ada.organizationId), projectId: rowId(project.id), firstAt: at, lastAt: at },
      ...{ ...many, refusedScope: 0, refusedRole: 0, refusedOther: 0 },
    };
    const batch = { writer: newId(), number: 1, credentials: [more], addresses: [] };
    await app.app.get(UsageRepository, { strict: false }).add(batch, app.clock.now());
    expect(await rows()).toHaveLength(1);
    expect((await usage(client)).body.data.totals.requests).toBe(1e9 + 1);
  });
});
