import { TestApp } from '@latchkey/testing';
import { axeViolations } from '../../libs/testing/src/browser/axe.js';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';
import { noChromium, TestBrowser, type Visitor } from '../../libs/testing/src/browser/chromium.js';

if (noChromium) process.stdout.write(`Skipped: the guide in a browser, because ${noChromium}.\n`);

const withChromium = noChromium ? describe.skip : describe;

withChromium('the guide, in a browser', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let visitor: Visitor;

  beforeAll(async () => {
    buildConsole();
    app = await TestApp.start();
    browser = await TestBrowser.start();
  }, 240_000);
  beforeEach(async () => (visitor = await browser.open(app.url)));
  afterEach(() => visitor.close());
  afterAll(async () => {
    await browser.stop();
    await app.stop();
  });

  const heading = (name: string) => visitor.page.getByRole('heading', { level: 1, name });

  it('leads from its first page by its search to another one', async () => {
    const { page } = visitor;
    await visitor.visit('/guide');
    await heading('Latchkey').waitFor();

    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.getByRole('searchbox').fill('Idempotent-Replayed');
    await page.locator('[role="option"] a[href^="/guide/concepts/idempotency"]').first().click();
    await heading('Idempotency').waitFor();
    await visitor.settled();

    expect(visitor.problems).toEqual([]);
  });

  it('goes from page to page without loading anew, and back', async () => {
    const { page } = visitor;
    await visitor.visit('/guide');
    await page.evaluate('globalThis.stayed = true');
    await page
      .getByRole('complementary')
      .or(page.getByRole('navigation'))
      .getByRole('link', { name: 'Errors' })
      .first()
      .click();
    await heading('Errors').waitFor();
    expect(await page.evaluate('globalThis.stayed')).toBe(true);
    await page.goBack();
    await heading('Latchkey').waitFor();

    expect(visitor.problems).toEqual([]);
  });

  it('shows code in colours, in the light and in the dark', async () => {
    const { page } = visitor;
    await visitor.visit('/guide/quick-starts/personal-access-tokens');
    const colours = () =>
      page.evaluate(
        `[...new Set([...document.querySelectorAll('pre span')].map((one) => getComputedStyle(one).color))]`,
      );
    const light = await colours();
    expect(light).toHaveProperty('length');
    expect((light as string[]).length).toBeGreaterThan(2);

    await page.getByRole('switch').first().click();
    expect(await colours()).not.toEqual(light);
    expect(visitor.problems).toEqual([]);
  });

  it('says that there is no such page', async () => {
    await visitor.visit('/guide/no-such-page');

    await visitor.page.getByText('404').first().waitFor();
    expect(visitor.problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });

  it('leads to the reference and the console of the same server', async () => {
    const { page } = visitor;
    await visitor.visit('/guide/errors');
    await page.getByRole('navigation', { name: 'This server' }).getByRole('link', { name: 'API reference' }).click();
    await page.waitForURL('**/docs');

    await page.goto('/guide/errors');
    await page.getByRole('navigation', { name: 'This server' }).getByRole('link', { name: 'Console' }).click();
    await page.waitForURL(/\/sign-in/);
  });

  it.each(['light', 'dark'] as const)('can be read by all, in the %s', async (theme) => {
    const reader = await browser.open(app.url, { theme });
    for (const path of ['/guide', '/guide/errors', '/guide/quick-starts/project-keys']) {
      await reader.visit(path);
      expect([path, await axeViolations(reader.page)]).toEqual([path, []]);
    }
    await reader.close();
  });
});
