// Whether the audit trail is whole after all that happened: what the operator's tool says of it.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const tool = fileURLToPath(new URL('../dist/apps/api/src/latchkey.js', import.meta.url));

/**
 * @param {{ sql: import('pg').Client, databaseUrl: string, secret: string }} database of a campaign, and the secret of its
 *   servers, which their signatures are checked with
 * @returns {Promise<{ checks: number, violations: import('./history.d.mts').Violation[] }>}
 */
export async function verifyAudit({ sql, databaseUrl, secret }) {
  const { rows } = await sql.query('SELECT count(*)::int AS entries FROM audit_entries');
  const child = spawn(process.execPath, [tool, 'audit', 'verify', '--json'], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, SECRET: secret },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { findings = [], entries = 0, error } = JSON.parse(await text(child.stdout));
  const violations = findings.flatMap(({ chain, problems }) =>
    problems.map(({ sentence }) => ({ rule: 'the audit trail verifies', what: `${chain}: ${sentence}` })),
  );
  if (error) violations.push({ rule: 'the audit trail verifies', what: error });
  // The servers still run, and may have written one more meanwhile.
  if (entries < rows[0].entries) {
    violations.push({
      rule: 'the audit trail verifies',
      what: `of ${rows[0].entries} entries ${entries} were looked at`,
    });
  }
  return { checks: entries, violations };
}
