import {
  createOAuthClient,
  credentialsOf,
  oauthOutcome,
  outcome,
  type Person,
  postForm,
  signUp,
  TestApp,
  type TestOAuthClient,
  withToken,
} from '@latchkey/testing';

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
const path = '/api/user/oauth/device';

let app: TestApp;
let ada: Person;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
  const fields = { confidential: false, grantTypes: [grantType, 'refresh_token'], redirectUris: [] };
  client = await createOAuthClient(ada, fields);
});
afterAll(() => app.stop());

interface Device {
  readonly code: string;
  readonly userCode: string;
}

async function begin(scope = 'user:read'): Promise<Device> {
  const { body, text } = await postForm(app.client(), '/oauth/device', { scope, ...credentialsOf(client) });
  if (body.user_code === undefined) throw new Error(text);
  return { code: body.device_code, userCode: body.user_code };
}
const poll = ({ code }: Device) =>
  postForm(app.client(), '/oauth/token', { grant_type: grantType, device_code: code, ...credentialsOf(client) });
/** As a device that is told to wait. */
async function pollLater(device: Device) {
  app.clock.advance(30);
  return poll(device);
}

describe('A device (RFC 8628)', () => {
  it('says where to type its code, and for how long', async () => {
    const { body } = await postForm(app.client(), '/oauth/device', { scope: 'user:read', ...credentialsOf(client) });
    expect(body).toEqual({
      device_code: expect.any(String),
      user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
      verification_uri: `${app.url}/device`,
      verification_uri_complete: `${app.url}/device?user_code=${body.user_code}`,
      expires_in: 600,
      interval: 5,
    });
  });

  it('gets tokens once its person agrees, who types the code as they like', async () => {
    const device = await begin();
    expect(oauthOutcome(await poll(device))).toBe('400 authorization_pending');
    const typed = device.userCode.toLowerCase().replace('-', ' ');
    const { body } = await ada.client.post(path, { userCode: typed });
    expect(body.data).toMatchObject({
      client: { id: client.id, name: 'Acme Reports' },
      scopes: [{ scope: 'user:read' }],
    });
    expect(outcome(await ada.client.post(`${path}/approve`, { userCode: typed }))).toBe('200 OK');
    const tokens = await pollLater(device);
    expect(oauthOutcome(tokens)).toBe('200');
    expect((await withToken(app, tokens.body.access_token as string).get('/api/user/me')).body.data.id).toBe(ada.id);
  });

  it('check 62: is told to slow down when it asks too early, and later each time', async () => {
    const device = await begin();
    const after = async (seconds: number) => {
      app.clock.advance(seconds);
      return oauthOutcome(await poll(device));
    };
    expect(await after(0)).toBe('400 authorization_pending');
    expect(await after(4)).toBe('400 slow_down');
    expect(await after(9)).toBe('400 slow_down');
    expect(await after(16)).toBe('400 authorization_pending');
  });

  it('R27 (GHSA-cq3f-vc6p-68fh, CVE-2026-45337), check 62: is its person’s alone, who typed the code first', async () => {
    const device = await begin();
    const bob = await signUp(app);
    expect(outcome(await ada.client.post(path, { userCode: device.userCode }))).toBe('200 OK');
    for (const operation of ['', '/approve', '/deny']) {
      const answer = await bob.client.post(path + operation, { userCode: device.userCode });
      expect([operation, outcome(answer)]).toEqual([operation, '404 NOT_FOUND']);
    }
    expect(outcome(await ada.client.post(`${path}/approve`, { userCode: device.userCode }))).toBe('200 OK');
    const { body } = await pollLater(device);
    expect((await withToken(app, body.access_token as string).get('/api/user/me')).body.data.id).toBe(ada.id);
  });

  it('is somebody’s when many type its code at once: exactly one’s', async () => {
    const device = await begin();
    const people = await Promise.all(Array.from({ length: 5 }, () => signUp(app)));
    const answers = await Promise.all(
      [...people, ...people, ...people, ...people].map(({ client: browser }) =>
        browser.post(`${path}/approve`, { userCode: device.userCode }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 404)]);
  });

  it('gets tokens once, however often it asks at once', async () => {
    const device = await begin();
    await ada.client.post(`${path}/approve`, { userCode: device.userCode });
    const answers = await Promise.all(Array.from({ length: 20 }, () => poll(device)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    // It has been told to slow down 19 times.
    app.clock.advance(120);
    expect(oauthOutcome(await poll(device))).toBe('400 invalid_grant');
  });

  it('is told when its person does not agree', async () => {
    const device = await begin();
    expect(outcome(await ada.client.post(`${path}/deny`, { userCode: device.userCode }))).toBe('200 OK');
    expect(oauthOutcome(await pollLater(device))).toBe('400 access_denied');
    expect(outcome(await ada.client.post(`${path}/approve`, { userCode: device.userCode }))).toBe('404 NOT_FOUND');
  });

  it('waits for ten minutes', async () => {
    const device = await begin();
    app.clock.advance(601);
    expect(outcome(await ada.client.post(path, { userCode: device.userCode }))).toBe('404 NOT_FOUND');
    expect(oauthOutcome(await poll(device))).toBe('400 invalid_grant');
  });

  it('check 62: lets nobody try code after code', async () => {
    const limited = await TestApp.start({ env: { RATE_LIMIT_DEVICE_CODES: '5/60' } });
    const eve = await signUp(limited);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => eve.client.post(path, { userCode: `BCDF-${1000 + index}` })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(25);
    await limited.stop();
  });
});
