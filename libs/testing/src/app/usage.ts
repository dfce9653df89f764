import { UsageRecorder } from '../../../../apps/api/src/usage/usage-recorder.js';
import { type TestApp } from './test-app.js';

/** A row of `usage_hours` or `usage_days`; counts are texts, as PostgreSQL hands out its large integers. */
export type UsageRow = Readonly<Record<string, unknown>>;

/** Has a server write down what it counted so far. */
export const writeUsage = (app: TestApp): Promise<void> => app.app.get(UsageRecorder, { strict: false }).flush();

/** What is counted by now, all servers on the database together; rows in the order of their first requests. */
export async function usageRows(
  app: TestApp,
  table: 'usage_hours' | 'usage_days' = 'usage_hours',
): Promise<UsageRow[]> {
  await writeUsage(app);
  return app.dataSource.query<UsageRow[]>(`SELECT * FROM ${table} ORDER BY first_at, surface, route_group`);
}

/** The sum of a column over rows. */
export const sumOf = (rows: readonly UsageRow[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);
