import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const documents = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join('docs', file));

describe('a link between documents', () => {
  it.each(['README.md', ...documents])('leads somewhere from %s', (document) => {
    const links = readFileSync(join(root, document), 'utf8').matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g);
    const dead = [...links].filter(([, target]) => !existsSync(join(root, dirname(document), target)));
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});
