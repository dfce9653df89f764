import { prefixedSpelling } from '@latchkey/common';
import {
  createProject,
  createProjectKey,
  createToken,
  createWorkspaceKey,
  type Person,
  rowId,
  signUp,
  sumOf,
  TestApp,
  type TestProject,
  usageRows,
  writeUsage,
} from '@latchkey/testing';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { ProjectKeyService } from '../../../apps/api/src/keys/project-key.service.js';

let app: TestApp;
let ada: Person;
let project: TestProject;
beforeEach(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
  project = await createProject(ada);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await app.stop();
});

const keyRow = (printed: string) => prefixedSpelling('kak').parse(printed);
const rowsOf = async (kind: string) => (await usageRows(app)).filter((row) => row.credential_kind === kind);

describe('usage', () => {
  it('is exact for every kind of answer, refusals by their reason included', async () => {
    const key = await createProjectKey(ada.client, project, { scopes: ['api-keys:read', 'projects:read'] });
    await app.tamper(`UPDATE api_keys SET ceiling = 'member'`);
    const ask = async (path: string, times: number) => {
      const answers = await Promise.all(Array.from({ length: times }, () => key.client.get(path)));
      return [...new Set(answers.map(({ status }) => status))];
    };
    expect(await ask('/api/v1/whoami', 7)).toEqual([200]);
    expect(await ask('/api/v1/whoami/', 1)).toEqual([200]);
    expect(await ask('/api/v1/whoami?unheard=of', 3)).toEqual([400]);
    expect(await ask('/api/v1/project/settings', 4)).toEqual([403]);
    expect(await ask('/api/v1/project/api-keys', 2)).toEqual([403]);
    jest.spyOn(app.app.get(ProjectKeyService, { strict: false }), 'self').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(await ask('/api/v1/whoami', 5)).toEqual([500]);

    const rows = await rowsOf('project');
    expect(rows.map(({ route_group: group }) => group).sort()).toEqual(['API keys', 'Key', 'Settings']);
    const sums = ['2xx', '3xx', '4xx', '5xx'].map((each) => sumOf(rows, `status_${each}`));
    expect(sums).toEqual([8, 0, 9, 5]);
    const refused = ['scope', 'role', 'other'].map((reason) => sumOf(rows, `refused_${reason}`));
    expect(refused).toEqual([4, 2, 0]);
    expect(rows.find(({ route_group: group }) => group === 'Key')).toMatchObject({
      credential_id: keyRow(key.id),
      surface: 'project',
      environment: 'live',
      organization_id: rowId(ada.organizationId),
      project_id: rowId(project.id),
      user_id: null,
    });
  });

  it('is the same by hour and by day, in UTC', async () => {
    const key = await createProjectKey(ada.client, project);
    app.clock.advanceToWindow(86_400);
    for (let hour = 0; hour < 3; hour++) {
      await key.client.get('/api/v1/whoami');
      await writeUsage(app);
      app.clock.advance(3600);
    }
    const today = app.clock.now().toISOString().slice(0, 10);
    const hours = (await rowsOf('project')).map(({ hour }) => (hour as Date).toISOString());
    expect(hours).toEqual(['00', '01', '02'].map((hour) => `${today}T${hour}:00:00.000Z`));
    const days = await app.dataSource.query(
      `SELECT day::text, status_2xx::int AS requests FROM usage_days WHERE credential_kind = 'project'`,
    );
    expect(days).toEqual([{ day: today, requests: 3 }]);
  });

  it('tells live from test', async () => {
    const live = await createProjectKey(ada.client, project);
    const test = await createProjectKey(ada.client, project, { environment: 'test' });
    for (const { client } of [live, test, test]) await client.get('/api/v1/whoami');
    const counted = (await rowsOf('project')).map((row) => [row.credential_id, row.environment, row.status_2xx]);
    expect(counted).toEqual([
      [keyRow(live.id), 'live', '1'],
      [keyRow(test.id), 'test', '2'],
    ]);
  });

  it('is kept of sessions, JWTs and personal tokens, of an organization only where they are bound to it', async () => {
    const metadata = { organizationId: ada.organizationId };
    const pinned = await createToken(ada.client, ['projects:read'], { metadata });
    const free = await createToken(ada.client, ['projects:read']);
    const { body } = await ada.client.post('/api/auth/token');
    const jwt = ada.client.with({ authorization: `Bearer ${body.data.token}` });
    const path = `/api/user/organizations/${ada.organizationId}/projects`;
    for (const client of [ada.client, pinned.client, free.client, jwt]) await client.get(path);

    const rows = (await usageRows(app)).filter((row) => row.route_group === 'Projects');
    const bound = rows.map((row) => [row.credential_kind, row.organization_id, row.user_id, row.surface]);
    const userId = rowId(ada.id);
    expect(bound).toEqual([
      ['session', null, userId, 'account'],
      ['personal', rowId(ada.organizationId), userId, 'account'],
      ['personal', null, userId, 'account'],
      ['jwt', null, userId, 'account'],
    ]);
  });

  it('is kept of workspace keys for their organization', async () => {
    const key = await createWorkspaceKey(ada, { scopes: ['read'] });
    for (const path of ['/v1/projects', '/v1/projects']) await key.client.get(path);
    const { id } = await createProject(ada);
    await key.client.delete(`/v1/projects/${id}`);

    const rows = await rowsOf('workspace');
    const sums = ['2xx', '4xx'].map((each) => sumOf(rows, `status_${each}`));
    expect([sums, sumOf(rows, 'refused_scope')]).toEqual([[2, 1], 1]);
    const bound = { surface: 'workspace', organization_id: rowId(ada.organizationId), project_id: null, user_id: null };
    for (const row of rows) expect(row).toMatchObject(bound);
    const { body } = await ada.client.get(`/api/user/organizations/${ada.organizationId}/usage?key=${key.id}`);
    expect(body.data.keys).toMatchObject([{ id: key.id, kind: 'workspace', requests: 3, errors: 1 }]);
  });

  it('counts a request whose client hung up before its answer', async () => {
    const key = await createProjectKey(ada.client, project, { scopes: ['api-keys:read'] });
    const service = app.app.get(ProjectKeyService, { strict: false });
    const list = service.list.bind(service);
    const answered = new Promise<void>((resolve) => {
      jest.spyOn(service, 'list').mockImplementation(async (...request) => {
        hasty.destroy();
        await gone;
        const found = await list(...request);
        setImmediate(resolve);
        return found;
      });
    });
    const gone = once(app.app.getHttpServer(), 'connection').then(([socket]) => once(socket as Socket, 'close'));
    const hasty = connect(Number(new URL(app.url).port), '127.0.0.1');
    hasty.write(`GET /api/v1/project/api-keys HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key.key}\r\n\r\n`);
    await answered;
    expect(sumOf(await rowsOf('project'), 'status_2xx')).toBe(1);
  });

  it('counts nothing of what is open to everybody or leads nowhere', async () => {
    await writeUsage(app);
    const before = await usageRows(app);
    await app.client().get('/livez');
    await app.client().get('/api/user/me');
    await ada.client.get('/api/user/nowhere');
    await ada.client.post('/api/auth/sign-in/email', { email: ada.email, password: ada.password });
    expect(await usageRows(app)).toEqual(before);
  });

  it('counts nothing where it is switched off', async () => {
    const other = await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret, env: { USAGE: 'off' } });
    const before = await usageRows(app);
    const key = await createProjectKey(ada.client, project);
    await other.client().get('/api/v1/whoami', { headers: { authorization: `Bearer ${key.key}` } });
    await writeUsage(other);
    expect((await usageRows(app)).filter((row) => row.credential_kind === 'project')).toEqual([]);
    expect(before.length).toBeGreaterThan(0);
    await other.stop();
  });
});
