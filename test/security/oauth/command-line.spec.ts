import {
  authorization,
  callbackUrl,
  credentialsOf,
  oauthOutcome,
  outcome,
  type Person,
  postForm,
  signUp,
  TestApp,
  withToken,
} from '@latchkey/testing';
import { ownClientId } from '../../../apps/cli/src/connection/oauth.js';
import { commandLineId } from '../../../apps/api/src/oauth/clients/command-line.js';
import { clientIdSpelling } from '../../../apps/api/src/oauth/clients/oauth-client.js';

const client = { id: ownClientId, secret: '' };
const grantType = 'urn:ietf:params:oauth:grant-type:device_code';

let app: TestApp;
let ada: Person;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
});
afterAll(() => app.stop());

const begin = async () => {
  const { status, body, text } = await postForm(app.client(), '/oauth/device', {
    scope: 'user:read',
    ...credentialsOf(client),
  });
  if (status !== 200) throw new Error(text);
  return body as { device_code: string; user_code: string };
};

describe('The client that every server knows', () => {
  it('is the one as which the command line names itself', () => {
    expect(clientIdSpelling.print(commandLineId)).toBe(ownClientId);
  });

  it('is there when twenty sign in for the first time at once', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, async () => (await begin()).user_code));
    expect(new Set(codes).size).toBe(20);
  });

  it('is shown as what it is, and not as one that made itself known', async () => {
    const { device_code, user_code: userCode } = await begin();
    const shown = await ada.client.post('/api/user/oauth/device', { userCode });
    expect(shown.body.data.client).toEqual({
      id: ownClientId,
      name: 'Latchkey command line',
      homepage: null,
      registered: false,
    });
    expect(outcome(await ada.client.post('/api/user/oauth/device/approve', { userCode }))).toBe('200 OK');
    const tokens = await postForm(app.client(), '/oauth/token', {
      grant_type: grantType,
      device_code,
      ...credentialsOf(client),
    });
    expect((await withToken(app, tokens.body.access_token as string).get('/api/user/me')).body.data.id).toBe(ada.id);
    const apps = await ada.client.get('/api/user/connected-apps');
    expect(apps.body.data).toMatchObject([{ id: ownClientId, name: 'Latchkey command line', registered: false }]);
    expect(outcome(await ada.client.delete(`/api/user/connected-apps/${ownClientId}`))).toMatch(/^20/);
    expect((await withToken(app, tokens.body.access_token as string).get('/api/user/me')).status).toBe(401);
  });

  it('sends nobody anywhere, and gets no tokens for itself', async () => {
    const { url } = authorization(app, client);
    const { pathname, search } = new URL(url);
    const sent = await ada.client.get(pathname + search);
    expect([sent.status, sent.headers.get('location') ?? '']).toEqual([400, expect.not.stringContaining(callbackUrl)]);
    const asked = { grant_type: 'client_credentials', ...credentialsOf(client) };
    expect(oauthOutcome(await postForm(app.client(), '/oauth/token', asked))).toMatch(/^40[01] /);
  });

  it('is nobody’s to change', async () => {
    const path = `/api/user/organizations/${ada.organizationId}/oauth-clients/${ownClientId}`;
    expect(outcome(await ada.client.get(path))).toBe('404 NOT_FOUND');
    expect(outcome(await ada.client.delete(path))).toBe('404 NOT_FOUND');
    expect((await begin()).user_code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
  });
});
