import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

describe('what is built', () => {
  let root: string;
  let dist: string;
  let stale: () => string[];

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(async () => {
    const { STAMP, staleParts, stampOf } = await import('../../scripts/freshness.mjs');
    root = mkdtempSync(join(tmpdir(), 'latchkey-freshness-'));
    dist = join(root, 'dist');
    for (const path of ['apps/api/src/main.ts', 'apps/console/src/main.tsx', 'libs/common/src/index.ts'])
      write(path, '');
    for (const path of ['docs/index.md', 'docs/.vitepress/config.mjs', 'README.md', 'package-lock.json'])
      write(path, '');
    for (const part of ['api', 'console', 'guide']) mkdirSync(join(dist, 'apps', part), { recursive: true });
    stale = () => staleParts(root, dist);
    expect(stale()).toEqual(['server', 'console', 'guide']);
    writeFileSync(join(dist, STAMP), JSON.stringify(stampOf(root)));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is not built again while nothing changes', () => {
    expect(stale()).toEqual([]);
  });

  it.each([
    ['libs/common/src/index.ts', ['server']],
    ['apps/console/src/main.tsx', ['console']],
    ['docs/index.md', ['guide']],
    ['docs/.vitepress/config.mjs', ['guide']],
    ['README.md', ['guide']],
    ['package-lock.json', ['server', 'console', 'guide']],
    ['libs/common/src/index.spec.ts', []],
  ])('is built again as far as it is made of %s, when that changes', (path, parts) => {
    write(path, 'changed');

    expect(stale()).toEqual(parts);
  });

  it('is not built again for another time of the same contents', () => {
    utimesSync(join(root, 'docs/index.md'), 1, 1);

    expect(stale()).toEqual([]);
  });

  it('is built again where a part of it is gone', () => {
    rmSync(join(dist, 'apps/guide'), { recursive: true });

    expect(stale()).toEqual(['guide']);
  });
});
