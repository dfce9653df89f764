import {
  createOAuthClient,
  createToken,
  type Person,
  signUp,
  TestApp,
  type TestOAuthClient,
  tokensFor,
} from '@latchkey/testing';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { ended, printed, program, type Ran, Terminal } from './cli.js';

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

let app: TestApp;
let ada: Person;
let client: TestOAuthClient;
let terminal: Terminal;
beforeAll(async () => {
  app = await TestApp.start({ knowsItsAddress: true });
  ada = await signUp(app);
  const grantTypes = [deviceGrant, 'authorization_code', 'refresh_token'];
  client = await createOAuthClient(ada, { confidential: false, grantTypes });
});
afterAll(() => app.stop());
beforeEach(() => (terminal = new Terminal()));
afterEach(() => terminal.remove());

/** Signs in, and decides in the browser what is asked there. */
async function logIn(decision: 'approve' | 'deny', args: readonly string[]): Promise<Ran> {
  const child = terminal.start('login', '--url', app.url, ...args);
  const end = ended(child);
  const [, address, code] = await printed(
    child.stderr,
    /Open (\S+) and agree, if it shows the code ([A-Z]{4}-[A-Z]{4})/,
  );
  expect(address).toBe(`${app.url}/device?user_code=${code}`);
  await ada.client.post(`/api/user/oauth/device/${decision}`, { userCode: code });
  return end;
}
/** The same without the wait of a device: tokens that were got by way of a redirect. */
async function signedIn(): Promise<void> {
  const { access, refresh } = await tokensFor(app, ada, client, { scope: 'user:read organizations:read' });
  const expiresAt = new Date(Date.now() + 900_000).toISOString();
  const credential = { kind: 'oauth', clientId: client.id, accessToken: access, refreshToken: refresh, expiresAt };
  terminal.write({ default: { url: app.url, credential } });
}
const expired = () => terminal.tamper({ expiresAt: new Date(0).toISOString() });

describe('latchkey login', () => {
  it('signs in by a code that is typed in the browser, and keeps that where nobody else reads it', async () => {
    const { code, stdout } = await logIn('approve', []);
    expect([code, stdout]).toEqual([0, expect.stringContaining(ada.email)]);
    expect(statSync(terminal.directory).mode & 0o777).toBe(0o700);
    expect(statSync(terminal.file).mode & 0o777).toBe(0o600);
    expect(await terminal.json('whoami')).toEqual({
      id: ada.id,
      email: ada.email,
      name: ada.name,
      url: app.url,
      by: 'oauth',
      profile: 'default',
    });
  });

  it('renews an access token that has ended, once where two commands need it at the same time', async () => {
    await signedIn();
    const before = terminal.stored().credential;
    expired();
    const both = await Promise.all([terminal.run('whoami'), terminal.run('orgs', 'list'), terminal.run('whoami')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0]);
    const { refreshToken, accessToken, expiresAt } = terminal.stored().credential;
    expect([refreshToken, accessToken]).not.toContain(before.refreshToken);
    expect(accessToken).not.toBe(before.accessToken);
    expect(Date.parse(expiresAt as string)).toBeGreaterThan(Date.now() + 600_000);
    expired();
    expect((await terminal.run('whoami')).code).toBe(0);
  });

  it('signs out at the server, too', async () => {
    await signedIn();
    const { accessToken } = terminal.stored().credential;
    const asked = () => app.client().get('/api/user/me', { headers: { authorization: `Bearer ${accessToken}` } });
    expect((await asked()).status).toBe(200);
    expect(await terminal.json('logout')).toEqual({ url: app.url, profile: 'default' });
    expect((await asked()).status).toBe(401);
    expect(terminal.stored()).toBeUndefined();
    expect(await terminal.failure('whoami')).toEqual([3, 'SIGNED_OUT']);
  });

  it('says so where the person has taken the access back', async () => {
    await signedIn();
    await ada.client.delete(`/api/user/connected-apps/${client.id}`);
    expired();
    expect(await terminal.failure('whoami')).toEqual([3, 'SIGNED_OUT']);
  });

  it('keeps nothing where the person does not agree', async () => {
    expect(await logIn('deny', [])).toMatchObject({ code: 1, stdout: '' });
    expect(terminal.stored()).toBeUndefined();
  });

  it('signs in with a client of an organization, where one is named', async () => {
    expect((await logIn('approve', ['--client-id', client.id])).code).toBe(0);
    expect(terminal.stored().credential.clientId).toBe(client.id);
  });

  it('says how else to sign in where the server knows no such client', async () => {
    const unknown = client.id.replace(/.{4}$/, '0000');
    const { code, stderr } = await terminal.run('login', '--url', app.url, '--client-id', unknown);
    expect([code, stderr]).toEqual([1, expect.stringContaining('latchkey login --token -')]);
  });

  it('takes a token from standard input, and none that is no good', async () => {
    const { key } = await createToken(ada.client, ['user:read']);
    const login = async (token: string) => {
      const [node, ...args] = [...program, 'login', '--url', app.url, '--token', '-'];
      const child = spawn(node, args, { cwd: '/', env: terminal.env, stdio: ['pipe', 'ignore', 'ignore'] });
      child.stdin.end(`${token}\n`);
      return ((await once(child, 'close')) as [number])[0];
    };
    expect([await login('ba_wrong'), terminal.stored()]).toEqual([3, undefined]);
    expect([await login(''), await login(key)]).toEqual([2, 0]);
    expect(await terminal.json('whoami')).toMatchObject({ id: ada.id, by: 'token' });
    expect((await terminal.run('logout')).code).toBe(0);
    expect(await terminal.failure('logout')).toEqual([3, 'SIGNED_OUT']);
  });

  it('keeps several sign-ins apart, and shows a token to no other server than its own', async () => {
    const bob = await signUp(app);
    for (const [name, person] of [
      ['default', ada],
      ['bob', bob],
    ] as const) {
      const { key } = await createToken(person.client, ['user:read']);
      await terminal.run('login', '--url', app.url, '--profile', name, '--token', key);
    }
    expect((await terminal.json('whoami')).id).toBe(ada.id);
    expect((await terminal.json('whoami', '--profile', 'bob')).id).toBe(bob.id);
    expect(await terminal.failure('whoami', '--url', 'http://127.0.0.1:1')).toEqual([3, 'SIGNED_OUT']);
    const { key } = await createToken(bob.client, ['user:read']);
    const other = new Terminal({ ...terminal.env, LATCHKEY_URL: app.url, LATCHKEY_TOKEN: key });
    expect(await other.json('whoami')).toMatchObject({ id: bob.id, by: 'environment' });
    other.remove();
  });
});
