import { type TestApp } from './test-app.js';

/** The projects whose kept numbers are not what counting their rows gives: none, unless something is wrong. */
export const miscounts = ({ dataSource }: TestApp): Promise<unknown[]> =>
  dataSource.query(`SELECT * FROM (
    SELECT p.name,
      (SELECT array_agg(coalesce(total, 0) ORDER BY name) FROM (
        SELECT 'workflows' AS name, sum(workflows) AS total FROM project_counts WHERE project_id = p.id
        UNION ALL SELECT 'sandboxes', sum(sandboxes) FROM project_counts WHERE project_id = p.id
        UNION ALL SELECT 'pending', sum(pending_runs) FROM project_counts WHERE project_id = p.id
        UNION ALL SELECT 'running', sum(running_runs) FROM project_counts WHERE project_id = p.id
        UNION ALL SELECT 'completed', sum(completed_runs) FROM project_counts WHERE project_id = p.id
        UNION ALL SELECT 'failed', sum(failed_runs) FROM project_counts WHERE project_id = p.id
        UNION ALL SELECT 'cancelled', sum(cancelled_runs) FROM project_counts WHERE project_id = p.id) AS kept) AS kept,
      (SELECT array_agg(total ORDER BY name) FROM (
        SELECT 'workflows' AS name, count(*)::numeric AS total FROM workflows
          WHERE project_id = p.id AND deleted_at IS NULL
        UNION ALL SELECT 'sandboxes', count(*) FROM sandboxes WHERE project_id = p.id
        UNION ALL SELECT status, (SELECT count(*) FROM runs r WHERE r.project_id = p.id AND r.status = s.status)
          FROM unnest(ARRAY['pending', 'running', 'completed', 'failed', 'cancelled']) AS s (status)) AS live) AS live
    FROM projects p) AS both_ways WHERE kept <> live`);
