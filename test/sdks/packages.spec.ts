import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const sdks = join(root, 'sdks');

/** What a machine needs for the package of a language, each a command that succeeds where it is there. */
const needs = {
  TypeScript: ['npm --version'],
  Python: ['python3 -m pip --version', 'python3 -c "import setuptools, wheel"'],
  Ruby: ['gem --version'],
  Go: ['go version', 'gofmt -h 2>&1 | grep -q usage'],
};
const missing = (language: keyof typeof needs) =>
  needs[language].find((command) => spawnSync('sh', ['-c', command]).status !== 0);
const languages = Object.keys(needs) as (keyof typeof needs)[];
for (const language of languages) {
  const command = missing(language);
  if (command) process.stdout.write(`Skipped: the package for ${language}, because this fails: ${command}\n`);
}
const test = (language: keyof typeof needs) => (missing(language) ? it.skip : it);

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
      `python3 -m pip install --quiet --no-index --no-build-isolation --no-deps --target "${directory}/installed" "${copy}"`,
    );

    const said = sh(
      'PYTHONPATH=installed python3 -W error -c "import latchkey; print(latchkey.__file__, latchkey.__version__)"',
    );
    expect(said).toBe(`${directory}/installed/latchkey/__init__.py 0.1.0`);
    expect(readdirSync(join(directory, 'installed/latchkey'))).toEqual(
      expect.arrayContaining(['py.typed', 'project.py']),
    );
  });

  test('Ruby')('is installed by gem, with signatures, and needs no other', () => {
    const copy = copyOf('ruby');
    sh('gem build --silent --strict latchkey-sdk.gemspec', copy);
    sh(`gem install --silent --local --no-document --install-dir "${directory}/gems" latchkey-sdk-*.gem`, copy);

    const said = sh(
      `GEM_PATH="${directory}/gems" ruby -w -e "require 'latchkey'; puts Latchkey::VERSION, Latchkey::Project::Client"`,
    );
    expect(said).toBe('0.1.0\nLatchkey::Project::Client');
  });

  test('Go')('is formatted, has nothing that go vet would name, and needs no other module', () => {
    expect(sh('gofmt -l .', join(sdks, 'go'))).toBe('');
    sh('GOFLAGS=-mod=mod GOPROXY=off go vet ./...', join(sdks, 'go'));
    expect(sh('GOPROXY=off go list -m all', join(sdks, 'go'))).toBe('github.com/latchkey/latchkey/sdks/go');
  });
});
jest.setTimeout(120_000);
