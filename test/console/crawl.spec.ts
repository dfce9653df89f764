import {
  addMember,
  createOAuthClient,
  createPlace,
  type Person,
  signUp,
  TestApp,
  type TestPlace,
  tokensFor,
} from '@latchkey/testing';
import { axeViolations } from '../../libs/testing/src/browser/axe.js';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';
import { noChromium, TestBrowser, type Visitor } from '../../libs/testing/src/browser/chromium.js';
import { type AskedChange, Crawler } from '../../libs/testing/src/browser/crawler.js';

if (noChromium) process.stdout.write(`Skipped: every page of the console in each role, because ${noChromium}.\n`);

const roles = ['owner', 'admin', 'member', 'operator'] as const;
type Role = (typeof roles)[number];

let app: TestApp;
let browser: TestBrowser;
let people: Record<Role, Person>;
let place: TestPlace;

/** What axe is asked of each page: in the dark only what depends on the colours, for the page is the same. */
const looks = [
  ['light', undefined],
  ['dark', ['color-contrast', 'link-in-text-block']],
] as const;

/** Some of what each is offered, so that it is seen that buttons were pressed at all. */
const pressed: Readonly<Record<Role, readonly string[]>> = {
  owner: [
    '/api/user/organizations/:id/projects',
    '/api/user/organizations/:id/projects/:id/api-keys',
    '/api/user/organizations/:id/api-keys',
    '/api/user/organizations/:id/invites',
    '/api/user/organizations/:id/oauth-clients',
    '/api/user/organizations/:id/domains',
    '/api/user/organizations/:id/sso-connections',
    '/api/user/organizations/:id/sso',
  ],
  admin: ['/api/user/organizations/:id/projects', '/api/user/organizations/:id/projects/:id/api-keys'],
  member: ['/api/user/organizations/:id/projects/:id/workflows', '/api/auth/change-password'],
  operator: ['/api/admin/services', '/api/admin/keys/find', '/api/auth/change-password'],
};

/** Everything that a page may be about, so that no list is empty. */
async function furnish(): Promise<void> {
  const owner = await signUp(app, { name: 'Olivia Owner' });
  place = await createPlace(owner);
  const [admin, member, operator] = await Promise.all([
    signUp(app, { name: 'Adam Admin' }),
    signUp(app, { name: 'Mia Member' }),
    signUp(app, { name: 'Otto Operator' }),
  ]);
  await addMember(app, owner.organizationId, admin, 'admin');
  await addMember(app, owner.organizationId, member, 'member');
  await app.tamper(`UPDATE users SET role = 'admin' WHERE email = $1`, [operator.email]);
  people = { owner, admin, member, operator };
  const organization = `/api/user/organizations/${owner.organizationId}`;
  const project = `${organization}/projects/${place.project.id}`;
  await owner.client.post(`${project}/members`, { email: member.email, role: 'member' });
  const { body } = await member.client.get('/api/user/invites');
  await member.client.post(`/api/user/invites/${body.data[0].id}/accept`);
  await owner.client.post(`${project}/api-keys`, { name: 'deploy' });
  await owner.client.put(`${project}/provider-keys/openai`, { key: 'sk-test-0000000000000000' });
  await owner.client.put(`${project}/settings`, { envVars: { LEVEL: 'debug' } });
  await owner.client.post(`${organization}/api-keys`, { name: 'reader', scopes: ['read'] });
  await owner.client.post(`${organization}/invites`, { email: 'guest@example.com', role: 'member' });
  const oidc = { issuer: 'https://8.8.8.8', clientId: 'latchkey', clientSecret: 'a-secret-of-a-client' };
  await owner.client.post(`${organization}/sso-connections`, { name: 'Acme ID', oidc });
  await owner.client.post(`${organization}/domains`, { domain: 'acme.example' });
  await owner.client.post('/api/auth/api-key/create', { name: 'script', scopes: ['user:read'] });
  const workflow = await owner.client.post(`${project}/workflows`, { name: 'Greeting', steps: [{ name: 'Greet' }] });
  for (const person of [owner, admin, member]) await tokensFor(app, person, await createOAuthClient(owner));
  await owner.client.post(`${project}/runs`, { workflowId: workflow.body.data.id, prompt: 'Hello' });
}

/**
 * How the API takes a change that the console offered: sent again with a body that no operation takes, so that it fails at its
 * input at the earliest. Whoever may not do it at all is refused before that.
 */
async function statusOf(visitor: Visitor, { method, path }: AskedChange): Promise<number> {
  const answer = await visitor.context.request.fetch(app.url + path, {
    method,
    data: { 'no operation takes this': true },
    headers: { origin: app.url, 'sec-fetch-site': 'same-origin' },
  });
  return answer.status();
}

const withChromium = noChromium ? describe.skip : describe;

withChromium('every page of the console', () => {
  beforeAll(async () => {
    buildConsole();
    app = await TestApp.start({ knowsItsAddress: true });
    browser = await TestBrowser.start();
    await furnish();
  }, 240_000);
  afterAll(async () => {
    await browser.stop();
    await app.stop();
  });

  it.each(roles)(
    'can be read by all, and offers nothing that the API would refuse: %s',
    async (role) => {
      const visitor = await browser.open(app.url);
      await visitor.signIn(people[role]);
      await visitor.settled();
      const crawler = await Crawler.start(visitor);
      const start = role === 'operator' ? ['/admin', '/account'] : [`/orgs/${people.owner.organizationId}`, '/account'];
      const found: string[] = [];
      const pages = await crawler.crawl(start, async (path) => {
        for (const [colorScheme, rules] of looks) {
          await visitor.page.emulateMedia({ colorScheme });
          // Colours take a moment to change.
          await visitor.settled();
          found.push(...(await axeViolations(visitor.page, rules)).map((one) => `${path} (${colorScheme}): ${one}`));
        }
      });

      expect(found).toEqual([]);
      expect(visitor.problems).toEqual([]);
      expect(pages.length).toBeGreaterThan(10);
      const refused: unknown[] = [];
      for (const change of crawler.changes) {
        const status = await statusOf(visitor, change);
        if ([401, 403, 404, 405].includes(status)) refused.push({ ...change, status });
      }
      expect(refused).toEqual([]);
      expect(crawler.changes.map(({ path }) => path.replace(/\/[0-9A-Z]{26}\b/g, '/:id'))).toEqual(
        expect.arrayContaining([...pressed[role]]),
      );
      await visitor.close();
    },
    600_000,
  );
});
