import { type Person, signUp, signUpAdmin, TestApp, TotpApp } from '@latchkey/testing';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';
import { noChromium, TestBrowser, type Visitor } from '../../libs/testing/src/browser/chromium.js';

if (noChromium) process.stdout.write(`Skipped: second factors in a browser, because ${noChromium}.\n`);

/** A name that browsers take for a secure place, and that passkeys can be for: an address is neither. */
const host = 'latchkey.localhost';

let app: TestApp;
let browser: TestBrowser;
let visitor: Visitor;
let person: Person;

const withChromium = noChromium ? describe.skip : describe;

/** Gives somebody's browser an authenticator that knows its person (WebAuthn Level 3 §11), as a laptop has one. */
async function giveAuthenticator({ context, page }: Visitor): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** In the dialog that shows recovery codes: reads them, says that they are kept, and closes it. */
async function takeCodes({ page }: Visitor): Promise<string[]> {
  const dialog = page.getByRole('dialog', { name: 'Keep your recovery codes' });
  const text = await dialog.getByRole('region', { name: 'the recovery codes' }).innerText();
  await dialog.getByLabel('I have kept the recovery codes').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
  return text.split('\n');
}

async function addPasskey(who: Visitor): Promise<string[]> {
  const { page } = who;
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Laptop');
  await dialog.getByLabel('Your password').fill(person.password);
  await dialog.getByRole('button', { name: 'Add passkey' }).click();
  return takeCodes(who);
}

/** Sets an app for one-time codes up; answers it, and the recovery codes. */
async function setUpApp(who: Visitor): Promise<{ totp: TotpApp; codes: string[] }> {
  const { page } = who;
  await page.getByRole('button', { name: 'Set up an app for one-time codes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your password').fill(person.password);
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('img', { name: /QR code/ }).waitFor();
  const totp = new TotpApp(app, await dialog.locator('code').innerText());
  await dialog.getByLabel('One-time code').fill(totp.code());
  await dialog.getByRole('button', { name: 'Turn on' }).click();
  return { totp, codes: await takeCodes(who) };
}

/** Shows address and password on the page that asks for them. */
async function showPassword({ page }: Visitor): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Show your second factor' }).waitFor();
}

async function signOut(who: Visitor): Promise<void> {
  await who.settled();
  await who.context.clearCookies();
  await who.page.goto('/sign-in');
}

