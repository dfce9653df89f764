import {
  addMember,
  createProject,
  createProjectKey,
  type Person,
  rowId,
  signUp,
  somebodyWaits,
  type TestAnswer,
  TestApp,
  type TestProject,
} from '@latchkey/testing';
import { type QueryRunner } from 'typeorm';

let app: TestApp;
let owner: Person;
let path: string;
let project: TestProject;
let runner: QueryRunner;
beforeAll(async () => (app = await TestApp.start()));
afterAll(() => app.stop());

beforeEach(async () => {
  owner = await signUp(app);
  path = `/api/user/organizations/${owner.organizationId}`;
  await addMember(app, owner.organizationId, await signUp(app), 'owner');
  project = await createProject(owner);
  runner = app.dataSource.createQueryRunner();
  await runner.startTransaction();
});
afterEach(async () => {
  await runner.rollbackTransaction();
  await runner.release();
});

const operations: [name: string, send: () => Promise<TestAnswer>][] = [
  ['an invite', () => owner.client.post(`${path}/invites`, { email: 'guest@example.com', role: 'member' })],
  ['a project', () => owner.client.post(`${path}/projects`, { name: 'P' })],
  ['an invite to a project', () => owner.client.post(`${project.path}/members`, { email: 'guest@example.com' })],
  ['a place in a project', () => owner.client.put(`${project.path}/members/${owner.id}/role`, { role: 'owner' })],
  ['a project key', () => owner.client.post(`${path}/projects/${project.id}/api-keys`, { name: 'K' })],
  ['a workspace key', () => owner.client.post(`${path}/api-keys`, { name: 'K' })],
  ['a new slug', () => owner.client.put(path, { slug: 'new-slug' })],
  ['leaving', () => owner.client.post(`${path}/leave`)],
];

describe('while an account is going, which locks the person and then their organizations', () => {
  it.each(operations)('%s waits for the person, and holds no organization meanwhile', async (_, send) => {
    await runner.query('SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [rowId(owner.id)]);
    const answer = send();
    await somebodyWaits(app);
    await runner.query(`SELECT 1 FROM organizations WHERE id = $1 FOR UPDATE NOWAIT`, [rowId(owner.organizationId)]);
    await runner.rollbackTransaction();
    expect((await answer).status).toBeLessThan(300);
    await runner.startTransaction();
  });

  it.each<[string, () => string, object]>([
    ['an invite', () => `${path}/invites`, { role: 'member' }],
    ['an invite to a project', () => `${project.path}/members`, {}],
  ])('accepting %s waits for the person, and holds no organization meanwhile', async (_, invites, body) => {
    const guest = await signUp(app);
    await owner.client.post(invites(), { email: guest.email, ...body });
    const token = await app.mails.token(guest.email, 'invite');
    await runner.query('SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [rowId(guest.id)]);
    const answer = guest.client.post(`/api/user/invites/${token}/accept`);
    await somebodyWaits(app);
    await runner.query(`SELECT 1 FROM organizations WHERE id = $1 FOR UPDATE NOWAIT`, [rowId(owner.organizationId)]);
    await runner.query('DELETE FROM users WHERE id = $1', [rowId(guest.id)]);
    await runner.commitTransaction();
    expect((await answer).status).toBe(401);
    await runner.startTransaction();
  });
});

describe('while a project ends, which locks the project and then its keys', () => {
  it('the end of its organization waits for the project, and holds no key meanwhile', async () => {
    await createProjectKey(owner.client, project);
    await runner.query('SELECT 1 FROM projects WHERE id = $1 FOR UPDATE', [rowId(project.id)]);
    const answer = owner.client.delete(path);
    await somebodyWaits(app);
    const keys = 'SELECT 1 FROM api_keys WHERE project_id = $1 FOR NO KEY UPDATE NOWAIT';
    expect(await runner.query(keys, [rowId(project.id)])).toHaveLength(1);
    await runner.rollbackTransaction();
    expect((await answer).status).toBe(200);
    await runner.startTransaction();
  });
});

describe('while an organization is going, which is locked before its projects', () => {
  it('a project key waits for the organization, and holds no project meanwhile', async () => {
    await runner.query('SELECT 1 FROM organizations WHERE id = $1 FOR UPDATE', [rowId(owner.organizationId)]);
    const answer = owner.client.post(`${path}/projects/${project.id}/api-keys`, { name: 'K' });
    await somebodyWaits(app);
    await runner.query('SELECT 1 FROM projects WHERE id = $1 FOR UPDATE NOWAIT', [rowId(project.id)]);
    await runner.rollbackTransaction();
    expect((await answer).status).toBe(201);
    await runner.startTransaction();
  });
});
