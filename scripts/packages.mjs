// The packages that run in production, on any platform, as the lock file has them: in the server, or in the console and the
// guide, whose builds hold what they import.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** The licences that what we ship may have: permissive ones, which ask for their text and no more. */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'Unlicense',
];

/** Whether a licence may be shipped: of several to choose from, one; of several that hold together, all. */
export const isAllowed = (licence) =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowedLicences.includes(one)));

/** Name, version and licence of each, in the order of their names; one that is there in two versions is there twice. */
export function productionPackages() {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const inServer = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path]) => path);
  const found = new Map();
  for (const path of [...inServer, ...inConsole(packages), ...inGuide(packages)]) {
    const { version, license } = packages[path];
    const name = nameIn(path);
    found.set(`${name} ${version}`, { name, version, licence: license ?? 'none' });
  }
  const key = ({ name, version }) => `${name} ${version}`;
  return [...found.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

const folder = 'node_modules/';
const nameIn = (path) => path.slice(path.lastIndexOf(folder) + folder.length);

/** Where in the lock file lies what the console imports, and what that depends on in turn. Types are not built in. */
function inConsole(packages) {
  const found = new Set();
  const queue = importedNames().map((name) => ['', name]);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const path = pathOf(packages, ...next);
    if (path === undefined || found.has(path) || nameIn(path).startsWith('@types/')) continue;
    found.add(path);
    for (const name of Object.keys(packages[path].dependencies ?? {})) queue.push([path, name]);
  }
  return found;
}

/**
 * What VitePress puts into the pages of the guide: its theme, what that imports, and what is imported beside it. Most of what
 * these packages depend on is for building, and is left out.
 */
function inGuide(packages) {
  const fromVitepress = [
    '@vueuse/core',
    '@vueuse/integrations',
    '@vueuse/shared',
    'focus-trap',
    'mark.js',
    'minisearch',
    'tabbable',
  ];
  const fromVue = ['reactivity', 'runtime-core', 'runtime-dom', 'shared'].map((part) => `@vue/${part}`);
  return ['@fontsource-variable/inter', 'vitepress', 'vue', ...fromVue, ...fromVitepress].map((name) => {
    const path = pathOf(packages, `${folder}vitepress`, name);
    if (path === undefined) throw new Error(`The guide is said to have ${name} in it, which is not installed.`);
    return path;
  });
}

/** A package as another one sees it: in its own folder, or in one around it. */
function pathOf(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf(folder) - 1))) {
    const path = `${base === '' ? '' : `${base}/`}${folder}${name}`;
    if (path in packages) return path;
    if (base === '') return undefined;
  }
}

/** The packages that the sources of the console name. */
function importedNames() {
  const sources = new URL('apps/console/src/', root);
  const names = new Set();
  for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })) {
    if (!/\.(tsx?|css)$/.test(entry.name)) continue;
    const text = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import\(|@?import)\s*'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g)) {
      names.add(name);
    }
  }
  return [...names];
}
