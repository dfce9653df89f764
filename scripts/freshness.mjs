// Tells whether dist/ is what the sources would give, without reading them when nothing was touched.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in dist/ that says what it was made from. */
export const STAMP = '.stamp.json';

/** What the compilers read; `package-lock.json` stands for the packages' types and the compilers themselves. */
const roots = [
  'apps',
  'docs',
  'libs',
  'nest-cli.json',
  'package-lock.json',
  'README.md',
  'scripts/guide',
  'tsconfig.json',
];

/** Not compiled: tests and what only they use. */
const skipped = /(^|\/)(testing|fixtures|test-support|node_modules|[^/]+\.spec\.ts|\.(?!vitepress$)[^/]+)$/;

/** What the sources are at this moment: their contents, and a cheap sign that they were not touched since. */
export function stampOf(root) {
  const files = [...sources(root)];
  return { touched: touchedSign(files), contents: contentsSign(root, files) };
}

/** Whether `dist` was made from what lies in `root`. */
export function isFresh(root, dist) {
  const stamp = readStamp(dist);
  if (!stamp) return false;
  const files = [...sources(root)];
  const touched = touchedSign(files);
  if (touched === stamp.touched) return true;
  // A copy or another checkout has other times and the same contents.
  if (contentsSign(root, files) !== stamp.contents) return false;
  keepStamp(dist, { ...stamp, touched });
  return true;
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

function* sources(root, below = roots) {
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
