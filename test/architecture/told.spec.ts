import { accountScopes, projectScopes, workspaceScopes } from '@latchkey/access';
import { readFileSync } from 'node:fs';
import { surfaces } from '../../apps/api/src/surfaces/index.js';
import { environmentSchema } from '../../libs/config/src/schema.js';
import { root, sampleDocuments, samplePage } from '../../libs/testing/src/samples/sample.js';

const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const notIn = (path: string, names: readonly string[]) => names.filter((name) => !read(path).includes(`\`${name}\``));

describe('the guide tells', () => {
  it('of every scope', () => {
    const scopes = [...accountScopes, ...projectScopes, ...workspaceScopes];
    expect(notIn('docs/concepts/scopes-and-roles.md', scopes)).toEqual([]);
  });

  it('of every surface, and where it is', () => {
    const page = read('docs/concepts/surfaces.md');
    for (const { name, prefixes } of surfaces) {
      expect(page).toMatch(
        new RegExp(`^\\| ${name} +\\| ${prefixes.map((prefix) => `\`${prefix}\``).join(', ')} `, 'm'),
      );
    }
  });

  it('of every limit, by its variable', () => {
    const variables = Object.keys(environmentSchema.shape).filter((name) => name.startsWith('RATE_LIMIT_'));
    expect(notIn('docs/limits.md', variables)).toEqual([]);
  });
});

describe('the configurations of proxies in docs/verifying.md', () => {
  const { samples } = samplePage('docs/verifying.md');
  const namesIn = (text: string) =>
    new Set([...text.matchAll(/X-Latchkey-[\w-]+/gi)].map(([name]) => name.toLowerCase()));
  const document = JSON.parse(read('openapi/internal.json')) as {
    paths: Record<string, Record<string, { responses: Record<string, { headers: Record<string, object> }> }>>;
  };
  const told = Object.keys(document.paths['/internal/authorize'].get.responses['200'].headers)
    .map((name) => name.toLowerCase())
    .filter((name) => name.startsWith('x-latchkey-') && name !== 'x-latchkey-code');

  it('hand on every header that says whose a credential is', () => {
    expect(told.length).toBeGreaterThan(5);
    const [nginx] = samples.filter(({ language }) => language === 'nginx');
    const [traefik] = samples.filter(({ text }) => text.includes('forwardAuth'));
    for (const { text } of [nginx, traefik]) {
      expect(told.filter((name) => !namesIn(text).has(name))).toEqual([]);
    }
  });
});

describe('what the commands of documents leave behind', () => {
  it('is nothing that a repository takes', () => {
    const ignored = new Set(read('.gitignore').split('\n'));
    const files = sampleDocuments().flatMap((document) =>
      samplePage(document)
        .samples.filter(({ language }) => language === 'sh')
        .flatMap(({ text }) => [...text.matchAll(/(?:tee|-c|-o|--to|>) ([\w-]+\.\w+)/g)].map(([, file]) => file)),
    );
    expect(files.length).toBeGreaterThan(10);
    expect([...new Set(files)].filter((file) => !ignored.has(`/${file}`))).toEqual([]);
  });
});
