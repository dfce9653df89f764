import {
  createProject,
  createProjectKey,
  type Person,
  projectOutcome,
  restore,
  signUp,
  TestApp,
  type TestProject,
  type TestProjectKey,
} from '@latchkey/testing';

const path = '/api/v1/project/settings';
const update = `${path}/update`;

const everything = {
  sandboxSystemPrompt: 'You are a helpful coding assistant.',
  claudeMd: '# Project Instructions\n\nWrite tests first.',
  issueDiscoveryPrompt: 'Analyze the codebase and identify issues.',
  selectedSkills: ['code-review', 'refactor'],
  selectedCommands: ['fix-issue'],
  selectedScripts: [],
  envVars: { NODE_ENV: 'production', _: ' kept as it is \n' },
  deployEnvVars: {},
  testUserCredentials: { password: 'quiet-harbour' },
  convexDeployKey: 'prod:harbour|0123abcd',
  convexDevKey: 'dev:harbour|4567efgh',
  learningTemplateId: 'tpl_1',
  learningModel: 'model-a',
  mergingTemplateId: 'tpl_2',
  mergingModel: 'model-b',
  gitCommitName: 'CodeCourier Bot',
  gitCommitEmail: 'Bot+41[bot]@users.noreply.example.com',
};
const shown = {
  ...everything,
  testUserCredentials: { password: '••••••••bour' },
  convexDeployKey: '••••••••abcd',
  convexDevKey: '••••••••efgh',
};
const nothing = Object.fromEntries(Object.keys(everything).map((name) => [name, null]));
const updatedAt = expect.stringMatching(/Z$/);

let app: TestApp;
let ada: Person;
let project: TestProject;
let key: TestProjectKey;
beforeAll(async () => {
  app = await TestApp.start();
  ada = await signUp(app);
});
beforeEach(async () => {
  project = await createProject(ada);
  key = await createProjectKey(ada.client, project);
});
afterAll(() => app.stop());

const settings = async () => (await key.client.get(path)).body.data;

describe('POST /api/v1/project/settings/update', () => {
  it('sets every setting and answers all of them', async () => {
    const { status, body } = await key.client.post(update, everything);
    expect([status, body]).toEqual([200, { data: { ...shown, updatedAt } }]);
    expect(await settings()).toEqual(body.data);
  });

  it.each(Object.keys(everything))('clears %s with null, and nothing else', async (name) => {
    await key.client.post(update, everything);
    const { body } = await key.client.post(update, { [name]: null });
    expect(body.data).toEqual({ ...shown, [name]: null, updatedAt });
    expect(await settings()).toEqual(body.data);
  });

  it.each(Object.entries(everything))('sets %s alone, where nothing was set and where all was', async (name, value) => {
    const alone = { ...nothing, [name]: shown[name as keyof typeof shown], updatedAt };
    expect((await key.client.post(update, { [name]: value })).body.data).toEqual(alone);
    await key.client.post(update, everything);
    expect((await key.client.post(update, { [name]: value })).body.data).toEqual({ ...shown, updatedAt });
  });

  it('changes nothing without a field, not even the time of the last change', async () => {
    expect((await key.client.post(update, {})).body.data).toEqual({ ...nothing, updatedAt: null });
    const before = (await key.client.post(update, everything)).body.data;
    app.clock.advance(60);
    expect((await key.client.post(update, {})).body.data).toEqual(before);
    expect((await key.client.post(update)).body.data).toEqual(before);
  });

  it('says when the settings last changed', async () => {
    const first = (await key.client.post(update, { claudeMd: 'one' })).body.data;
    app.clock.advance(60);
    const second = (await key.client.post(update, { claudeMd: 'two' })).body.data;
    expect(Date.parse(second.updatedAt as string) - Date.parse(first.updatedAt as string)).toBeGreaterThanOrEqual(60e3);
  });

  it('replaces variables as a whole', async () => {
    await key.client.post(update, { envVars: { A: '1', B: '2' }, testUserCredentials: { a: '12345678' } });
    const { body } = await key.client.post(update, { envVars: { C: '3' }, testUserCredentials: { b: '23456789' } });
    expect(body.data).toMatchObject({ envVars: { C: '3' }, testUserCredentials: { b: '••••••••6789' } });
    expect(body.data.envVars).toEqual({ C: '3' });
  });

  it('trims texts and keys, brings texts into one form, and leaves values of variables alone', async () => {
    const value = ' cafe\u0301\t\n';
    const { body } = await key.client.post(update, {
      claudeMd: '\n# cafe\u0301 \n',
      gitCommitName: '  Bot ',
      learningModel: '  ',
      sandboxSystemPrompt: '\n',
      convexDeployKey: ' 12345678\n',
      envVars: { VALUE: value },
    });
    expect(body.data).toMatchObject({ claudeMd: '# caf\u00e9', gitCommitName: 'Bot', envVars: { VALUE: value } });
    expect(body.data).toMatchObject({
      learningModel: null,
      sandboxSystemPrompt: null,
      convexDeployKey: '••••••••5678',
    });
  });

  it('keeps every one of twenty changes of different fields that are made at once', async () => {
    const fields = Object.entries(everything);
    const changes = [...fields, ...fields.slice(0, 20 - fields.length)].map(([name, value]) => ({ [name]: value }));
    const answers = await Promise.all(changes.map((change) => key.client.post(update, change)));
    expect(answers.map(projectOutcome)).toEqual(Array.from({ length: 20 }, () => '200'));
    expect(await settings()).toEqual({ ...shown, updatedAt });
  });

  it('keeps in a project that ends meanwhile what was answered, and nothing else', async () => {
    const change = () => key.client.post(update, everything);
    const end = () => key.client.post('/api/v1/project/delete');
    const changes = Array.from({ length: 10 }, change);
    const [ended, ...answers] = await Promise.all([end(), ...changes, ...Array.from({ length: 9 }, change)]);
    expect(projectOutcome(ended)).toBe('200');
    const expected = ['200', '401 AUTH_INVALID', '404 NOT_FOUND'];
    for (const answer of answers) expect(expected).toContain(projectOutcome(answer));
    await restore(ada.client, project.path);
    key = await createProjectKey(ada.client, project);
    const changed = answers.some(({ status }) => status === 200);
    expect(await settings()).toEqual(changed ? { ...shown, updatedAt } : { ...nothing, updatedAt: null });
  });

  it('gives the same answer to the same Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'settings-1' };
    const first = await key.client.post(update, everything, { headers });
    await key.client.post(update, { claudeMd: 'later' });
    const second = await key.client.post(update, everything, { headers });
    expect([second.headers.get('idempotent-replayed'), second.text]).toEqual(['true', first.text]);
    expect((await settings()).claudeMd).toBe('later');
  });

  it('401: asks for a credential', async () => {
    expect(projectOutcome(await app.client().post(update, everything))).toBe('401 AUTH_MISSING');
  });

  it('403: asks for the scope settings:write', async () => {
    const { client } = await createProjectKey(ada.client, project, { scopes: ['settings:read', 'projects:write'] });
    const { status, body } = await client.post(update, everything);
    expect([status, body.error.message]).toEqual([403, "This key does not have the required 'settings:write' scope."]);
    expect(await settings()).toEqual({ ...nothing, updatedAt: null });
  });
});
