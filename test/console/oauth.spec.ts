import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  authorization,
  credentialsOf,
  outcome,
  postForm,
  signUp,
  TestApp,
  type Person,
  withToken,
} from '@latchkey/testing';
import { axeViolations } from '../../libs/testing/src/browser/axe.js';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';
import { noChromium, TestBrowser, type Visitor } from '../../libs/testing/src/browser/chromium.js';

if (noChromium) process.stdout.write(`Skipped: OAuth as people see it, because ${noChromium}.\n`);

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

let app: TestApp;
let browser: TestBrowser;
let visitor: Visitor;
let ada: Person;
/** Where the client waits for people to come back. */
let callback: string;
const site = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(back));
const back = '<!doctype html><link rel="icon" href="data:,"><h1>Back</h1>';

const clipboard = ({ page }: Visitor): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()');

const withChromium = noChromium ? describe.skip : describe;

withChromium('OAuth in the console', () => {
  beforeAll(async () => {
    buildConsole();
    app = await TestApp.start({ knowsItsAddress: true });
    browser = await TestBrowser.start();
    ada = await signUp(app, { name: 'Ada Lovelace' });
    await once(site.listen(0, '127.0.0.1'), 'listening');
    callback = `http://127.0.0.1:${(site.address() as AddressInfo).port}/callback`;
  }, 240_000);
  afterAll(async () => {
    site.close();
    await browser.stop();
    await app.stop();
  });
  beforeEach(async () => {
    visitor = await browser.open(app.url);
  });
  afterEach(async () => {
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  let client: { readonly id: string; readonly secret: string };

  it('sets a client up, whose secret is shown once', async () => {
    const { page } = visitor;
    await visitor.signIn(ada);
    await visitor.visit(`/orgs/${ada.organizationId}/settings/oauth`);
    await page.getByRole('button', { name: 'New client' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Acme Reports');
    await dialog.getByLabel('Devices show a code').check();
    await dialog.getByLabel('Redirect addresses').fill('not an address');
    await dialog.getByRole('button', { name: 'Create client' }).click();
    await dialog.getByText(/must be an absolute address/).waitFor();
    expect(visitor.problems.splice(0)).not.toEqual([]);
    await dialog.getByLabel('Redirect addresses').fill(callback);
    await dialog.getByRole('button', { name: 'Create client' }).click();
    await dialog.getByRole('button', { name: 'Copy the client id' }).click();
    const id = await clipboard(visitor);
    await dialog.getByRole('button', { name: 'Copy the client secret' }).click();
    client = { id, secret: await clipboard(visitor) };
    await dialog.getByLabel('I have copied the secret').check();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('cell', { name: 'Acme Reports', exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.content()).not.toContain(client.secret);
  }, 60_000);

  it('asks whoever is sent there, who signs in first, and leads back to the client with what they allow', async () => {
    const { page } = visitor;
    const { url, verifier } = authorization(app, client, {
      scope: 'openid user:read projects:read',
      redirect_uri: callback,
    });
    await page.goto(url);
    await page.waitForURL(/\/sign-in/);
    await page.getByLabel('E-mail').fill(ada.email);
    await page.getByLabel('Password', { exact: true }).fill(ada.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Acme Reports wants to connect' }).waitFor();
    await visitor.settled();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByText(/You go on to 127\.0\.0\.1/).count()).toBe(1);
    await page.getByRole('group', { name: 'It may' }).getByRole('checkbox').last().uncheck();
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await page.waitForURL(`${callback}**`);
    const code = new URL(page.url()).searchParams.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier: verifier };
    const { body } = await postForm(app.client(), '/oauth/token', { ...form, ...credentialsOf(client) });
    expect(body.scope).toBe('user:read');

    await visitor.visit('/account/apps');
    expect(await axeViolations(page)).toEqual([]);
    const token = withToken(app, body.access_token as string);
    expect(outcome(await token.get('/api/user/me'))).toBe('200 OK');
    await page.getByRole('button', { name: 'Disconnect Acme Reports' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect', exact: true }).click();
    await page.getByText('No app is connected').waitFor();
    expect((await token.get('/api/user/me')).status).toBe(401);
  }, 60_000);

  it('leads back with a refusal, too', async () => {
    const { page } = visitor;
    await visitor.signIn(ada);
    await page.goto(authorization(app, client, { redirect_uri: callback }).url);
    await page.getByRole('button', { name: 'Do not allow' }).click();
    await page.waitForURL(`${callback}**`);
    expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied');
  }, 60_000);

  it('says so where a client sends somebody who can be sent nowhere on', async () => {
    const { page } = visitor;
    const elsewhere = { redirect_uri: 'https://elsewhere.example/callback' };
    await page.goto(authorization(app, client, elsewhere).url);
    await page.getByRole('heading', { name: 'The app is not connected' }).waitFor();
    await page.getByText(/wants you sent on to an address that it has not registered/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${app.url}/oauth/authorize/x5TzR1yWhkEc8SoGIx5rV`);
    await page.getByText(/took too long, was answered already/).waitFor();
    expect(await page.getByText(/^Request /).count()).toBe(1);
  }, 60_000);

  it('connects a device whose code somebody types', async () => {
    const { page } = visitor;
    await visitor.signIn(ada);
    const { body } = await postForm(app.client(), '/oauth/device', { scope: 'user:read', ...credentialsOf(client) });
    await visitor.visit('/device');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Code').fill((body.user_code as string).toLowerCase());
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await page.getByText('The device is connected.').waitFor();
    const form = { grant_type: deviceGrant, device_code: body.device_code as string, ...credentialsOf(client) };
    const tokens = await postForm(app.client(), '/oauth/token', form);
    const token = withToken(app, tokens.body.access_token as string);
    expect((await token.get('/api/user/me')).body.data.email).toBe(ada.email);
  }, 60_000);
});
