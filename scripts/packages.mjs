// The packages that run in production, on any platform, as the lock file has them.
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** The licences that what we ship may have: permissive ones, which ask for their text and no more. */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PostgreSQL',
];

/** Whether a licence may be shipped: of several to choose from, one; of several that hold together, all. */
export const isAllowed = (licence) =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowedLicences.includes(one)));

/** Name, version and licence of each, in the order of their names; one that is there in two versions is there twice. */
export function productionPackages() {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const found = new Map();
  for (const [path, { version, license, dev, devOptional }] of Object.entries(lock.packages)) {
    if (path === '' || dev || devOptional) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${name} ${version}`, { name, version, licence: license ?? 'none' });
  }
  const key = ({ name, version }) => `${name} ${version}`;
  return [...found.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
