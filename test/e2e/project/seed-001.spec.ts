import {
  addMember,
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  signUp,
  TestApp,
  type TestProjectKey,
  withKey,
} from '@latchkey/testing';

let app: TestApp;
let ada: Person;
let bob: Person;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  [ada, bob] = [await signUp(app), await signUp(app)];
  const fields = { name: 'My Project', slug: 'my-project', githubRepoUrl: 'https://github.com/org/repo' };
  key = await createProjectKey(ada.client, await createProject(ada, fields));
});
afterAll(() => app.stop());

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const id = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}_[0-9a-z]{26}$`));
const spelled = (person: Person) => `usr_${person.id.toLowerCase()}`;
const read = async (path: string) => {
  const { status, body } = await key.client.get(`/api/v1/project${path}`);
  return [status, body];
};
const write = async (path: string, body?: unknown) => {
  const answer = await key.client.post(`/api/v1/project${path}`, body);
  return [answer.status, answer.body];
};
const list = (...data: unknown[]) => ({ data, nextCursor: null, hasMore: false });

/** The six fields that are printed, and what else is worth knowing. */
const project = {
  id: id('prj'),
  _id: id('prj'),
  name: 'My Project',
  slug: 'my-project',
  githubRepoUrl: 'https://github.com/org/repo',
  _creationTime: expect.any(Number),
  description: null,
  createdAt: time,
  updatedAt: time,
};

const noSettings = {
  sandboxSystemPrompt: null,
  claudeMd: null,
  issueDiscoveryPrompt: null,
  selectedSkills: null,
  selectedCommands: null,
  selectedScripts: null,
  envVars: null,
  deployEnvVars: null,
  testUserCredentials: null,
  convexDeployKey: null,
  convexDevKey: null,
  learningTemplateId: null,
  learningModel: null,
  mergingTemplateId: null,
  mergingModel: null,
  gitCommitName: null,
  gitCommitEmail: null,
  updatedAt: null,
};
const printedSettings = {
  sandboxSystemPrompt: 'You are a helpful coding assistant.',
  claudeMd: '# Project Instructions\n...',
  issueDiscoveryPrompt: 'Analyze the codebase and identify issues.',
  envVars: { NODE_ENV: 'production' },
  gitCommitName: 'CodeCourier Bot',
  gitCommitEmail: 'bot@example.com',
};
const otherSettings = {
  selectedSkills: ['code-review'],
  selectedCommands: ['fix-issue'],
  selectedScripts: ['setup-database'],
  deployEnvVars: { DEPLOY_REGION: 'eu-central-1' },
  testUserCredentials: { email: 'tester@example.com', password: 'quiet-harbour' },
  convexDeployKey: 'prod:quiet-harbour-42|aaaa3f9a',
  convexDevKey: 'dev:quiet-harbour-42|bbbb70bc',
  learningTemplateId: 'tpl_learning',
  learningModel: 'claude-sonnet-4-5',
  mergingTemplateId: 'tpl_merging',
  mergingModel: 'claude-opus-4-5',
};
const masked = (last4: string) => expect.stringMatching(new RegExp(`^[^\\w]+${last4.replace('.', '\\.')}$`));

describe('seed 001, the reference of the project API, in its order', () => {
  it('Project CRUD: reads and updates the project', async () => {
    expect(await read('')).toEqual([200, { data: project }]);
    const changed = { name: 'New Name', slug: 'new-slug', githubRepoUrl: 'https://github.com/org/new-repo' };
    expect(await write('/update', changed)).toEqual([200, { data: { ...project, ...changed } }]);
    expect(await read('')).toEqual([200, { data: { ...project, ...changed } }]);
    expect(await write('/update', {})).toEqual([200, { data: { ...project, ...changed } }]);
  });

  it('Project CRUD: deletes the project, without a body', async () => {
    const doomed = await createProjectKey(ada.client, await createProject(ada));
    const { status, body } = await doomed.client.post('/api/v1/project/delete');
    expect([status, body]).toEqual([200, { data: null }]);
    expect(projectOutcome(await doomed.client.get('/api/v1/project'))).toBe('401 AUTH_INVALID');
  });

  it('Project Settings: reads all, updates those that are given, and knows every field by its name', async () => {
    expect(await read('/settings')).toEqual([200, { data: noSettings }]);
    const some = { ...noSettings, ...printedSettings, updatedAt: time };
    expect(await write('/settings/update', printedSettings)).toEqual([200, { data: some }]);
    const shown = {
      ...some,
      ...otherSettings,
      testUserCredentials: { email: masked('.com'), password: masked('bour') },
      convexDeployKey: masked('3f9a'),
      convexDevKey: masked('70bc'),
    };
    expect(await write('/settings/update', otherSettings)).toEqual([200, { data: shown }]);
    expect(await read('/settings')).toEqual([200, { data: shown }]);
  });

  it('Team Members: lists, invites, removes, and changes a role', async () => {
    const owner = {
      userId: spelled(ada),
      email: ada.email,
      name: ada.name,
      role: 'owner',
      status: 'accepted',
      joinedAt: time,
      inviteId: null,
    };
    expect(await read('/members')).toEqual([200, list(owner)]);
    for (const role of ['member', 'admin', 'owner']) {
      const email = `${role === 'member' ? 'user' : role}@example.com`;
      const [status, body] = await write('/members/invite', { email, role });
      expect([status, body]).toEqual([200, { data: expect.objectContaining({ email, role, status: 'pending' }) }]);
    }

    await addMember(app, ada.organizationId, bob);
    expect((await write('/members/invite', { email: bob.email, role: 'member' }))[0]).toBe(200);
    const token = await app.mails.token(bob.email, 'invite');
    expect((await bob.client.post(`/api/user/invites/${token}/accept`)).status).toBe(200);
    const target = { targetUserId: spelled(bob) };
    const changed = { ...owner, userId: spelled(bob), email: bob.email, name: bob.name, role: 'admin' };
    expect(await write('/members/update-role', { ...target, role: 'admin' })).toEqual([200, { data: changed }]);
    expect(await write('/members/remove', target)).toEqual([200, { data: null }]);
  });

  it('Provider Keys: lists provider and last four characters only, sets and removes', async () => {
    const printed = { provider: 'anthropic', key: 'sk-ant-...' };
    const shown = { provider: 'anthropic', last4: '-...', createdAt: time, updatedAt: time };
    expect(await read('/provider-keys')).toEqual([200, list()]);
    expect(await write('/provider-keys/set', printed)).toEqual([200, { data: shown }]);
    expect(await read('/provider-keys')).toEqual([200, list(shown)]);
    expect(await write('/provider-keys/remove', { provider: 'anthropic' })).toEqual([200, { data: null }]);
    expect(await read('/provider-keys')).toEqual([200, list()]);
    for (const provider of ['e2b', 'anthropic', 'openrouter', 'openai', 'github']) {
      expect((await write('/provider-keys/set', { ...printed, provider }))[0]).toBe(200);
    }
  });

  it('API Keys: lists, generates a key that is shown once, and revokes it for good', async () => {
    const [status, { data }] = await write('/api-keys/generate', { name: 'My New Key' });
    expect([status, data]).toEqual([
      200,
      expect.objectContaining({ key: expect.stringMatching(/^cc_live_/), id: id('kak') }),
    ]);
    const other = withKey(app.client(), data.key as string);
    expect((await other.get('/api/v1/whoami')).status).toBe(200);

    const [, listed] = await read('/api-keys');
    const printed = { prefix: (data.key as string).slice(0, 14), name: 'My New Key', createdAt: time, revokedAt: null };
    expect(listed.data[0]).toMatchObject(printed);
    expect(Object.keys(listed.data[0] as object)).toEqual(expect.arrayContaining(['lastUsedAt', 'revokedAt']));
    expect(JSON.stringify(listed)).not.toContain(data.key);

    expect((await write('/api-keys/revoke', { keyId: data.id }))[0]).toBe(200);
    expect(projectOutcome(await other.get('/api/v1/whoami'))).toBe('401 AUTH_INVALID');
    expect((await read('/api-keys'))[1].data[0]).toMatchObject({ id: data.id, revokedAt: time });
  });

  it('Project Counters: counts what the project has', async () => {
    const [status, { data }] = await read('/counters');
    expect([status, data]).toEqual([
      200,
      {
        workflows: 0,
        runs: 0,
        runsByStatus: { pending: 0, running: 0, completed: 0, failed: 0, cancelled: 0 },
        sandboxes: 0,
        members: 1,
        apiKeys: 1,
        providerKeys: 5,
      },
    ]);
  });
});
