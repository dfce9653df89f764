import {
  addMember,
  addProjectMember,
  createProject,
  createProjectKey,
  createService,
  createToken,
  createWorkspaceKey,
  type Person,
  signUp,
  signUpAdmin,
  type TestAnswer,
  type TestApp,
  type TestProject,
} from '@latchkey/testing';
import { OidcClients } from '../../../apps/api/src/sso/oidc/oidc-clients.js';
import { TxtRecords } from '../../../apps/api/src/sso/domains/txt-records.js';
import { proveDomain } from '../../../libs/testing/src/sso/connections.js';

/** What one operation does, and what it is to leave: nothing before it counts. */
export type Change = (app: TestApp) => Promise<TestAnswer>;

const organizations = '/api/user/organizations';
let made = 0;
const address = () => `guest-${++made}@example.com`;
const organization = ({ organizationId }: Person) => `${organizations}/${organizationId}`;

const asPerson =
  (work: (person: Person, app: TestApp) => Promise<TestAnswer>): Change =>
  async (app) =>
    work(await signUp(app), app);

const asAdmin =
  (work: (admin: Person, app: TestApp) => Promise<TestAnswer>): Change =>
  async (app) =>
    work(await signUpAdmin(app), app);

const inProject = (work: (project: TestProject, person: Person, app: TestApp) => Promise<TestAnswer>): Change =>
  asPerson(async (person, app) => work(await createProject(person), person, app));

const withToken = (work: (person: Person, id: string) => Promise<TestAnswer>): Change =>
  asPerson(async (person) => work(person, (await createToken(person.client, ['user:read'])).id));

const withGuest = (work: (person: Person, guest: Person, app: TestApp) => Promise<TestAnswer>): Change =>
  asPerson(async (person, app) => {
    const guest = await signUp(app);
    await addMember(app, person.organizationId, guest);
    return work(person, guest, app);
  });

const withInvite = (work: (person: Person, id: string) => Promise<TestAnswer>): Change =>
  asPerson(async (person) => {
    const { body } = await person.client.post(`${organization(person)}/invites`, { email: address(), role: 'member' });
    return work(person, body.data.id as string);
  });

const invited = (work: (guest: Person, token: string) => Promise<TestAnswer>): Change =>
  asPerson(async (person, app) => {
    const guest = await signUp(app);
    await person.client.post(`${organization(person)}/invites`, { email: guest.email, role: 'member' });
    return work(guest, await app.mails.token(guest.email, 'invite'));
  });

const withProjectGuest = (work: (project: TestProject, person: Person, guest: Person) => Promise<TestAnswer>): Change =>
  inProject(async (project, person, app) => {
    const guest = await signUp(app);
    await addProjectMember(app, person.organizationId, project, guest);
    return work(project, person, guest);
  });

const withManagedWorkflow = (work: (project: TestProject, person: Person, id: string) => Promise<TestAnswer>): Change =>
  inProject(async (project, person) => {
    const { body } = await person.client.post(`${project.path}/workflows`, { name: 'Fix an issue' });
    return work(project, person, body.data.id as string);
  });

const oidc = { issuer: 'https://8.8.8.8', clientId: 'client', clientSecret: 'a-hidden-secret-of-a-client' };

const withConnection = (work: (person: Person, path: string, app: TestApp) => Promise<TestAnswer>): Change =>
  asPerson(async (person, app) => {
    const base = `${organization(person)}/sso-connections`;
    const { body } = await person.client.post(base, { name: 'Acme ID', oidc });
    return work(person, `${base}/${body.data.id}`, app);
  });

const withDomain = (work: (person: Person, path: string, app: TestApp) => Promise<TestAnswer>): Change =>
  asPerson(async (person, app) => {
    const base = `${organization(person)}/domains`;
    const { body } = await person.client.post(base, { domain: `domain-${++made}.example` });
    const { id, recordValue } = body.data as { id: string; recordValue: string };
    jest.spyOn(app.app.get(TxtRecords, { strict: false }), 'of').mockResolvedValue([recordValue]);
    return work(person, `${base}/${id}`, app);
  });

const signingIn = ({ email, password }: Person) => ({ email, password });

