// `npm run security`: writes docs/security.md, which lists what must hold and the tests that hold it. With --check it says
// whether the page is what it would write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { checks, faults, regressions, related, standards } from './rows.mjs';
import { testsByRow } from './tests.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pagePath = join(root, 'docs/security.md');

/**
 * The page, as it has to be.
 * @throws Error that names each row with neither a test nor a reason, and each test that is not there
 */
export async function securityPage() {
  const byRow = testsByRow(root);
  const problems = [];
  const proof = (id, reason, named = []) => {
    const tests = [...new Set([...(byRow.get(id) ?? []), ...named])];
    for (const path of named) if (!existsSync(join(root, path))) problems.push(`${id}: ${path} is not there`);
    if (tests.length === 0 && !reason) problems.push(`${id} has neither a test nor a reason`);
    const links = tests.map((path) => `[${nameOf(path)}](../${path})`).join(', ');
    return [links, reason].filter(Boolean).join('. ');
  };
  const text = [
    head,
    '## Regressions\n\nFaults that systems of this kind had, and what must hold here.',
    table(
      ['', 'after', 'what must hold', 'held by'],
      regressions.map(([id, after, what, reason, tests]) => [id, after, what, proof(id, reason, tests)]),
    ),
    'And of the same kind:',
    table(
      ['after', 'what went wrong', 'here'],
      related.map(([after, what, reason, tests]) => [after, what, proof(after, reason, tests)]),
    ),
    '## Checks',
    ...Object.entries(checks).flatMap(([title, rows]) => [
      `### ${title}`,
      table(
        ['check', 'what must hold', 'held by'],
        rows.map(([id, what, reason, tests]) => [id, what, proof(`check ${id}`, reason, tests)]),
      ),
    ]),
    '## Faults',
    table(
      ['fault', 'what must hold', 'held by'],
      faults.map(([fault, what, reason, tests]) => [fault, what, proof(fault, reason, tests)]),
    ),
    '## Standards',
    table(
      ['standard', 'what of it holds', 'held by'],
      standards.map(([standard, what, reason, tests]) => [standard, what, proof(standard, reason, tests)]),
    ),
  ].join('\n\n');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return format(text, { ...(await resolveConfig(pagePath)), parser: 'markdown' });
}

const head = `# What must hold

Under attack, fault and load. Each row is held by tests that carry its name (\`R5\`, \`check 43\`) or that are named beside it;
a row without one says why. This page is written by \`npm run security\`, and a test fails where it is not true.`;

const nameOf = (path) => path.split('/').slice(-2).join('/').replace('.spec.ts', '');

const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await securityPage();
  if (!process.argv.includes('--check')) writeFileSync(pagePath, page);
  else if (readFileSync(pagePath, 'utf8') !== page)
    throw new Error('docs/security.md is out of date: npm run security');
}
