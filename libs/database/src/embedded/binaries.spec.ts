import { cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binariesIn, findBinaries, recreateLibraryLinks } from './binaries.js';
import { removeScratch, scratch } from './fixtures/scratch.js';
import { asOurselves } from './run-as.js';
import { run } from './run.js';

describe('findBinaries', () => {
  it('finds the programs and their release', () => {
    const { initdb, postgres, version } = findBinaries();
    expect([initdb, postgres].map((path) => existsSync(path))).toEqual([true, true]);
    expect(version).toMatch(/^\d+\.\d+$/);
  });
});

describe('recreateLibraryLinks', () => {
  afterEach(removeScratch);

  it('makes the programs run that were installed without install scripts', async () => {
    const copy = scratch();
    const installed = dirname(findBinaries().root);
    cpSync(installed, copy, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
    const { postgres } = binariesIn(join(copy, 'native'), '0');
    expect((await run(asOurselves, postgres, ['--version'])).errors).toContain('error while loading shared libraries');
    recreateLibraryLinks(copy);
    recreateLibraryLinks(copy);
    expect(await run(asOurselves, postgres, ['--version'])).toEqual({ code: 0, errors: '' });
  });

  it('links within the directory, so that it can be moved', () => {
    const directory = scratch();
    mkdirSync(join(directory, 'native/lib'), { recursive: true });
    writeFileSync(join(directory, 'native/lib/libpq.so.5.18'), '');
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    writeFileSync(join(directory, 'native/pg-symlinks.json'), JSON.stringify(links));
    recreateLibraryLinks(directory);
    expect(readlinkSync(join(directory, 'native/lib/libpq.so.5'))).toBe('libpq.so.5.18');
  });
});
