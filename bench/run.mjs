// npm run bench -- <name> [options]: runs bench/<name>.mjs, or tells which there are. Without a name: all.mjs.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => basename(file, '.mjs'))
  .filter((name) => name !== 'run' && !name.includes('.'))
  .sort();
const [name = 'all', ...options] = process.argv.slice(2);

if (names.includes(name)) {
  const { default: bench } = await import(`./${name}.mjs`);
  await bench(options);
} else {
  process.stderr.write(`Usage: npm run bench -- <${names.join(' | ')}>\n`);
  process.exitCode = 1;
}
