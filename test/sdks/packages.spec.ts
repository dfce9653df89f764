import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const sdks = join(root, 'sdks');

/** The one that the system's own packages are for, where there are several. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** What a machine needs for the package of a language, each a command that succeeds where it is there. */
const needs = {
  TypeScript: ['npm --version'],
  Python: [`${python} -m pip --version`, `${python} -c "import setuptools, wheel"`],
};
const missing = (language: keyof typeof needs) =>
  needs[language].find((command) => spawnSync('sh', ['-c', command]).status !== 0);
const languages = Object.keys(needs) as (keyof typeof needs)[];
for (const language of languages) {
  const command = missing(language);
  if (command) process.stdout.write(`Skipped: the package for ${language}, because this fails: ${command}\n`);
}
const test = (language: keyof typeof needs) => (missing(language) ? it.skip : it);

// The commands of sdks/typescript/README.md and sdks/python/README.md, with what is made here in the place of what is published.
describe('The package of a client', () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'latchkey-package-'))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const sh = (command: string, cwd = directory): string => {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
    return stdout.trim();
  };
  const copyOf = (language: string): string => {
    const copy = join(directory, 'copy');
    cpSync(join(sdks, language), copy, { recursive: true });
    return copy;
  };

  test('TypeScript')('is installed by npm, with types, and needs no other', () => {
    const copy = copyOf('typescript');
    symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
    sh(`PATH="${join(root, 'node_modules/.bin')}:$PATH" npm pack --silent`, copy);
    mkdirSync(join(directory, 'app'));
    sh(
      'echo "{}" > package.json; npm install --silent --offline --no-audit --no-fund ../copy/latchkey-sdk-*.tgz',
      join(directory, 'app'),
    );

    const said = sh(
      'node -e "import(\'@latchkey/sdk\').then((sdk) => console.log(Object.keys(sdk).join()))"',
      join(directory, 'app'),
    );
    expect(said).toContain('ProjectClient');
    expect(readdirSync(join(directory, 'app/node_modules'))).toEqual(['.package-lock.json', '@latchkey']);
    const files = readdirSync(join(directory, 'app/node_modules/@latchkey/sdk/dist'));
    expect(files).toEqual(expect.arrayContaining(['index.js', 'index.d.ts', 'project.js', 'project.d.ts']));
  });

  test('Python')('is installed by pip, with types, and needs no other', () => {
    const copy = copyOf('python');
    sh(
      `${python} -m pip install --quiet --no-index --no-build-isolation --no-deps --target "${directory}/installed" "${copy}"`,
    );

    const said = sh(
      'PYTHONPATH=installed python3 -W error -c "import latchkey; print(latchkey.__file__, latchkey.__version__)"',
    );
    expect(said).toBe(`${directory}/installed/latchkey/__init__.py 0.1.0`);
    expect(readdirSync(join(directory, 'installed/latchkey'))).toEqual(
      expect.arrayContaining(['py.typed', 'project.py']),
    );
  });
});
jest.setTimeout(120_000);
