import { TestApp } from '@latchkey/testing';
import { readFileSync } from 'node:fs';
import { BUILD_TIME, buildServer } from '../../../libs/testing/src/process/built-server.js';

const readme = readFileSync(`${__dirname}/../../../README.md`, 'utf8');

beforeAll(buildServer, BUILD_TIME);

// What its commands do is held against what it says by test/samples.
describe('README.md', () => {
  it('names documents and pages that are there', async () => {
    const app = await TestApp.start();
    const names = /OpenAPI documents .*?`workspace\.json` and `secret-key\.json`/s.exec(readme)?.[0] ?? '';
    const documents = (names.match(/`[/\w-]+\.json`/g) ?? []).map((name) => name.replaceAll('`', '').split('/').pop());
    expect(documents).toHaveLength(4);
    for (const path of [...documents.map((name) => `/openapi/${name}`), '/docs', '/guide', '/llms.txt']) {
      expect(readme).toContain(path.split('/').pop());
      const { status } = await fetch(app.url + path);
      expect([path, status]).toEqual([path, 200]);
    }
    await app.stop();
  });
});
