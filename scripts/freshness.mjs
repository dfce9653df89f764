// Tells whether dist/ is what the sources would give, without reading them when nothing was touched.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in dist/ that says what it was made from. */
export const STAMP = '.stamp.json';

/** What the clients say of themselves. */
const clients = ['go', 'python', 'ruby', 'typescript'].map((language) => `sdks/${language}/README.md`);

/**
 * What dist/ consists of: where each part lies in it, and what its compiler reads. `package-lock.json` stands for the packages'
 * types and the compilers themselves.
 */
const parts = {
  server: { place: 'apps/api', roots: ['apps/api', 'libs', 'nest-cli.json', 'package-lock.json', 'tsconfig.json'] },
  console: { place: 'apps/console', roots: ['apps/console', 'package-lock.json'] },
  guide: { place: 'apps/guide', roots: ['docs', ...clients, 'README.md', 'scripts/guide', 'package-lock.json'] },
};

/** Not compiled: tests and what only they use. */
const skipped = /(^|\/)(testing|fixtures|test-support|node_modules|[^/]+\.spec\.ts|\.(?!vitepress$)[^/]+)$/;

/** What the sources of each part are at this moment: their contents, and a cheap sign that they were not touched since. */
export function stampOf(root) {
  return Object.fromEntries(
    Object.entries(parts).map(([name, { roots }]) => {
      const files = [...sources(root, roots)];
      return [name, { touched: touchedSign(files), contents: contentsSign(root, files) }];
    }),
  );
}

/** The parts of `dist` that were not made from what lies in `root`. */
export function staleParts(root, dist) {
  const stamp = readStamp(dist);
  const known = { ...stamp };
  const stale = Object.entries(parts).filter(([name, { place, roots }]) => {
    if (!known[name] || !existsSync(join(dist, place))) return true;
    const files = [...sources(root, roots)];
    const touched = touchedSign(files);
    if (touched === known[name].touched) return false;
    // A copy or another checkout has other times and the same contents.
    if (contentsSign(root, files) !== known[name].contents) return true;
    known[name] = { ...known[name], touched };
    return false;
  });
  if (JSON.stringify(known) !== JSON.stringify(stamp ?? {})) keepStamp(dist, known);
  return stale.map(([name]) => name);
}

function readStamp(dist) {
  try {
    return JSON.parse(readFileSync(join(dist, STAMP), 'utf8'));
  } catch {
    return undefined; // None, or one that another process is just writing: building once too often does no harm.
  }
}

function keepStamp(dist, stamp) {
  try {
    writeFileSync(join(dist, STAMP), JSON.stringify(stamp));
  } catch {
    // Where dist/ cannot be written to, the contents are read again next time.
  }
}

function* sources(root, below) {
  for (const path of below) {
    if (skipped.test(path)) continue;
    const full = join(root, path);
    const stat = statSync(full, { bigint: true, throwIfNoEntry: false });
    if (!stat) continue;
    if (stat.isDirectory())
      yield* sources(
        root,
        readdirSync(full)
          .sort()
          .map((name) => `${path}/${name}`),
      );
    else yield { path, mark: `${stat.size} ${stat.mtimeNs}` };
  }
}

function touchedSign(files) {
  return sign(files.map(({ path, mark }) => `${path} ${mark}`));
}

function contentsSign(root, files) {
  return sign(files.flatMap(({ path }) => [path, readFileSync(join(root, path))]));
}

function sign(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
