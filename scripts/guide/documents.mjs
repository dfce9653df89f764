// The Markdown of the project as the guide shows it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** What there is to show, as paths of pages: the documents, and what each of the clients says of itself. */
export function pagesOf(root) {
  const documents = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('.'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.md'.length));
  const clients = readdirSync(join(root, 'sdks')).map((language) => `sdks/${language}`);
  return [...documents, ...clients.filter((page) => existsSync(join(root, sourceOf(page))))].sort();
}

/** The document that a page is made of, as a path in the project. */
const sourceOf = (page) => (/^sdks\/\w+$/.test(page) ? `${page}/README.md` : `docs/${page}.md`);

/** The page that is made of what lies at a path in the project, or undefined. */
function pageAt(root, place) {
  if (!existsSync(join(root, place))) return undefined;
  const [, client] = /^(sdks\/\w+)(?:\/README\.md)?\/?$/.exec(place) ?? [];
  if (client !== undefined) return client;
  const [, page] = /^docs\/(.+?)\/?$/.exec(place) ?? [];
  if (page === undefined) return undefined;
  return statSync(join(root, place)).isDirectory() ? `${page}/index` : page.replace(/\.md$/, '');
}

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
  const file = join(root, sourceOf(page));
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
  const place = posix.join(posix.dirname(sourceOf(page)), path);
  if (place === 'README.md') return relativeTo(page, readmePlaces[anchor] ?? 'index.md');
  // What a page takes over from the README is written from where that is.
  const found = pageAt(root, place) ?? pageAt(root, posix.normalize(path));
  return found && relativeTo(page, `${found}.md`) + anchor;
}

/** The sections of the README that a page of the guide has the text of. */
const readmePlaces = {
  '#configuration': 'self-hosting.md',
  '#backups-and-the-master-key': 'self-hosting.md',
  '#running-it': 'self-hosting.md',
  '#two-commands': 'self-hosting.md',
};

function relativeTo(page, target) {
  const path = posix.relative(posix.dirname(page), target);
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
