import { TestApp } from '@latchkey/testing';
import { createHash } from 'node:crypto';
import { BUILD_TIME, buildServer } from '../../../libs/testing/src/process/built-server.js';

let app: TestApp;

beforeAll(async () => {
  buildServer();
  app = await TestApp.start();
}, BUILD_TIME);
afterAll(() => app.stop());

const get = (path: string, init?: RequestInit) => fetch(app.url + path, init);
const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page of the guide', () => {
  it.each([
    ['/guide', 'Latchkey'],
    ['/guide/', 'Latchkey'],
    ['/guide/operations', 'Operations'],
    ['/guide/operations/', 'Operations'],
    ['/guide/decisions', 'Decisions'],
    ['/guide/decisions/0007-idempotency', 'Idempotency'],
  ])('is what %s answers', async (path, title) => {
    const answer = await get(path);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toMatch(new RegExp(`<h1[^>]*>[^<]*${title}`));
  });

  it('runs nothing but scripts of this server and the few that it brings, and is framed by nobody', async () => {
    const answer = await get('/guide/oauth');
    const policy = answer.headers.get('content-security-policy') ?? '';
    const inside = [...(await answer.text()).matchAll(/<script id="[^"]*">(.*?)<\/script>/gs)];

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(inside.length).toBeGreaterThan(0);
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe(
      ["'self'", ...inside.map(([, text]) => digestOf(text))].join(' '),
    );
  });

  it('is asked for again each time, and sent again only when it has changed', async () => {
    const first = await get('/guide/oauth');
    expect(first.headers.get('cache-control')).toBe('no-cache');

    const again = await get('/guide/oauth', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is known to HEAD, and only read', async () => {
    const head = await get('/guide/oauth', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '',
    ]);

    expect((await get('/guide/oauth', { method: 'POST' })).status).toBe(405);
  });

  it('loads nothing from another host', async () => {
    for (const path of ['/guide', '/guide/errors', '/guide/security']) {
      const html = await (await get(path)).text();
      const loaded = [...html.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
      expect(loaded.filter((url) => !/^(\/guide\/|data:,$)/.test(url))).toEqual([]);
      for (const url of loaded.filter((one) => one.startsWith('/'))) {
        const answer = await get(url);
        expect([url, answer.status]).toEqual([url, 200]);
        const kept = url.startsWith('/guide/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        expect([url, answer.headers.get('cache-control')]).toEqual([url, kept]);
      }
    }
  });
});

describe('an address without a page', () => {
  it.each([
    '/guide/no-such-page',
    '/guide/quick-starts/none',
    '/guide/assets/none.js',
    '/guide/assets/chunks/none.js',
    '/guide/..%2f..%2fpackage.json',
    '/guide/assets/..%2findex.html',
    '/guide/.vitepress',
  ])('says so, on a page: %s', async (path) => {
    const answer = await get(path);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('404');
  });

  it('is an error like any other where the guide has no such depth', async () => {
    const answer = await get('/guide/a/b/c');

    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
  });
});
