import { accountScopes, projectScopes, workspaceScopes } from '@latchkey/access';
import {
  column,
  createProject,
  createToken,
  outcome,
  type Person,
  signUp,
  TestApp,
  type TestClient,
  wrongFields,
} from '@latchkey/testing';

const path = '/api/user/scopes';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
afterAll(() => app.stop());

const scopes = async (client: TestClient, kind: string) => column(await client.get(`${path}?kind=${kind}`), 'scope');

describe('GET /api/user/scopes', () => {
  it.each([
    ['personal', accountScopes],
    ['project', projectScopes],
    ['workspace', workspaceScopes],
  ])('tells somebody who is signed in every scope of a %s key', async (kind, all) => {
    const { status, body } = await ada.client.get(`${path}?kind=${kind}`);
    const meta = { total: all.length, offset: 0, limit: 100, hasMore: false };
    expect([status, body.message, body.meta]).toEqual([200, 'Scopes fetched successfully', meta]);
    expect(await scopes(ada.client, kind)).toEqual([...all]);
    for (const one of body.data as Record<string, string>[]) {
      expect([one.scope, `workspace:${one.scope}`]).toContain(`${one.resource}:${one.action}`);
      expect(one.description).toMatch(/^[A-Z][^\n]{4,120}\.$/);
    }
  });

  it('tells what a scope is about and what it allows', async () => {
    const of = async (kind: string, scope: string) =>
      ((await ada.client.get(`${path}?kind=${kind}`)).body.data as { scope: string }[]).find(
        (one) => one.scope === scope,
      );
    expect(await of('project', 'runs:cancel')).toEqual({
      scope: 'runs:cancel',
      resource: 'runs',
      action: 'cancel',
      description: 'Cancel runs.',
    });
    expect(await of('workspace', 'read')).toMatchObject({ resource: 'workspace', action: 'read' });
  });

  it('tells a token those that it hands on, and no others', async () => {
    const { client } = await createToken(ada.client, ['projects:read', 'usage:read', 'api-keys:write']);
    expect(await scopes(client, 'personal')).toEqual(['projects:read', 'api-keys:write', 'usage:read']);
    expect(await scopes(client, 'workspace')).toEqual([]);
    const grantable = await scopes(client, 'project');
    expect(grantable).toEqual(['projects:read', 'api-keys:write', 'usage:read']);
    const made = await client.post((await createProject(ada)).keysPath, { name: 'all that it may' });
    expect(made.body.data.scopes).toEqual(grantable);
  });

  it('answers a page of them', async () => {
    const answer = await ada.client.get(`${path}?kind=workspace&limit=2&offset=1`);
    expect([column(answer, 'scope'), answer.body.meta.hasMore]).toEqual([['write', 'delete'], true]);
  });

  it.each([
    ['', 'kind'],
    ['?kind=secret', 'kind'],
    ['?kind=constructor', 'kind'],
    ['?kind=project&limit=101', 'limit'],
    ['?kind=project&q=x', 'q'],
  ])('400: refuses %j by its name', async (query, field) => {
    expect(wrongFields(await ada.client.get(path + query))).toEqual([field]);
  });

  it('401: asks for a credential', async () => {
    expect(outcome(await app.client().get(`${path}?kind=project`))).toBe('401 AUTHENTICATION_REQUIRED');
  });
});
