import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const program = places.find((path) => path !== undefined && existsSync(path));

/** Why there is no browser to test with; undefined where there is one. */
export const noChromium: string | undefined = program ? undefined : 'Chromium is not installed';

/** It runs as root in a container as well, and asks no host for anything of its own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** How somebody looks at a page. */
export interface Looks {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** A real browser, headless. */
export class TestBrowser {
  private constructor(private readonly browser: Browser) {}

  /** @param names hosts that lead elsewhere for it, such as `{ 'latchkey.localhost': '127.0.0.1:3000' }` */
  static async start(names: Readonly<Record<string, string>> = {}): Promise<TestBrowser> {
    const rules = Object.entries(names).map(([name, place]) => `MAP ${name} ${place}`);
    const more = rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : [];
    return new TestBrowser(await chromium.launch({ executablePath: program, args: [...args, ...more] }));
  }

  /** Somebody with a browser of their own: no cookie, no storage. */
  async open(url: string, { theme = 'light', width = 1280 }: Looks = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: url,
      colorScheme: theme,
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    return new Visitor(context, await context.newPage());
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}

/** Resolves when what the page has been told is drawn, and it has nothing left to do. */
const drawn = `new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => done(true))))),
)`;

/** Somebody in a browser, and everything that went wrong there: what the console printed, and what was refused. */
export class Visitor {
  /** In the order in which it happened. A test that expects a refusal empties it. */
  readonly problems: string[] = [];
  private readonly underWay = new Set<Request>();

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => this.underWay.add(request));
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // The browser gives up what a page asked for that is left.
      if (reason !== 'net::ERR_ABORTED') this.problems.push(`${request.method()} ${request.url()}: ${reason}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400)
        this.problems.push(`${response.request().method()} ${response.url()}: ${response.status()}`);
    });
  }

  /** Signs in by way of the page that asks for it. */
  async signIn({ email, password }: { readonly email: string; readonly password: string }): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await this.page.waitForURL(/\/orgs\//);
  }

  /** Goes to an address and waits until everything on it has come. */
  async visit(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Resolves when nothing on the page is under way any more. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    // Twice, for what is drawn may ask for more.
    for (let quiet = 0; quiet < 2;) {
      // Asked for as an element: the policy of the page lets no condition be evaluated in it.
      await this.page.locator('body:not(:has-text("Loading …"))').waitFor();
      await Promise.all([...this.underWay].map((request) => request.response().then((answer) => answer?.finished())));
      await this.page.evaluate(drawn);
      quiet = this.underWay.size === 0 ? quiet + 1 : 0;
    }
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
