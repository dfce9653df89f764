// Builds the guide out of docs/ and what the clients say of themselves: `node scripts/guide/build.mjs <stage> <out>`. The pages are put together in `stage` first, which
// lies in the project, so that nothing is written among the sources.
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import { pagesOf, shown, titleOf } from './documents.mjs';
import { writeForPrograms } from './llms.mjs';
import { sections } from './pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = join(root, 'docs');
const [stage, out] = process.argv.slice(2).map((path) => resolve(path));

const texts = new Map(pagesOf(root).map((page) => [page, shown(root, page)]));
const decisions = [...texts.keys()].filter((page) => /^decisions\/\d/.test(page));
texts.set('decisions/index', decisionsPage());
const listed = sections.map((section) => ({ ...section, pages: section.pages.flatMap(expanded) }));
const named = new Set(listed.flatMap(({ pages }) => pages.map(({ page }) => page)));
const left = [...texts.keys()].filter((page) => !named.has(page));
if (left.length > 0) throw new Error(`In no section of scripts/guide/pages.mjs: ${left.join(', ')}`);

for (const [page, text] of texts) {
  const file = join(stage, `${page}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const name of readdirSync(docs)) {
  if (name === '.vitepress' || name === 'images') cpSync(join(docs, name), join(stage, name), { recursive: true });
}
writeFileSync(join(stage, '.vitepress/sidebar.json'), JSON.stringify(listed.map(sidebarOf)));
await build(stage, { outDir: out });
writeForPrograms(out, listed);

function expanded(page) {
  const pages = page === 'decisions/*' ? ['decisions/index', ...decisions] : [page];
  return pages.map((one) => {
    if (!texts.has(one)) throw new Error(`scripts/guide/pages.mjs names a page that is not there: ${one}`);
    return { page: one, text: texts.get(one) };
  });
}

function sidebarOf({ title, pages }) {
  const items = pages
    .filter(({ page }) => !decisions.includes(page))
    .map(({ page, text }) => ({
      text: page === 'index' ? 'Overview' : titleOf(text),
      link: `/${page.replace(/(^|\/)index$/, '$1')}`,
    }));
  return { text: title, items };
}

function decisionsPage() {
  const rows = decisions.map((page) => `- [${titleOf(texts.get(page))}](./${page.slice('decisions/'.length)}.md)`);
  return `# Decisions\n\nWhy it is as it is, and when to overturn that.\n\n${rows.join('\n')}\n`;
}
