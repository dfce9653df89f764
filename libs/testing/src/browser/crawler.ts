import { type Locator, type Route } from 'playwright-core';
import { type Visitor } from './chromium.js';

/** A change that the console asked for when somebody pressed what it showed them. */
export interface AskedChange {
  readonly method: string;
  readonly path: string;
  /** Where, and what was pressed. */
  readonly by: string;
}

/** Ids are left out: pages that differ in them alone are one page. */
const patternOf = (path: string): string => path.replace(/[?#].*/, '').replace(/\b(?=\w*\d)\w{26}\b/g, ':id');

/** A status that the API itself never answers, so that what the browser prints of it is told from real failures. */
const refused = 418;
const refusal = JSON.stringify({ success: false, status: refused, code: 'NOT_DONE', message: 'Nothing was done' });

const closing = /^(cancel|close|sign out|previous|next|show more|try again|copy)/i;

/**
 * Looks at every page that can be reached by links, and presses every button and every item of a menu that it finds there,
 * also in the dialogs that open. Nothing is changed by that: the changes that the console asks for are written down, and
 * refused.
 */
export class Crawler {
  readonly changes: AskedChange[] = [];
  private readonly seen = new Set<string>();
  private pressed = '';
  /** Where the page is that is looked at, after all redirects. */
  private at = '';

  private constructor(private readonly visitor: Visitor) {}

  static async start(visitor: Visitor): Promise<Crawler> {
    const crawler = new Crawler(visitor);
    await visitor.page.route('**/api/**', (route) => crawler.answer(route));
    return crawler;
  }

  /** @param look what is done on each page, as soon as all of it is there */
  async crawl(start: readonly string[], look: (path: string) => Promise<void>): Promise<string[]> {
    const queue = [...start];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const pattern = patternOf(path);
      if (this.seen.has(pattern)) continue;
      this.seen.add(pattern);
      await this.visitor.visit(path);
      const { pathname, search } = new URL(this.visitor.page.url());
      this.at = pathname + search;
      await look(path);
      queue.push(...(await this.links()));
      await this.pressAll(path);
    }
    return [...this.seen].sort();
  }

  private async links(): Promise<string[]> {
    const hrefs = await this.visitor.page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href'))`,
    );
    return hrefs.filter((href) => !/^\/(docs|guide|api|openapi)\b/.test(href));
  }

  private async pressAll(path: string): Promise<void> {
    const names = await namesOf(this.visitor.page.locator('main').getByRole('button'));
    for (const name of new Set(names.filter((one) => !closing.test(one)))) {
      if (!(await this.press(name))) continue;
      const items = await namesOf(this.visitor.page.getByRole('menuitem'));
      for (const item of items) {
        await this.visitor.page.getByRole('menuitem', { name: item, exact: true }).first().click();
        await this.visitor.settled();
        await this.submit(`${path}: ${name}, ${item}`);
        await this.back(path);
        if (item !== items.at(-1)) await this.press(name);
      }
      if (items.length === 0) await this.submit(`${path}: ${name}`);
      await this.back(path);
    }
  }

  /** Whether the button was there to be pressed. */
  private async press(name: string): Promise<boolean> {
    const button = this.visitor.page.locator('main').getByRole('button', { name, exact: true }).first();
    if ((await button.count()) === 0 || !(await button.isVisible()) || (await button.isDisabled())) return false;
    this.pressed = name;
    await button.click();
    await this.visitor.settled();
    return true;
  }

  /** Sends the form of the dialog that has opened, if one has. */
  private async submit(by: string): Promise<void> {
    this.pressed = by;
    const dialog = this.visitor.page.locator('dialog[open]');
    if ((await dialog.count()) === 0) return;
    const typed = dialog.getByLabel(/^Type “/);
    if ((await typed.count()) > 0) {
      const label = await dialog
        .locator('label')
        .filter({ hasText: /^Type “/ })
        .innerText();
      await typed.fill(/“(.*)”/.exec(label)?.[1] ?? '');
    }
    const everything = dialog.getByRole('button', { name: 'Everything' });
    if ((await everything.count()) > 0) await everything.click();
    const send = dialog.locator('button[type=submit]');
    if ((await send.count()) === 0 || !(await send.isEnabled())) return;
    await send.click();
    await this.visitor.settled();
  }

  /** Closes what has opened, and returns where something has led away. */
  private async back(path: string): Promise<void> {
    const { page, problems } = this.visitor;
    const opened = page.locator('dialog[open], [role=menu]');
    for (let times = 0; times < 3 && (await opened.count()) > 0; times++) await page.keyboard.press('Escape');
    const { pathname, search } = new URL(page.url());
    if ((await opened.count()) > 0 || pathname + search !== this.at) await this.visitor.visit(path);
    problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes(String(refused))));
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const method = request.method();
    if (method === 'GET' || method === 'HEAD') return route.fallback();
    this.changes.push({ method, path: new URL(request.url()).pathname, by: this.pressed });
    await route.fulfill({ status: refused, contentType: 'application/json', body: refusal });
  }
}

const namesOf = async (all: Locator): Promise<string[]> => {
  const names: string[] = [];
  for (const one of await all.all()) {
    if (await one.isVisible()) names.push(((await one.getAttribute('aria-label')) ?? (await one.innerText())).trim());
  }
  return names.filter((name) => name !== '');
};
