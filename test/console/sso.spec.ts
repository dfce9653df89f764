import { addMember, type Person, signUp, TestApp } from '@latchkey/testing';
import { type AddressInfo, createServer } from 'node:net';
import { TxtRecords } from '../../apps/api/src/sso/domains/txt-records.js';
import { axeViolations } from '../../libs/testing/src/browser/axe.js';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';
import { noChromium, TestBrowser, type Visitor } from '../../libs/testing/src/browser/chromium.js';
import { askingHere } from '../../libs/testing/src/sso/connections.js';
import { RealOidcProvider } from '../../libs/testing/src/sso/real-provider.js';

if (noChromium) process.stdout.write(`Skipped: single sign-on through the console, because ${noChromium}.\n`);

let app: TestApp;
let url: string;
let provider: RealOidcProvider;
let browser: TestBrowser;
let ada: Person;

/** A port that is free, for a server that has to know its own address before it listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Sets single sign-on up as an owner does, on its page. */
async function setUp({ page }: Visitor): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add a domain' }).click();
  await dialog.getByLabel('Domain').fill('acme.example');
  await dialog.getByRole('button', { name: 'Add domain' }).click();
  const record = await dialog.getByRole('region', { name: 'the text of the record' }).innerText();
  jest.spyOn(app.app.get(TxtRecords, { strict: false }), 'of').mockResolvedValue([record.trim()]);
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await page.getByText('verified', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Connect a provider' }).click();
  await dialog.getByLabel('Name').fill('Acme ID');
  await dialog.getByLabel('Issuer').fill(provider.issuer);
  await dialog.getByLabel('Client ID').fill(provider.clientId);
  await dialog.getByLabel('Client secret').fill(provider.clientSecret);
  await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
  await dialog.getByText(`${url}/api/auth/sso/oidc/callback`).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Actions for Acme ID' }).click();
  await page.getByRole('menuitem', { name: 'Test' }).click();
  await dialog.getByRole('button', { name: 'Test', exact: true }).click();
  await dialog.getByText('All that can be told without a person is well.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Actions for Acme ID' }).click();
  await page.getByRole('menuitem', { name: 'Enable' }).click();
  await dialog.getByRole('button', { name: 'Enable' }).click();
  await page.getByText('enabled', { exact: true }).waitFor();
}

/** Signs in on the provider's own pages. */
async function atProvider({ page }: Visitor, name: string): Promise<void> {
  await page.waitForURL(`${provider.issuer}/interaction/**`);
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  // What is asked for has to be granted there.
  await page.locator('button[type=submit]:not(:has-text("Sign-in"))').click();
}

const withChromium = noChromium ? describe.skip : describe;

withChromium('single sign-on through the console', () => {
  beforeAll(async () => {
    buildConsole();
    const port = await freePort();
    url = `http://localhost:${port}`;
    provider = await RealOidcProvider.start(`${url}/api/auth/sso/oidc/callback`, 'acme.example');
    app = await TestApp.start({ env: { ...askingHere, PORT: String(port) } });
    browser = await TestBrowser.start();
    ada = await signUp(app, { email: 'ada@acme.example', name: 'Ada' });
  }, 240_000);
  afterAll(async () => {
    await browser.stop();
    await provider.stop();
    await app.stop();
  });

  it('is set up by an owner, and lets somebody in who has never been here', async () => {
    const owner = await browser.open(url);
    await owner.signIn(ada);
    await owner.visit(`/orgs/${ada.organizationId}/settings/single-sign-on`);
    await setUp(owner);
    expect(await axeViolations(owner.page)).toEqual([]);
    await owner.close();

    const grace = await browser.open(url);
    const { page } = grace;
    await grace.visit('/account');
    await page.getByLabel('E-mail').fill('grace@acme.example');
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: /^Continue with / }).click();
    await atProvider(grace, 'grace');
    await page.waitForURL(`${url}/account/**`);
    await grace.settled();

    expect(await page.content()).toContain('grace@acme.example');
    await grace.close();
  }, 120_000);

  it('is the only way where it is enforced, by keyboard alone, and an owner can type a password', async () => {
    const { client, organizationId } = ada;
    expect((await client.put(`/api/user/organizations/${organizationId}/sso`, { enforced: true })).status).toBe(200);
    const mia = await browser.open(url);
    const { page } = mia;
    await mia.visit('/sign-in');
    await page.keyboard.type('mia@acme.example');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: /^Continue with / }).waitFor();
    expect(await page.getByLabel('Password', { exact: true }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await atProvider(mia, 'mia');
    await page.waitForURL(/\/orgs\//);
    await mia.close();

    const owner = await browser.open(url);
    await owner.visit('/sign-in');
    await owner.page.getByLabel('E-mail').fill(ada.email);
    await owner.page.keyboard.press('Tab');
    await owner.page.getByRole('button', { name: /Use a password/ }).click();
    await owner.page.getByLabel('Password', { exact: true }).fill(ada.password);
    await owner.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await owner.page.waitForURL(/\/orgs\//);
    await owner.close();
  }, 120_000);

  it('tells what went wrong, with the id of the request', async () => {
    const { password } = ada;
    const somebody = { email: 'ruth@acme.example', name: 'Not Ruth', password };
    expect((await app.client().post('/api/auth/sign-up/email', somebody)).status).toBe(200);
    const ruth = await browser.open(url);
    await ruth.visit('/sign-in');
    await ruth.page.getByLabel('E-mail').fill('ruth@acme.example');
    await ruth.page.keyboard.press('Enter');
    await atProvider(ruth, 'ruth');
    await ruth.page.waitForURL(/\/sign-in\/failed/);
    await ruth.settled();

    expect(await ruth.page.getByRole('alert').innerText()).toMatch(/nobody has proven.*Request [0-9a-f-]{36}/s);
    expect(await axeViolations(ruth.page)).toEqual([]);
    await ruth.close();
  }, 120_000);

  it('is no page of members', async () => {
    const member = await signUp(app);
    await addMember(app, ada.organizationId, member);
    const visitor = await browser.open(url);
    await visitor.signIn(member);
    await visitor.visit(`/orgs/${ada.organizationId}/settings/single-sign-on`);

    expect(await visitor.page.content()).toContain('are for owners and admins');
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  }, 120_000);
});
