import {
  addMember,
  createProject,
  createProjectKey,
  createWorkspaceKey,
  outcome,
  type Person,
  rowId,
  signUp,
  somebodyWaits,
  TestApp,
  type TestAnswer,
  workspaceKeysPath,
} from '@latchkey/testing';

let app: TestApp;
let owner: Person;
let admin: Person;
let workspaceKeys: string;
let projectKeys: string;
let ids: { workspace: string; project: string };
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  [owner, admin] = [await signUp(app), await signUp(app)];
  await addMember(app, owner.organizationId, admin, 'admin');
  const project = await createProject(owner);
  [workspaceKeys, projectKeys] = [workspaceKeysPath(owner.organizationId), project.keysPath];
  const ofWorkspace = await createWorkspaceKey(admin, { organizationId: owner.organizationId });
  ids = { workspace: ofWorkspace.id, project: (await createProjectKey(admin.client, project)).id };
});
afterAll(() => app.stop());

/** Sends a request of the admin's that is under way when their membership changes. */
async function overtakenBy(change: string, send: () => Promise<TestAnswer>): Promise<TestAnswer> {
  const runner = app.dataSource.createQueryRunner();
  const [organizationId, userId] = [rowId(owner.organizationId), rowId(admin.id)];
  try {
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM organizations WHERE id = $1 FOR UPDATE', [organizationId]);
    const answer = send();
    await somebodyWaits(app);
    await runner.query(`${change} WHERE organization_id = $1 AND user_id = $2`, [organizationId, userId]);
    await runner.commitTransaction();
    return await answer;
  } finally {
    await runner.release();
  }
}

const operations: [name: string, send: () => Promise<TestAnswer>][] = [
  ['makes no workspace key', () => admin.client.post(workspaceKeys, { name: 'late' })],
  ['rotates no workspace key', () => admin.client.post(`${workspaceKeys}/${ids.workspace}/rotate`)],
  ['changes no workspace key', () => admin.client.put(`${workspaceKeys}/${ids.workspace}`, { name: 'late' })],
  ['makes no project key', () => admin.client.post(projectKeys, { name: 'late' })],
  ['rotates no project key', () => admin.client.post(`${projectKeys}/${ids.project}/rotate`)],
  ['changes no project key', () => admin.client.put(`${projectKeys}/${ids.project}`, { name: 'late' })],
];

describe('check 49: an admin whose request is overtaken by their own removal', () => {
  it.each(operations)('%s', async (_, send) => {
    const answer = await overtakenBy('DELETE FROM memberships', send);
    expect(['403 FORBIDDEN', '404 NOT_FOUND']).toContain(outcome(answer));
    expect(answer.text).not.toMatch(/(wk|cc)_live_/);
    const late = await app.dataSource.query<unknown[]>(`SELECT 1 FROM api_keys WHERE name = 'late'`);
    expect(late).toEqual([]);
  });

  it('makes no workspace key as a mere member either', async () => {
    const answer = await overtakenBy(`UPDATE memberships SET role = 'member'`, operations[0][1]);
    expect(outcome(answer)).toBe('403 INSUFFICIENT_PERMISSIONS');
  });
});
