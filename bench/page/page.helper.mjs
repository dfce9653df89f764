// bench/README.md, which is written out of the records of the last runs: bench/records holds one a section.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { introduction } from './introduction.helper.mjs';
import { keysSection } from './keys-section.helper.mjs';
import { revocationSection } from './revocation-section.helper.mjs';
import { tableSection } from './table-section.helper.mjs';

const root = join(import.meta.dirname, '..');

/** What a section is called, and how its record reads. */
const sections = {
  table: ['The table', 'npm run bench', tableSection],
  keys: ['A million keys', 'npm run bench -- keys', keysSection],
  revocation: ['Revocation on three nodes', 'npm run bench -- revocation', revocationSection],
};

/** Tells what was measured. @param {keyof sections} name */
export function printSection(name, record) {
  const [, , render] = sections[name];
  process.stdout.write(`${render(record)}\n`);
}

/** Keeps what was measured, and writes the page anew. @param {keyof sections} name */
export async function keepRecord(name, record) {
  mkdirSync(join(root, 'records'), { recursive: true });
  await write(fileOf(name), JSON.stringify(record, roundNumber));
  await writePage();
}

/** Writes the page out of the records that are there. */
export async function writePage() {
  const parts = Object.entries(sections).map(([name, [title, command, render]]) => {
    const file = fileOf(name);
    const body = existsSync(file)
      ? render(JSON.parse(readFileSync(file, 'utf8')))
      : `Not recorded yet: \`${command}\` writes it.`;
    return `## ${title}\n\n${body}`;
  });
  await write(join(root, 'README.md'), [introduction, ...parts].join('\n\n'));
}

const fileOf = (name) => join(root, 'records', `${name}.json`);

/** More digits than anybody can measure would be noise in every diff. */
const roundNumber = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value);

async function write(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

if (process.argv[1] === import.meta.filename) await writePage();
