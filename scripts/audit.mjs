// Asks the registry what is known to be unsafe among the packages that run in production. Ends with 0 where nothing is, with
// 1 where something is, and with 75 where it cannot be asked; the last line says which, and why.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
const root = fileURLToPath(new URL('..', import.meta.url));
const { stdout } = spawnSync('npm', command, { cwd: root, encoding: 'utf8', timeout: 60_000 });

function end(code, line) {
  process.stdout.write(`${line}\n`);
  process.exit(code);
}

let report;
try {
  report = JSON.parse(stdout);
} catch {
  end(75, 'npm audit gave no answer');
}
if (!report.vulnerabilities) end(75, 'the registry does not answer npm audit');
const unsafe = Object.values(report.vulnerabilities).map(
  ({ name, severity, range }) => `${severity}: ${name} ${range}`,
);
if (unsafe.length > 0) end(1, unsafe.join('\n'));
end(0, `${report.metadata?.dependencies?.prod ?? 'all'} packages`);