/** Every operation of the account surface that changes something, by its name. */
export const accountChanges: Readonly<Record<string, Change>> = {
  signUpWithEmail: (app) =>
    app.client().post('/api/auth/sign-up/email', { email: address(), password: 'a-long-secure-passphrase', name: 'A' }),
  signInWithEmail: asPerson((person, app) => app.client().post('/api/auth/sign-in/email', signingIn(person))),
  createService: asAdmin(({ client }) => client.post('/api/admin/services', { name: `service ${++made}` })),
  revokeService: asAdmin(async ({ client }, app) =>
    client.delete(`/api/admin/services/${(await createService(app)).id}`),
  ),
  signOut: asPerson(({ client }) => client.post('/api/auth/sign-out')),
  requestPasswordReset: asPerson(({ email }, app) => app.client().post('/api/auth/forgot-password', { email })),
  resetPassword: asPerson(async ({ email }, app) => {
    await app.client().post('/api/auth/forgot-password', { email });
    const token = await app.mails.token(email, 'reset-password');
    return app.client().post('/api/auth/reset-password', { token, newPassword: 'another-long-passphrase-7' });
  }),
  changePassword: asPerson(({ client, password }) =>
    client.post('/api/auth/change-password', {
      currentPassword: password,
      newPassword: 'another-long-passphrase-8',
      revokeOtherSessions: true,
    }),
  ),
  changeEmail: asPerson(({ client, password }) =>
    client.post('/api/auth/change-email', { newEmail: address(), password }),
  ),
  verifyEmail: async (app) => {
    const { email } = await signUp(app, { verified: false });
    return app.client().post(`/api/auth/verify-email?token=${await app.mails.token(email, 'verify-email')}`);
  },
  sendVerificationEmail: async (app) =>
    (await signUp(app, { verified: false })).client.post('/api/auth/send-verification-email'),
  revokeSession: asPerson(async (person, app) => {
    const other = app.client();
    await other.post('/api/auth/sign-in/email', signingIn(person));
    const { body } = await other.get('/api/auth/session');
    const { id } = body.data.session as { id: string };
    return person.client.post('/api/auth/sessions/revoke', { sessionId: id });
  }),
  revokeOtherSessions: asPerson(async (person, app) => {
    await app.client().post('/api/auth/sign-in/email', signingIn(person));
    return person.client.post('/api/auth/sessions/revoke-others');
  }),
  createPersonalAccessToken: asPerson(({ client }) =>
    client.post('/api/auth/api-key/create', { name: 'token', scopes: ['user:read'] }),
  ),
  updatePersonalAccessToken: withToken(({ client }, id) =>
    client.post('/api/auth/api-key/update', { id, name: 'new' }),
  ),
  rotatePersonalAccessToken: withToken(({ client }, id) => client.post('/api/auth/api-key/rotate', { id })),
  deletePersonalAccessToken: withToken(({ client }, id) => client.post('/api/auth/api-key/delete', { id })),
  updateCurrentUser: asPerson(({ client }) => client.put('/api/user/me', { fullName: 'Another Name' })),
  deleteCurrentUser: asPerson(({ client, password }) => client.delete('/api/user/me', { password })),
  createOrganization: asPerson(({ client }) => client.post(organizations, { name: 'Acme Ltd' })),
  updateOrganization: asPerson((person) => person.client.put(organization(person), { name: 'Another' })),
  deleteOrganization: asPerson((person) => person.client.delete(organization(person))),
  restoreOrganization: asPerson(async (person) => {
    await person.client.delete(organization(person));
    return person.client.post(`${organization(person)}/restore`);
  }),
  changeSubscription: asPerson((person) => person.client.put(`${organization(person)}/subscription`, { plan: 'pro' })),
  changeOrganizationMemberRole: withGuest((person, { id }) =>
    person.client.put(`${organization(person)}/members/${id}/role`, { role: 'admin' }),
  ),
  removeOrganizationMember: withGuest((person, { id }) =>
    person.client.delete(`${organization(person)}/members/${id}`),
  ),
  leaveOrganization: withGuest((person, { client }) => client.post(`${organization(person)}/leave`)),
  inviteToOrganization: asPerson((person) =>
    person.client.post(`${organization(person)}/invites`, { email: address(), role: 'member' }),
  ),
  revokeOrganizationInvite: withInvite((person, id) => person.client.delete(`${organization(person)}/invites/${id}`)),
  resendOrganizationInvite: withInvite((person, id) =>
    person.client.post(`${organization(person)}/invites/${id}/resend`),
  ),
  acceptInvite: invited(({ client }, token) => client.post(`/api/user/invites/${token}/accept`)),
  declineInvite: invited(({ client }, token) => client.post(`/api/user/invites/${token}/decline`)),
  addSsoDomain: asPerson((person) =>
    person.client.post(`${organization(person)}/domains`, { domain: `domain-${++made}.example` }),
  ),
  verifySsoDomain: withDomain(({ client }, path) => client.post(`${path}/verify`)),
  removeSsoDomain: withDomain(({ client }, path) => client.delete(path)),
  createSsoConnection: asPerson((person) =>
    person.client.post(`${organization(person)}/sso-connections`, { name: 'Acme ID', oidc }),
  ),
  updateSsoConnection: withConnection(({ client }, path) => client.put(path, { name: 'Another' })),
  enableSsoConnection: withConnection(({ client }, path) => client.post(`${path}/enable`)),
  disableSsoConnection: withConnection(async ({ client }, path) => {
    await client.post(`${path}/enable`);
    return client.post(`${path}/disable`);
  }),
  testSsoConnection: withConnection((person, path, app) => {
    jest.spyOn(app.app.get(OidcClients, { strict: false }), 'problem').mockResolvedValue(undefined);
    return person.client.post(`${path}/test`);
  }),
  deleteSsoConnection: withConnection(({ client }, path) => client.delete(path)),
  changeSsoSettings: withConnection(async (person, path, app) => {
    await person.client.post(`${path}/enable`);
    await proveDomain(app, person, `domain-${++made}.example`);
    return person.client.put(`${organization(person)}/sso`, { enforced: true });
  }),
  createOrganizationProject: asPerson((person) =>
    person.client.post(`${organization(person)}/projects`, { name: 'Payments' }),
  ),
  updateOrganizationProject: inProject(({ path }, { client }) => client.put(path, { name: 'Another' })),
  deleteOrganizationProject: inProject(({ path }, { client }) => client.delete(path)),
  restoreOrganizationProject: inProject(async ({ path }, { client }) => {
    await client.delete(path);
    return client.post(`${path}/restore`);
  }),
  updateManagedProjectSettings: inProject(({ path }, { client }) =>
    client.put(`${path}/settings`, { claudeMd: 'Test first.', envVars: { TOKEN: 'hidden-environment-value' } }),
  ),
  setManagedProviderKey: inProject(({ path }, { client }) =>
    client.put(`${path}/provider-keys/openai`, { key: 'sk-hidden-provider-key-1234' }),
  ),
  removeManagedProviderKey: inProject(async ({ path }, { client }) => {
    await client.put(`${path}/provider-keys/openai`, { key: 'sk-hidden-provider-key-1234' });
    return client.delete(`${path}/provider-keys/openai`);
  }),
  createManagedWorkflow: inProject(({ path }, { client }) =>
    client.post(`${path}/workflows`, { name: 'Fix an issue' }),
  ),
  updateManagedWorkflow: withManagedWorkflow(({ path }, { client }, id) =>
    client.put(`${path}/workflows/${id}`, { name: 'Another' }),
  ),
  deleteManagedWorkflow: withManagedWorkflow(({ path }, { client }, id) => client.delete(`${path}/workflows/${id}`)),
  startManagedRun: withManagedWorkflow(({ path }, { client }, workflowId) =>
    client.post(`${path}/runs`, { workflowId, prompt: 'Fix it.' }),
  ),
  cancelManagedRun: withManagedWorkflow(async ({ path }, { client }, workflowId) => {
    const { body } = await client.post(`${path}/runs`, { workflowId, prompt: 'Fix it.' });
    return client.post(`${path}/runs/${body.data.id}/cancel`);
  }),
  inviteManagedProjectMember: inProject(({ path }, { client }) =>
    client.post(`${path}/members`, { email: address(), role: 'member' }),
  ),
  changeManagedProjectMemberRole: withProjectGuest(({ path }, { client }, { id }) =>
    client.put(`${path}/members/${id}/role`, { role: 'admin' }),
  ),
  removeManagedProjectMember: withProjectGuest(({ path }, { client }, { id }) =>
    client.delete(`${path}/members/${id}`),
  ),
  revokeManagedProjectInvite: inProject(async ({ path }, { client }) => {
    const { body } = await client.post(`${path}/members`, { email: address(), role: 'member' });
    return client.delete(`${path}/invites/${body.data.inviteId}`);
  }),
  generateManagedProjectKey: inProject(({ keysPath }, { client }) =>
    client.post(keysPath, { name: 'key', scopes: ['runs:read'] }),
  ),
  ...managed('ProjectKey', async (app) => {
    const person = await signUp(app);
    const project = await createProject(person);
    const { id } = await createProjectKey(person.client, project);
    return { person, path: `${project.keysPath}/${id}` };
  }),
  generateManagedWorkspaceKey: asPerson((person) =>
    person.client.post(`${organization(person)}/api-keys`, { name: 'key', scopes: ['read'] }),
  ),
  ...managed('WorkspaceKey', async (app) => {
    const person = await signUp(app);
    return { person, path: `${organization(person)}/api-keys/${(await createWorkspaceKey(person)).id}` };
  }),
};

function managed(
  name: string,
  make: (app: TestApp) => Promise<{ readonly person: Person; readonly path: string }>,
): Record<string, Change> {
  const of =
    (work: (person: Person, path: string) => Promise<TestAnswer>): Change =>
    async (app) => {
      const { person, path } = await make(app);
      return work(person, path);
    };
  return {
    [`updateManaged${name}`]: of(({ client }, path) => client.put(path, { name: 'new' })),
    [`rotateManaged${name}`]: of(({ client }, path) => client.post(`${path}/rotate`, {})),
    [`revokeManaged${name}`]: of(({ client }, path) => client.delete(path)),
  };
}
