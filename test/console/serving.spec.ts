import { TestApp } from '@latchkey/testing';
import { buildConsole } from '../../libs/testing/src/browser/built-console.js';

let app: TestApp;

beforeAll(async () => {
  buildConsole();
  app = await TestApp.start();
}, 240_000);

afterAll(() => app.stop());

const get = (path: string, init?: RequestInit) => fetch(app.url + path, init);

describe('the page of the console', () => {
  it.each(['/', '/sign-in', '/orgs/01HZ3K5R4X9Y2V6QF8TJ7W0CDN/projects', '/admin/users/', '/account?tab=x'])(
    'is what %s answers',
    async (path) => {
      const answer = await get(path);

      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toMatch(/<div id="console"><\/div>/);
    },
  );

  it('runs nothing but scripts of this server, and is framed by nobody', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('is asked for again each time, and sent again only when it has changed', async () => {
    const first = await get('/');
    expect(first.headers.get('cache-control')).toBe('no-cache');

    const again = await get('/orgs/x', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('leaves everything that is no address of its own to the API', async () => {
    const answer = await get('/signs');

    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps what its address says out of the log', async () => {
    await get('/invite?token=do-not-write-this-down');

    expect(JSON.stringify(app.logs)).not.toContain('do-not-write-this-down');
  });

  it('is only read', async () => {
    const answer = await get('/sign-in', { method: 'POST' });

    expect(answer.status).toBe(404);
  });
});

describe('what the page loads', () => {
  it('comes from this server, under names that may be kept for ever', async () => {
    const html = await (await get('/')).text();
    const names = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(2);

    for (const name of names) {
      expect(name).toMatch(/^\/assets\/[\w.-]+$/);
      const answer = await get(name);
      expect([name, answer.status]).toEqual([name, 200]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('content-type')).toMatch(/javascript|css|svg|woff2/);
    }
  });

  it('is 404 under a name that there is not', async () => {
    const answer = await get('/assets/none.js');

    expect(answer.status).toBe(404);
  });

  it.each(['/assets/..%2fpackage.json', '/assets/%2e%2e%2findex.html', '/assets/.stamp.json'])(
    'is nothing beside it: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
