import { TestApp } from '@latchkey/testing';
import { readFileSync } from 'node:fs';
import { BUILD_TIME, buildServer } from '../../../libs/testing/src/process/built-server.js';
import { root, sampleDocuments } from '../../../libs/testing/src/samples/sample.js';

let app: TestApp;

beforeAll(async () => {
  buildServer();
  app = await TestApp.start();
}, BUILD_TIME);
afterAll(() => app.stop());

const get = (path: string) => fetch(app.url + path);
const pages = sampleDocuments()
  .filter((document) => /^(docs|sdks)\//.test(document))
  .map((document) => document.replace(/^docs\//, '').replace(/\/README\.md$/, '.md'));

describe('llms.txt', () => {
  it.each(['/llms.txt', '/guide/llms.txt'])('is at %s', async (path) => {
    const answer = await get(path);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(await answer.text()).toMatch(/^# Latchkey\n\n> Latchkey is .+\n\n## /);
  });

  it('lists every page, in Markdown, with a line of its own', async () => {
    const text = await (await get('/llms.txt')).text();
    const listed = [...text.matchAll(/^- \[[^\]]+\]\(\/guide\/([^)]+)\): \S.*[^:]$/gm)].map(([, page]) => page);

    expect(listed.sort()).toEqual([...pages, 'decisions/index.md'].sort());
    for (const page of listed) {
      const answer = await get(`/guide/${page}`);
      expect([page, answer.status, answer.headers.get('content-type')]).toEqual([
        page,
        200,
        'text/markdown; charset=utf-8',
      ]);
      expect(await answer.text()).toMatch(/^# /);
    }
  });

  it('goes with a file that has the text of all guides', async () => {
    const answer = await get('/guide/llms-full.txt');
    const text = await answer.text();

    expect(answer.status).toBe(200);
    expect(text).toContain('# Personal access tokens');
    expect(text).toContain('### RATE_LIMITED');
    expect(text).not.toContain('# Adding an endpoint');
  });
});

describe('a page in Markdown', () => {
  it('is what is written, with links that lead somewhere', async () => {
    for (const page of pages) {
      const text = await (await get(`/guide/${page}`)).text();
      const targets = [...text.matchAll(/\]\((\.[^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target);
      for (const target of new Set(targets)) {
        const { pathname } = new URL(target, `http://guide/guide/${page}`);
        if (!pathname.endsWith('.png'))
          expect([page, target, (await get(pathname)).status]).toEqual([page, target, 200]);
      }
    }
  });

  it('has the table of the configuration, which is the README’s', async () => {
    const text = await (await get('/guide/self-hosting.md')).text();
    const [row] = /^\| `PORT`.*$/m.exec(readFileSync(`${root}/README.md`, 'utf8')) ?? [];

    expect(row).toBeDefined();
    expect(text).toContain(row);
  });
});
