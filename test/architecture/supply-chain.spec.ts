import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Package } from '../../scripts/packages.mjs';

const root = join(__dirname, '../..');

describe('what is installed with the server', () => {
  let directory: string;
  let packages: readonly Package[];
  let isAllowed: (licence: string) => boolean;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'latchkey-packages-'));
    const script = await import('../../scripts/packages.mjs');
    isAllowed = script.isAllowed;
    packages = script.productionPackages();
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const write = (script: string) => {
    const file = join(directory, script);
    execFileSync(process.execPath, [join(root, `scripts/${script}.mjs`), file]);
    return readFileSync(file, 'utf8');
  };

  it('has licences that let it be given on', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
    for (const licence of ['none', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SSPL-1.0', 'UNLICENSED']) {
      expect([licence, isAllowed(licence)]).toEqual([licence, false]);
    }
    expect(isAllowed('(MIT OR GPL-3.0-only)')).toBe(true);
  });

  it('says of itself what the lock file says of it', () => {
    for (const { name, version, licence } of packages) {
      const file = join(root, 'node_modules', name, 'package.json');
      if (!existsSync(file)) continue;
      const own = JSON.parse(readFileSync(file, 'utf8')) as { version: string; license?: string };
      if (own.version === version) expect([name, own.license]).toEqual([name, licence]);
    }
  });

  it('is listed with its licences (else: npm run licences)', () => {
    expect(readFileSync(join(root, 'docs/third-party-licences.md'), 'utf8')).toBe(write('licences'));
  });

  it('is in the bill of materials, all of it and nothing else, the same each time', () => {
    const text = write('sbom');
    const bill = JSON.parse(text) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { group?: string; name: string; version: string; purl: string; hashes: unknown[] }[];
    };
    expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'latchkey']);
    const named = bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`);
    expect(named.sort()).toEqual(packages.map(({ name, version }) => `${name} ${version}`).sort());
    for (const { purl, hashes } of bill.components) expect([purl.slice(0, 8), hashes.length]).toEqual(['pkg:npm/', 1]);
    expect(text).not.toMatch(/"timestamp"|"serialNumber"|node_modules|https?:\/\/(?!cyclonedx)[^"]*registry/);
  });
});
