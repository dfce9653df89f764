import { readFileSync } from 'node:fs';
import { createCssVariablesTheme } from 'shiki';

// The site is built by scripts/guide/build.mjs, which writes the sidebar out of the pages that there are.
const sidebar = JSON.parse(readFileSync(new URL('sidebar.json', import.meta.url), 'utf8'));

/** Colours of code as classes: the policy of the pages allows no style attribute. */
const colours = {
  name: 'colours-as-classes',
  span(node) {
    const [, name] = /var\(--code-(?:token-)?([\w-]+)\)/.exec(node.properties.style ?? '') ?? [];
    delete node.properties.style;
    if (name !== undefined) node.properties.class = `code-${name}`;
  },
};

const slugOf = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

export default {
  lang: 'en',
  title: 'Latchkey',
  description: 'How to use Latchkey, and how to run it.',
  base: '/guide/',
  cleanUrls: true,
  // Without this a style would be put into the page at each change of theme, which its policy does not allow.
  appearance: { disableTransition: false },
  // Files of their own instead of scripts inside the pages.
  metaChunk: true,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    languageAlias: { env: 'ini' },
    // As on the hosts of repositories, so that a link to a heading leads there in both places.
    anchor: { slugify: (text) => slugOf(text) },
    theme: createCssVariablesTheme({ variablePrefix: '--code-' }),
    codeTransformers: [colours],
  },
  themeConfig: {
    outline: [2, 3],
    sidebar,
    nav: [
      { text: 'Quick start', link: '/quick-starts/personal-access-tokens' },
      { text: 'Errors', link: '/errors' },
      { text: 'Self-hosting', link: '/self-hosting' },
    ],
    search: { provider: 'local' },
    externalLinkIcon: false,
  },
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 }, logLevel: 'warn' },
};
