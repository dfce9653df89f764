import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifestOf = (directory: string) =>
  JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8')) as Manifest;
const own = manifestOf('apps/cli');

describe('The package of the command line', () => {
  it('needs what it imports, in the versions that it is tested with', () => {
    const sources = readdirSync(join(root, 'apps/cli/src'), { recursive: true, encoding: 'utf8' });
    const imported = sources
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'apps/cli/src', file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/(?:from|import\() ?'((?:@[\w-]+\/)?[^@./'][\w.-]*)/g)])
      .map(([, name]) => name)
      .filter((name) => name !== 'node');
    expect([...new Set(imported)].sort()).toEqual(Object.keys(own.dependencies).sort());
    for (const [name, version] of Object.entries(own.dependencies)) {
      const installed = manifestOf(name === '@latchkey/sdk' ? 'sdks/typescript' : `node_modules/${name}`).version;
      expect([name, version]).toEqual([name, installed]);
    }
  });

  it('is built out of its sources and runs', () => {
    const directory = mkdtempSync(join(tmpdir(), 'latchkey-cli-package-'));
    const built = join(directory, 'apps/cli');
    for (const part of ['apps/cli', 'sdks/typescript']) {
      cpSync(join(root, part), join(directory, part), { recursive: true, filter: (file) => !/\/dist$/.test(file) });
    }
    symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
    mkdirSync(join(directory, 'apps/node_modules/@latchkey'), { recursive: true });
    symlinkSync(join(directory, 'sdks/typescript'), join(directory, 'apps/node_modules/@latchkey/sdk'));
    const PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
    const build = spawnSync('npm', ['--silent', 'run', 'build'], { cwd: built, env: { ...process.env, PATH } });
    expect([build.status, String(build.stdout)]).toEqual([0, '']);
    const env = { PATH, HOME: directory };
    const said = spawnSync(process.execPath, [join(built, own.bin.latchkey), '--version'], { env, encoding: 'utf8' });
    expect([said.stdout, said.stderr]).toEqual([`${own.version}\n`, '']);
    const refused = spawnSync(process.execPath, [join(built, own.bin.latchkey), 'whoami'], { env, encoding: 'utf8' });
    expect([refused.status, refused.stdout]).toEqual([3, '']);
    rmSync(directory, { recursive: true, force: true });
  }, 120_000);
});
