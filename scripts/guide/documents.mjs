// The Markdown of docs/ as the guide shows it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** The pages below a directory, as paths without `.md`, in the order of their names. */
export const pagesBelow = (directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('.'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.md'.length))
    .sort();

/** What a page is called: its first heading. */
export const titleOf = (text) => plain(/^# (.+)$/m.exec(text)?.[1] ?? '');

/** What a page is about: the first sentence of its first paragraph. */
export function summaryOf(text) {
  const [, paragraph = ''] = /^# .+\n+((?:(?!#|```|\||<|-|!).+\n?)+)/m.exec(text) ?? [];
  // A decision begins with the name of what follows.
  const sentences = plain(
    paragraph
      .replaceAll('\n', ' ')
      .replace(/^\*\*\w+\.\*\* /, '')
      .trim(),
  );
  return /^.*?[.!?](?= |$)/.exec(sentences)?.[0] ?? sentences.replace(/:$/, '.');
}

const plain = (text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|`|\b_|_\b)/g, '');

/**
 * A page as it is shown: what it takes over from another document is put in, what it links to outside of the guide (sources,
 * tests) is named and not linked, for no server has it, and what is said to the test of its samples is left out.
 * @param root the project
 * @param page such as `decisions/0001-…`
 */
export function shown(root, page) {
  const file = join(root, 'docs', `${page}.md`);
  const text = readFileSync(file, 'utf8')
    .replace(/^<!-- (continues|tested by): .* -->\n\n?/gm, '')
    .replace(/^<!-- include: (\S+)#(.+) -->$/gm, (_, target, heading) =>
      sectionOf(readFileSync(join(dirname(file), target), 'utf8'), heading),
    );
  return outsideFences(text, (line) =>
    line.replace(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (link, image, name, target) => {
      if (image || /^(#|\w+:|\/)/.test(target)) return link;
      const found = resolved(root, page, target);
      return found === undefined ? name : `[${name}](${found})`;
    }),
  );
}

/** Where a link leads within the guide, or undefined. */
function resolved(root, page, target) {
  const [path, anchor = ''] = target.split(/(?=#)/);
  const place = posix.join('docs', posix.dirname(page), path);
  if (/^README\.md$/.test(place)) return relativeTo(page, readmePlaces[anchor] ?? 'index.md');
  // What a page takes over from the README is written from where that is.
  const own = posix.normalize(place).startsWith('docs/') ? place.slice('docs/'.length) : undefined;
  const named = path.startsWith('docs/') ? path.slice('docs/'.length) : own;
  if (named === undefined || !existsSync(join(root, 'docs', named))) return undefined;
  if (statSync(join(root, 'docs', named)).isDirectory())
    return `${relativeTo(page, named.replace(/\/?$/, '/'))}index.md`;
  return relativeTo(page, named) + anchor;
}

/** The sections of the README that a page of the guide has the text of. */
const readmePlaces = {
  '#configuration': 'self-hosting.md',
  '#backups-and-the-master-key': 'self-hosting.md',
  '#running-it': 'self-hosting.md',
  '#two-commands': 'self-hosting.md',
};

function relativeTo(page, target) {
  const path = posix.relative(posix.dirname(page), target) + (target.endsWith('/') ? '/' : '');
  return path.startsWith('.') ? path : `./${path}`;
}

/** What is under a heading of the second level. */
function sectionOf(text, heading) {
  const section = text.split(`\n## ${heading}\n`)[1];
  if (section === undefined) throw new Error(`There is no section ${heading}.`);
  return section.split(/\n## /)[0].trim();
}

/** Changes the lines that are no code. */
function outsideFences(text, change) {
  let fence = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*```/.test(line)) fence = !fence;
      return fence ? line : change(line);
    })
    .join('\n');
}
