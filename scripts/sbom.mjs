// `npm run sbom`: writes what the server is made of as CycloneDX 1.5 to sbom.cdx.json (or the file that is given). npm reads
// it from the lock file, so nothing has to be installed; what differs from one run to the next is left out. What is there for
// development alone is left out here: npm's own --omit=dev also leaves out what development shares with production.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { productionPackages } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = process.argv[2] ?? `${root}sbom.cdx.json`;
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const printed = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const { serialNumber: _serial, ...bill } = JSON.parse(printed);
const { timestamp: _timestamp, ...metadata } = bill.metadata;
const component = { ...metadata.component, type: 'application', name, version };

const shipped = new Set(productionPackages().map((one) => `${one.name}@${one.version}`));
const components = bill.components.filter((one) => shipped.has(nameOf(one))).map(asShipped);
const kept = new Set([component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));

writeFileSync(
  file,
  `${JSON.stringify({ ...bill, metadata: { ...metadata, component }, components, dependencies }, null, 2)}\n`,
);

function nameOf({ group, name: own, version: its }) {
  return `${group ? `${group}/` : ''}${own}@${its}`;
}

/** Without what npm says of where a package lies, and of development, which is none of a release's business. */
function asShipped({ properties: _properties, ...one }) {
  return one;
}
