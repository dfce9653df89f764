import { createProject, createProjectKey, signUp, TestApp, type TestProjectKey } from '@latchkey/testing';

// The bodies are the seed's own, to the letter.
const settings = `{
"sandboxSystemPrompt": "You are a helpful coding assistant.",
"claudeMd": "# Project Instructions\\n...",
"issueDiscoveryPrompt": "Analyze the codebase and identify issues.",
"envVars": {"NODE_ENV": "production"},
"gitCommitName": "CodeCourier Bot",
"gitCommitEmail": "bot@example.com"
}`;
const providerKey = `{
"provider": "anthropic",
"key": "sk-ant-..."
}`;

describe('seed 001: settings and provider keys of a project', () => {
  let app: TestApp;
  let key: TestProjectKey;
  beforeAll(async () => {
    app = await TestApp.start();
    const ada = await signUp(app);
    key = await createProjectKey(ada.client, await createProject(ada));
  });
  afterAll(() => app.stop());

  it('updates settings and retrieves them', async () => {
    const { status, body } = await key.client.post('/api/v1/project/settings/update', settings);
    expect([status, body.data]).toEqual([200, expect.objectContaining(JSON.parse(settings))]);
    expect((await key.client.get('/api/v1/project/settings')).body).toEqual(body);
  });

  it('has every field of the list', async () => {
    const { body } = await key.client.get('/api/v1/project/settings');
    const fields = `sandboxSystemPrompt claudeMd issueDiscoveryPrompt selectedSkills selectedCommands selectedScripts
      envVars deployEnvVars testUserCredentials convexDeployKey convexDevKey learningTemplateId learningModel
      mergingTemplateId mergingModel gitCommitName gitCommitEmail`.split(/\s+/);
    expect(Object.keys(body.data as object).sort()).toEqual([...fields, 'updatedAt'].sort());
  });

  it('sets a provider key, lists it by its last four characters and removes it', async () => {
    const set = await key.client.post('/api/v1/project/provider-keys/set', providerKey);
    expect([set.status, set.body.data]).toMatchObject([200, { provider: 'anthropic', last4: '-...' }]);
    const listed = await key.client.get('/api/v1/project/provider-keys');
    expect(listed.body.data).toEqual([set.body.data]);
    const removed = await key.client.post('/api/v1/project/provider-keys/remove', '{ "provider": "anthropic" }');
    expect(removed.status).toBe(200);
    expect((await key.client.get('/api/v1/project/provider-keys')).body.data).toEqual([]);
  });
});