withChromium('second factors in the console', () => {
  beforeAll(async () => {
    buildConsole();
    app = await TestApp.start({ env: { PUBLIC_URL: `http://${host}` } });
    browser = await TestBrowser.start({ [host]: new URL(app.url).host });
  }, 240_000);
  afterAll(async () => {
    await browser.stop();
    await app.stop();
  });
  beforeEach(async () => {
    visitor = await browser.open(`http://${host}`);
    person = await signUp(app);
    await visitor.signIn(person);
  });
  afterEach(async () => {
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  it('a passkey is added, signs in by itself, is renamed and removed', async () => {
    const { page } = visitor;
    await giveAuthenticator(visitor);
    await visitor.visit('/account/security');
    expect(await addPasskey(visitor)).toHaveLength(10);
    await signOut(visitor);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(/\/orgs\//);
    await visitor.visit('/account/sessions');
    await page.getByRole('cell', { name: 'Passkey', exact: true }).waitFor();

    await visitor.visit('/account/security');
    await page.getByRole('button', { name: 'Rename the passkey Laptop' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Old laptop');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Remove the passkey Old laptop' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove passkey' }).click();
    await page.getByText('No passkey yet').waitFor();
  }, 60_000);

  it('a passkey completes a sign-in by password', async () => {
    const { page } = visitor;
    await giveAuthenticator(visitor);
    await visitor.visit('/account/security');
    await addPasskey(visitor);
    await signOut(visitor);
    await showPassword(visitor);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(/\/orgs\//);
  }, 60_000);

  it('an app is set up, and its codes and the recovery codes complete a sign-in', async () => {
    const { page } = visitor;
    await visitor.visit('/account/security');
    const { totp, codes } = await setUpApp(visitor);
    await page.getByText('10 left').waitFor();
    await signOut(visitor);
    await showPassword(visitor);
    await page.getByLabel('One-time code').fill(totp.next());
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/orgs\//);

    await signOut(visitor);
    await showPassword(visitor);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(codes[0]);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/orgs\//);
    await visitor.visit('/account/security');
    await page.getByText('9 left').waitFor();
    expect(await page.content()).not.toContain(codes[1]);
  }, 60_000);

  it('a wrong code is said at its field, and the right one then goes on', async () => {
    const { page } = visitor;
    await visitor.visit('/account/security');
    const { totp } = await setUpApp(visitor);
    await signOut(visitor);
    await showPassword(visitor);
    await page.getByLabel('One-time code').fill(totp.wrong());
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('The one-time code is not correct').waitFor();
    expect(visitor.problems.splice(0)).toEqual([expect.stringContaining('401'), expect.stringContaining('401')]);
    await page.getByLabel('One-time code').fill(totp.next());
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/orgs\//);
  }, 60_000);

  it('a factor that is not fresh is asked for, and what needed it is done', async () => {
    const { page } = visitor;
    await visitor.visit('/account/security');
    const { totp } = await setUpApp(visitor);
    app.clock.advance(901);
    await page.getByRole('button', { name: 'Make new ones in the place of the recovery codes' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make new codes' }).click();
    const question = page.getByRole('dialog', { name: 'Show your second factor' });
    await question.getByLabel('One-time code').fill(totp.code());
    await question.getByRole('button', { name: 'Continue' }).click();
    expect(await takeCodes(visitor)).toHaveLength(10);
    expect(visitor.problems.splice(0)).toEqual([expect.stringContaining('403'), expect.stringContaining('403')]);
  }, 60_000);

  it('a key that is to be made asks for one first, and is shown after it', async () => {
    const { page } = visitor;
    await visitor.visit('/account/security');
    const { totp } = await setUpApp(visitor);
    await visitor.visit(`/orgs/${person.organizationId}/settings/api`);
    app.clock.advance(901);
    await page.getByRole('button', { name: 'Generate New Key' }).click();
    const dialog = page.getByRole('dialog', { name: /key/i });
    await dialog.getByLabel('Name').fill('reader');
    await dialog.getByLabel('read', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Generate key' }).click();
    const question = page.getByRole('dialog', { name: 'Show your second factor' });
    await question.getByLabel('One-time code').fill(totp.code());
    await question.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Copy the key' }).waitFor();
    expect(visitor.problems.splice(0)).toEqual([expect.stringContaining('403'), expect.stringContaining('403')]);
  }, 60_000);

  it('an organization requires one, and shows who has none how to go on', async () => {
    const { page } = visitor;
    await visitor.visit('/account/security');
    await setUpApp(visitor);
    const path = `/orgs/${person.organizationId}`;
    await visitor.visit(`${path}/settings`);
    await page.getByRole('button', { name: 'Require a second factor' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Require it' }).click();
    await page.getByRole('button', { name: 'Stop requiring a second factor' }).waitFor();

    await app.tamper('UPDATE sessions SET second_factor_at = NULL');
    for (const table of ['totp_factors', 'recovery_codes']) await app.tamper(`DELETE FROM ${table}`);
    await page.goto(path);
    await page.getByRole('link', { name: 'Set up a second factor' }).click();
    await page.getByText('Your password alone opens your account.').waitFor();
    await setUpApp(visitor);
    await page.goto(path);
    await page.waitForURL(/\/projects$/);
    expect(visitor.problems.splice(0)).toEqual(expect.arrayContaining([expect.stringContaining('403')]));
  }, 60_000);

  it('an admin resets those of somebody who has lost theirs', async () => {
    await visitor.visit('/account/security');
    await setUpApp(visitor);
    const admin = await browser.open(`http://${host}`);
    await admin.signIn(await signUpAdmin(app));
    await admin.visit(`/admin/users/${person.id}`);
    await admin.page.getByRole('button', { name: 'Reset second factors' }).click();
    await admin.page.getByRole('dialog').getByRole('button', { name: 'Reset second factors' }).click();
    await admin.page.getByText('none', { exact: true }).waitFor();
    expect(admin.problems).toEqual([]);
    await admin.close();
    await signOut(visitor);
    await visitor.signIn(person);
  }, 60_000);
});
