import { signUp, TestApp } from '@latchkey/testing';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';
import { noChromium, TestBrowser, type Visitor } from '../../libs/testing/src/browser/chromium.js';

if (noChromium) process.stdout.write(`Skipped: the console as people walk through it, because ${noChromium}.\n`);

const password = 'a-long-secure-passphrase';

let app: TestApp;
let browser: TestBrowser;
let visitor: Visitor;

/** Everything in which a page could keep a text. */
const remains = async ({ page, context }: Visitor): Promise<string> =>
  JSON.stringify([
    page.url(),
    await page.content(),
    await page.evaluate('JSON.stringify([localStorage, sessionStorage, history.state])'),
    (await context.cookies()).map(({ name, value }) => [name, value]),
  ]);

const clipboard = ({ page }: Visitor): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()');

/** In the dialog that shows a key: copies it, says so, and closes it. */
async function takeKey(who: Visitor): Promise<string> {
  const dialog = who.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy the key' }).click();
  const key = await clipboard(who);
  expect(await dialog.innerText()).toContain(key);
  expect(await dialog.innerText()).toContain('curl');
  await dialog.getByLabel('I have copied the key').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
  return key;
}

const focused = `(() => {
  const { activeElement: at } = document;
  return (at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '').trim();
})()`;

/** Goes on with the Tab key until what has this name is in focus. */
async function tabTo({ page }: Visitor, name: string): Promise<void> {
  for (let times = 0; times < 100; times++) {
    if ((await page.evaluate<string>(focused)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to “${name}”.`);
}

const withChromium = noChromium ? describe.skip : describe;

withChromium('the console', () => {
  beforeAll(async () => {
    buildConsole();
    app = await TestApp.start();
    browser = await TestBrowser.start();
  }, 240_000);
  afterAll(async () => {
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

  it('leads from nothing to a first key in less than a minute', async () => {
    const began = Date.now();
    const { page } = visitor;
    await page.goto('/');
    await page.waitForURL(/\/sign-in/);
    await page.getByRole('link', { name: 'Create an account' }).click();
    await page.getByLabel('Name').fill('Ada Lovelace');
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.waitForURL(/\/orgs\/\w+\/projects$/);

    await page.getByRole('button', { name: 'New project' }).first().click();
    await page.getByRole('dialog').getByLabel('Name').fill('My Project');
    await page.getByRole('dialog').getByRole('button', { name: 'Create project' }).click();
    await page.waitForURL(/\/projects\/\w+/);

    await page.getByRole('link', { name: 'Project Settings' }).click();
    await page.getByRole('link', { name: 'API Keys' }).click();
    await page.getByRole('button', { name: 'Generate New Key' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('quickstart');
    for (const scope of ['projects:read', 'workflows:read', 'runs:read']) {
      await dialog.getByLabel('Search scopes').fill(scope);
      await dialog.getByLabel(scope, { exact: true }).check();
    }
    await dialog.getByRole('button', { name: 'Generate key' }).click();
    const key = await takeKey(visitor);
    expect(Date.now() - began).toBeLessThan(60_000);

    expect(key).toMatch(/^cc_live_\w{48}$/);
    const answer = await fetch(`${app.url}/api/v1/whoami`, { headers: { authorization: `Bearer ${key}` } });
    const { data } = (await answer.json()) as { data: { name: string; scopes: string[] } };
    expect(data).toMatchObject({ name: 'quickstart', scopes: ['projects:read', 'workflows:read', 'runs:read'] });

    expect(await remains(visitor)).not.toContain(key);
    await page.reload();
    await visitor.settled();
    await page.getByText('quickstart', { exact: true }).waitFor();
    expect(await remains(visitor)).not.toContain(key);
    expect(app.logs.map((line) => JSON.stringify(line)).join('\n')).not.toContain(key);
  }, 120_000);

  it('loads less than 200 kB of script for its first page', async () => {
    const { page } = visitor;
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await visitor.visit('/');
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);

    expect(sizes.length).toBeGreaterThan(1);
    expect(loaded).toBeGreaterThan(50_000);
    expect(loaded).toBeLessThan(200_000);
  });

  it('makes a key of the workspace under Settings, API', async () => {
    const grace = await signUp(app);
    const { page } = visitor;
    await visitor.signIn(grace);
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.getByRole('link', { name: 'API', exact: true }).click();
    await page.getByRole('button', { name: 'Generate New Key' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('reader');
    await dialog.getByLabel('read', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Generate key' }).click();
    const key = await takeKey(visitor);

    expect(key).toMatch(/^wk_live_\w{48}$/);
    const answer = await fetch(`${app.url}/v1/projects`, { headers: { authorization: `Bearer ${key}` } });
    expect(answer.status).toBe(200);
    await page.reload();
    await visitor.settled();
    expect(await remains(visitor)).not.toContain(key);

    await page.getByRole('button', { name: 'Actions for reader' }).click();
    await page.getByRole('menuitem', { name: 'Revoke' }).click();
    const revoke = dialog.getByRole('button', { name: 'Revoke key' });
    expect(await revoke.isDisabled()).toBe(true);
    await dialog.getByLabel('Type “reader” to confirm').fill('reader');
    await revoke.click();
    await dialog.waitFor({ state: 'detached' });

    const refused = await fetch(`${app.url}/v1/projects`, { headers: { authorization: `Bearer ${key}` } });
    expect(refused.status).toBe(401);
  }, 120_000);

  it('can be worked by keyboard alone, from signing in to a key', async () => {
    const alan = await signUp(app);
    const { page } = visitor;
    const { keyboard } = page;
    const follow = async (name: string) => {
      await tabTo(visitor, name);
      await keyboard.press('Enter');
    };
    await visitor.visit('/sign-in');
    await tabTo(visitor, 'E-mail');
    await keyboard.type(alan.email);
    await tabTo(visitor, 'Password');
    await keyboard.type(alan.password);
    await keyboard.press('Enter');
    await page.waitForURL(/\/projects$/);
    await visitor.settled();
    await follow('New project');
    await page.getByRole('dialog').waitFor();
    await keyboard.type('By keyboard');
    await keyboard.press('Enter');
    await page.waitForURL(/\/projects\/\w+/);
    await visitor.settled();
    await follow('Project Settings');
    await page.waitForURL(/\/settings\/general$/);
    await visitor.settled();
    await follow('API Keys');
    await page.waitForURL(/\/settings\/api-keys$/);
    await visitor.settled();
    await follow('Generate New Key');
    await page.getByRole('dialog').waitFor();
    await keyboard.type('typed');
    await tabTo(visitor, 'projects:read');
    await keyboard.press('Space');
    await follow('Generate key');
    await page.getByLabel('I have copied the key').waitFor();
    await tabTo(visitor, 'I have copied the key');
    await keyboard.press('Space');
    await follow('Done');
    await page.getByText('typed', { exact: true }).waitFor();

    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);

  it('says what is wrong with what was typed, where it was typed', async () => {
    const { page } = visitor;
    await page.goto('/sign-up');
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('E-mail').fill('no address');
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Create account' }).click();
    const field = page.getByLabel('E-mail');
    await page.locator('[aria-invalid]').first().waitFor();

    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(visitor.problems.splice(0).join()).toContain('400');
  });

  it('leads back to where somebody wanted to go, once they are signed in', async () => {
    const alan = await signUp(app);
    const { page } = visitor;
    await page.goto(`/orgs/${alan.organizationId}/members`);
    await page.waitForURL(/\/sign-in\?next=/);
    await page.getByLabel('E-mail').fill(alan.email);
    await page.getByLabel('Password', { exact: true }).fill(alan.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(new RegExp(`/orgs/${alan.organizationId}/members$`));
  });

  it('goes to no other host because an address says so', async () => {
    const alan = await signUp(app);
    const { page } = visitor;
    await page.goto('/sign-in?next=//example.com/');
    await page.getByLabel('E-mail').fill(alan.email);
    await page.getByLabel('Password', { exact: true }).fill(alan.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/orgs\//);

    expect(page.url().startsWith(app.url)).toBe(true);
  });
});
