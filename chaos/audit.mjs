// Whether the chains of audit records are whole after all that happened.

/**
 * @param {{ sql: import('pg').Client, databaseUrl: string, secret: string }} database of a campaign, and the secret of its
 *   servers, which their signatures are checked with
 * @returns {Promise<{ checks: number, violations: import('./history.d.mts').Violation[], skipped?: string }>}
 */
export async function verifyAudit({ sql }) {
  const { rows } = await sql.query(`SELECT to_regclass('audit_entries') IS NOT NULL AS there`);
  if (!rows[0].there) return { checks: 0, violations: [], skipped: 'this schema has no audit records' };
  throw new Error('There are audit records, and nothing here verifies them.');
}
