// What programs that read for somebody are given: llms.txt (https://llmstxt.org), llms-full.txt, and each page as Markdown.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { summaryOf, titleOf } from './documents.mjs';

/**
 * @param out the directory of the built site
 * @param sections each with its title and its pages, and the text of each page
 */
export function writeForPrograms(out, sections) {
  const pages = sections.flatMap(({ pages: own }) => own);
  for (const { page, text } of pages) {
    const file = join(out, `${page}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const [index] = pages;
  const head = `# ${titleOf(index.text)}\n\n> ${summaryOf(index.text)}`;
  const lists = sections.map(
    // What may be left out where room is short has this title (llmstxt.org).
    ({ title, reference, pages: own }) => `## ${reference ? 'Optional' : title}\n\n${own.map(line).join('\n')}`,
  );
  writeFileSync(join(out, 'llms.txt'), `${[head, ...lists].join('\n\n')}\n`);
  const guides = sections.filter(({ reference }) => !reference).flatMap(({ pages: own }) => own);
  writeFileSync(
    join(out, 'llms-full.txt'),
    guides.map(({ page, text }) => `<!-- /guide/${page}.md -->\n\n${text.trim()}\n`).join('\n'),
  );
}

function line({ page, text }) {
  const summary = summaryOf(text);
  return `- [${titleOf(text)}](/guide/${page}.md)${summary && `: ${summary}`}`;
}
