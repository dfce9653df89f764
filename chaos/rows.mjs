// What the database says: which rows bear which mark, the numbers of runs, and what is half.
import '../libs/testing/src/typescript/register.mjs';

/** Where marks are written, in the rows of what lives. What was renamed begins with its mark. */
const marked = {
  api_keys: 'SELECT coalesce(description, name) AS mark FROM api_keys',
  projects: `SELECT regexp_replace(name, ' v[0-9]+$', '') AS mark FROM projects WHERE deleted_at IS NULL`,
  tasks: `SELECT regexp_replace(title, ' v[0-9]+$', '') AS mark FROM tasks`,
  workflows: `SELECT regexp_replace(name, ' v[0-9]+$', '') AS mark FROM workflows WHERE deleted_at IS NULL`,
  runs: 'SELECT prompt AS mark FROM runs',
  organizations: 'SELECT name AS mark FROM organizations WHERE deleted_at IS NULL',
  users: 'SELECT email AS mark FROM users',
};

/** @returns {Promise<Omit<import('./history.d.mts').Findings, 'halves'>>} */
export async function readFindings(sql) {
  const rows = {};
  for (const [table, marks] of Object.entries(marked)) {
    const counted = await sql.query(`SELECT mark, count(*)::int AS rows FROM (${marks}) AS marks GROUP BY mark`);
    rows[table] = Object.fromEntries(counted.rows.map((row) => [row.mark, row.rows]));
  }
  const runs = await sql.query('SELECT prompt AS mark, run_number AS number, status FROM runs');
  const numbers = await sql.query(
    `SELECT r.project_id AS project, count(*)::int AS runs, count(DISTINCT r.run_number)::int AS numbers,
       max(r.run_number) AS highest, min(n.last) AS last
     FROM runs r LEFT JOIN run_numbers n ON n.project_id = r.project_id GROUP BY r.project_id`,
  );
  return { rows, runs: runs.rows, numbers: numbers.rows };
}

/** Each finds what is half, and says it in a sentence. They hold at any time, not only at the end. */
const halves = [
  `SELECT 'project ' || p.id || ' has no owner, although a person of the organization made it' FROM projects p
   WHERE p.created_by IS NOT NULL
     AND EXISTS (SELECT 1 FROM memberships m WHERE m.organization_id = p.organization_id AND m.user_id = p.created_by)
     AND NOT EXISTS (SELECT 1 FROM project_members o WHERE o.project_id = p.id AND o.role = 'owner')`,
  `SELECT 'organization ' || o.id || ' has no owner' FROM organizations o WHERE o.deleted_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.organization_id = o.id AND m.role = 'owner')`,
  `SELECT 'user ' || u.id || ' has no organization' FROM users u
   WHERE NOT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id)`,
  `SELECT 'key ' || k.id || ' lives and has no secret' FROM api_keys k WHERE k.revoked_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM api_key_secrets s WHERE s.key_id = k.id)`,
  `SELECT 'key ' || k.id || ' lives and its project has ended' FROM api_keys k JOIN projects p ON p.id = k.project_id
   WHERE k.revoked_at IS NULL AND p.deleted_at IS NOT NULL`,
  `SELECT 'project ' || r.project_id || ' has runs and no number of the last one' FROM runs r
   WHERE NOT EXISTS (SELECT 1 FROM run_numbers n WHERE n.project_id = r.project_id)`,
  `SELECT 'run ' || r.id || ' is worked on and has no sandbox' FROM runs r WHERE r.status = 'running'
     AND NOT EXISTS (SELECT 1 FROM sandboxes s WHERE s.id = r.sandbox_id AND s.ended_at IS NULL)`,
  `SELECT 'sandbox ' || s.id || ' goes on without a run' FROM sandboxes s JOIN runs r ON r.id = s.run_id
   WHERE s.ended_at IS NULL AND r.status <> 'running'`,
];

/** @returns {Promise<string[]>} what is half at this moment */
export async function findHalves(sql) {
  const found = [];
  for (const statement of halves) {
    const { rows } = await sql.query({ text: statement, rowMode: 'array' });
    found.push(...rows.map(([sentence]) => sentence));
  }
  const { miscounts } = await import('../libs/testing/src/app/miscounts.ts');
  const wrong = await miscounts({ dataSource: { query: async (statement) => (await sql.query(statement)).rows } });
  found.push(...wrong.map(({ name, kept, live }) => `project ${name} keeps the counts ${kept} and has ${live}`));
  return found;
}
