import {
  createProject,
  createProjectKey,
  documentedOperations,
  outcome,
  type Person,
  projectOutcome,
  restore,
  signUp,
  TestApp,
  type TestProject,
  withKey,
} from '@latchkey/testing';

// All but the one that brings it back.
const onProjects = documentedOperations('account').filter(
  ({ id, path }) => path.includes('{projectId}') && id !== 'restoreOrganizationProject',
);
const ofProject = documentedOperations('project');

let nodes: TestApp[];
let ada: Person;
beforeAll(async () => {
  const app = await TestApp.start();
  nodes = [app, await TestApp.start({ databaseUrl: app.databaseUrl, secret: app.secret })];
  ada = await signUp(app);
});
afterAll(async () => {
  for (const node of [...nodes].reverse()) await node.stop();
});

type End = (project: TestProject, key: string) => Promise<unknown>;
const byKey: End = (_, key) => withKey(nodes[0].client(), key).post('/api/v1/project/delete');
const byPerson: End = ({ keysPath }) => ada.client.delete(keysPath.replace('/api-keys', ''));

describe.each([
  ['a key of it', byKey],
  ['a person', byPerson],
])('check 54: a project that %s has deleted', (_, end) => {
  const keys: string[] = [];
  let project: TestProject;
  let cookie: string;

  beforeAll(async () => {
    project = await createProject(ada);
    const [first, second] = [await createProjectKey(ada.client, project), await createProjectKey(ada.client, project)];
    const rotated = await ada.client.post(`${project.keysPath}/${second.id}/rotate`, { graceSeconds: 3600 });
    keys.splice(0, keys.length, first.key, second.key, rotated.body.data.key as string);
    for (const node of nodes) {
      for (const key of keys) expect((await withKey(node.client(), key).get('/api/v1/whoami')).status).toBe(200);
    }
    await end(project, first.key);
    cookie = ada.client.cookieHeader();
  });

  it.each(ofProject.map(({ id, ...operation }) => ({ id, operation })))(
    'opens nothing to a key of it, on either node: $id',
    async ({ operation: { method, example, query, at } }) => {
      const sent = nodes.flatMap((node) =>
        keys.map((key) => withKey(node.client(), key).send(method, at() + query, { body: example })),
      );
      expect(new Set((await Promise.all(sent)).map(projectOutcome))).toEqual(new Set(['401 AUTH_INVALID']));
    },
  );

  it.each(onProjects.map(({ id, ...operation }) => ({ id, operation })))(
    'is not there for its owner, on either node: $id',
    async ({ operation: { method, example, query, at } }) => {
      const path = at({ organizationId: ada.organizationId, projectId: project.id }) + query;
      const sent = nodes.map((node) => node.client().send(method, path, { body: example, headers: { cookie } }));
      expect((await Promise.all(sent)).map(outcome)).toEqual(['404 NOT_FOUND', '404 NOT_FOUND']);
    },
  );

  it('is in no list, and comes back by nothing that can be done to it', async () => {
    const { body } = await ada.client.get(`/api/user/organizations/${ada.organizationId}/projects?limit=100`);
    expect((body.data as { id: string }[]).map(({ id }) => id)).not.toContain(project.id);
    await createProject(ada, { name: 'In its place' });
    for (const key of keys) {
      expect(projectOutcome(await withKey(nodes[1].client(), key).get('/api/v1/whoami'))).toBe('401 AUTH_INVALID');
    }
  });

  it('comes back without its keys: they stay dead on either node, and new ones open it', async () => {
    await restore(ada.client, project.path);
    for (const key of keys) {
      for (const node of nodes) {
        expect(projectOutcome(await withKey(node.client(), key).get('/api/v1/whoami'))).toBe('401 AUTH_INVALID');
      }
    }
    const listed = await ada.client.get(`${project.keysPath}?includeRevoked=true`);
    expect((listed.body.data as { revokedAt: unknown }[]).map(({ revokedAt }) => typeof revokedAt)).toEqual([
      'string',
      'string',
    ]);
    const { key } = await createProjectKey(ada.client, project);
    for (const node of nodes) expect((await withKey(node.client(), key).get('/api/v1/whoami')).status).toBe(200);
  });
});
