import { keyPattern, parseKey } from '@latchkey/common';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);

/** Every file of the repository, as far as a check-out shows which they are. */
function* files(directory: string): Generator<string> {
  for (const name of readdirSync(directory).filter((entry) => !notOurs.has(entry))) {
    const path = join(directory, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

describe('the repository', () => {
  it('contains no key that could open anything', () => {
    const leaked = [...files('.')].flatMap((path) => {
      const keys = readFileSync(path, 'utf8').match(keyPattern) ?? [];
      return keys.filter((key) => parseKey(key) !== undefined).map((key) => `${path}: ${key.slice(0, 12)}…`);
    });
    expect(leaked).toEqual([]);
  });

  it('contains no private key', () => {
    // Put together here, or this file would contain one.
    const armour = new RegExp(`-----BEGIN [A-Z ]*PRIVATE ${'KEY'}-----`);
    expect([...files('.')].filter((path) => armour.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
