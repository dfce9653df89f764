import {
  askedAt,
  authorization,
  createOAuthClient,
  credentialsOf,
  type Person,
  postForm,
  signUp,
  type TestApp,
  type TestOAuthClient,
  tokensFor,
} from '@latchkey/testing';
import { type Change } from './account-changes.js';

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

const withClient =
  (work: (client: TestOAuthClient, person: Person, app: TestApp) => ReturnType<Change>): Change =>
  async (app) => {
    const person = await signUp(app);
    return work(await createOAuthClient(person, { grantTypes: ['authorization_code', deviceGrant] }), person, app);
  };

/** Every operation of the account surface that changes something about OAuth, by its name. */
export const oauthChanges: Readonly<Record<string, Change>> = {
  createOAuthClient: async (app) => {
    const { client, organizationId } = await signUp(app);
    const body = { name: 'Acme', redirectUris: ['https://app.example.com/callback'] };
    return client.post(`/api/user/organizations/${organizationId}/oauth-clients`, body);
  },
  updateOAuthClient: withClient(({ path }, { client }) => client.put(path, { name: 'Another' })),
  rotateOAuthClientSecret: withClient(({ path }, { client }) => client.post(`${path}/rotate-secret`)),
  deleteOAuthClient: withClient(({ path }, { client }) => client.delete(path)),
  approveAuthorizationRequest: withClient(async (client, person, app) => {
    const asked = await askedAt(person.client, authorization(app, client).url);
    return person.client.post(`${asked}/approve`, {});
  }),
  approveDevice: withClient(async (client, person, app) => {
    const { body } = await postForm(app.client(), '/oauth/device', { scope: 'user:read', ...credentialsOf(client) });
    return person.client.post('/api/user/oauth/device/approve', { userCode: body.user_code });
  }),
  disconnectApp: withClient(async (client, person, app) => {
    await tokensFor(app, person, client);
    return person.client.delete(`/api/user/connected-apps/${client.id}`);
  }),
};
