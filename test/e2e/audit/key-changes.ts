import {
  addProjectMember,
  claimRun,
  createPlace,
  createProjectKey,
  createSecretKey,
  createTask,
  createWorkflow,
  createWorkspaceKey,
  createWorkspaceProject,
  logIn,
  type Person,
  projectUserId,
  signUp,
  startRun,
  type TestAnswer,
  type TestApp,
  type TestClient,
  type TestPlace,
  type TestWorkspaceKey,
} from '@latchkey/testing';
import { type Change } from './account-changes.js';

const inPlace =
  (work: (place: TestPlace, person: Person, app: TestApp) => Promise<TestAnswer>): Change =>
  async (app) => {
    const person = await signUp(app);
    return work(await createPlace(person), person, app);
  };

const withKey = (work: (client: TestClient, keyId: string) => Promise<TestAnswer>): Change =>
  inPlace(async ({ client, project }, person) => work(client, (await createProjectKey(person.client, project)).id));

const withGuest = (work: (client: TestClient, targetUserId: string) => Promise<TestAnswer>): Change =>
  inPlace(async ({ client, project }, { organizationId }, app) => {
    const guest = await signUp(app);
    await addProjectMember(app, organizationId, project, guest);
    return work(client, projectUserId(guest));
  });

const withWorkflow = (work: (client: TestClient, id: string) => Promise<TestAnswer>): Change =>
  inPlace(async ({ client }) => work(client, (await createWorkflow(client)).id));

const withRun = (work: (client: TestClient, id: string) => Promise<TestAnswer>): Change =>
  withWorkflow(async (client, workflowId) => work(client, (await startRun(client, workflowId)).id));

/** Every operation of the project surface that changes something, by its name. */
export const projectChanges: Readonly<Record<string, Change>> = {
  generateProjectKey: inPlace(({ client }) =>
    client.post('/api/v1/project/api-keys/generate', { name: 'key', scopes: ['runs:read'] }),
  ),
  rotateProjectKey: withKey((client, keyId) => client.post('/api/v1/project/api-keys/rotate', { keyId })),
  revokeProjectKey: withKey((client, keyId) => client.post('/api/v1/project/api-keys/revoke', { keyId })),
  updateProject: inPlace(({ client }) => client.post('/api/v1/project/update', { name: 'Another' })),
  deleteProject: inPlace(({ client }) => client.post('/api/v1/project/delete')),
  updateProjectSettings: inPlace(({ client }) =>
    client.post('/api/v1/project/settings/update', { testUserCredentials: { user: 'hidden-credential' } }),
  ),
  setProviderKey: inPlace(({ client }) =>
    client.post('/api/v1/project/provider-keys/set', { provider: 'openai', key: 'sk-hidden-provider-key-5678' }),
  ),
  removeProviderKey: inPlace(async ({ client }) => {
    const provider = 'openai';
    await client.post('/api/v1/project/provider-keys/set', { provider, key: 'sk-hidden-provider-key-5678' });
    return client.post('/api/v1/project/provider-keys/remove', { provider });
  }),
  inviteProjectMember: inPlace(({ client }) =>
    client.post('/api/v1/project/members/invite', { email: 'invited@example.com', role: 'member' }),
  ),
  updateProjectMemberRole: withGuest((client, targetUserId) =>
    client.post('/api/v1/project/members/update-role', { targetUserId, role: 'admin' }),
  ),
  removeProjectMember: withGuest((client, targetUserId) =>
    client.post('/api/v1/project/members/remove', { targetUserId }),
  ),
  createWorkflow: inPlace(({ client }) => client.post('/api/v1/workflows/create', { name: 'Fix an issue' })),
  updateWorkflow: withWorkflow((client, id) => client.post(`/api/v1/workflows/${id}/update`, { name: 'Another' })),
  deleteWorkflow: withWorkflow((client, id) => client.post(`/api/v1/workflows/${id}/delete`)),
  startRun: withWorkflow((client, workflowId) => client.post('/api/v1/runs/start', { workflowId, prompt: 'Fix it.' })),
  claimRun: withRun((client) => client.post('/api/v1/runs/claim', { sandbox: { name: 'box' } })),
  finishRun: withRun(async (client, id) => {
    await claimRun(client);
    return client.post(`/api/v1/runs/${id}/finish`, { status: 'completed' });
  }),
  cancelRun: withRun((client, id) => client.post(`/api/v1/runs/${id}/cancel`)),
};

const inWorkspace =
  (work: (client: TestClient, key: TestWorkspaceKey) => Promise<TestAnswer>): Change =>
  async (app) => {
    const person = await signUp(app);
    return work((await createWorkspaceKey(person)).client, await createWorkspaceKey(person));
  };

const withProject = (work: (client: TestClient, id: string) => Promise<TestAnswer>): Change =>
  inWorkspace(async (client) => work(client, await createWorkspaceProject(client)));

const withTask = (work: (client: TestClient, id: string) => Promise<TestAnswer>): Change =>
  withProject(async (client, project) => work(client, await createTask(client, { project_id: project })));

/** Every operation of the workspace surface that changes something, by its name. */
export const workspaceChanges: Readonly<Record<string, Change>> = {
  createProject: inWorkspace((client) => client.post('/v1/projects', { name: 'Project' })),
  updateProject: withProject((client, id) => client.put(`/v1/projects/${id}`, { name: 'Another' })),
  deleteProject: withProject((client, id) => client.delete(`/v1/projects/${id}`)),
  createTask: withProject((client, id) => client.post('/v1/tasks', { title: 'Task', project_id: id })),
  updateTask: withTask((client, id) => client.put(`/v1/tasks/${id}`, { title: 'Another' })),
  deleteTask: withTask((client, id) => client.delete(`/v1/tasks/${id}`)),
  generateWorkspaceKey: inWorkspace((client) => client.post('/v1/api-keys', { name: 'key', scopes: ['read'] })),
  updateWorkspaceKey: inWorkspace((client, { id }) => client.put(`/v1/api-keys/${id}`, { name: 'new' })),
  rotateWorkspaceKey: inWorkspace((client, { id }) => client.post(`/v1/api-keys/${id}/rotate`, {})),
  revokeWorkspaceKey: inWorkspace((client, { id }) => client.delete(`/v1/api-keys/${id}`)),
};

const loggedIn =
  (work: (client: TestClient, refreshToken: string, app: TestApp) => Promise<TestAnswer>): Change =>
  async (app) => {
    const { client, refreshToken } = await logIn(app, await signUp(app));
    return work(client, refreshToken, app);
  };

/** Every operation of the secret-key surface that changes something, by its name. */
export const secretKeyChanges: Readonly<Record<string, Change>> = {
  logInWithEmail: async (app) => {
    const { email, password } = await signUp(app);
    return app.client().post('/api/v1/auth/login', { email, password });
  },
  refreshTokenPair: loggedIn((_, token, app) => app.client().post('/api/v1/auth/refresh', { refresh_token: token })),
  logOut: loggedIn((client) => client.post('/api/v1/auth/logout')),
  createSecretKey: loggedIn((client) => client.post('/api/v1/api-keys', {})),
  expireSecretKey: loggedIn(async (client) => client.delete(`/api/v1/api-keys/${(await createSecretKey(client)).id}`)),
};
