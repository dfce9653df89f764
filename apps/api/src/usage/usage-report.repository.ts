import { type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type DayRange } from './usage-range.js';
import { type CredentialSums, type DaySums, type GroupSums, type HourSums, type UsageFilter } from './usage-report.js';

/** Whose usage: an organization's, or that of one of its projects. */
export interface UsageTenant {
  readonly organizationId: Uuid;
  readonly projectId?: Uuid;
}

/**
 * Reads what was counted. What that costs depends on the days that are asked about and on how many credentials were used
 * on them, and neither on how many requests there were nor on how long counts are kept.
 */
@Injectable()
export class UsageReportRepository {
  constructor(private readonly database: Database) {}

  /** Sums by day, and by group of operations: both from one reading. */
  async sums(
    tenant: UsageTenant,
    filter: UsageFilter,
    range: DayRange,
  ): Promise<{ readonly days: DaySums[]; readonly groups: GroupSums[] }> {
    const rows = await this.database.rows<DaySums | (GroupSums & { readonly day: null })>(
      `SELECT day::text, surface, route_group AS "group", environment, ${usageSums} FROM usage_days WHERE ${condition}
       GROUP BY GROUPING SETS ((day), (surface, route_group, environment)) ORDER BY day, surface, route_group, environment`,
      parameters(tenant, filter, range),
    );
    return { days: rows.filter((row) => row.day !== null), groups: rows.filter((row) => row.day === null) };
  }

  /** Sums by hour; of hours that are kept no longer there are none. */
  hours(tenant: UsageTenant, filter: UsageFilter, range: DayRange): Promise<HourSums[]> {
    return this.database.rows<HourSums>(
      `SELECT hour, ${usageSums} FROM usage_hours
       WHERE ${condition.replace(daysBetween, hoursBetween)} GROUP BY hour ORDER BY hour`,
      parameters(tenant, filter, range),
    );
  }

  /** Sums by credential, those with the most requests first, with what is known of each by now. */
  credentials(
    tenant: UsageTenant,
    filter: UsageFilter,
    range: DayRange,
    page: OffsetRequest,
  ): Promise<OffsetPage<CredentialSums>> {
    return this.database.page<CredentialSums>(
      `SELECT used.*, key.name, key.prefix FROM (
         SELECT credential_id AS id, credential_kind AS kind, environment, project_id, user_id, ${usageSums},
           max(last_at) AS last_at, sum(status_2xx + status_3xx + status_4xx + status_5xx) AS requests
         FROM usage_days WHERE ${condition} GROUP BY id, kind, environment, project_id, user_id
       ) used LEFT JOIN api_keys key ON key.id = used.id
       ORDER BY used.requests DESC, used.id, used.kind`,
      parameters(tenant, filter, range),
      page,
    );
  }
}

/** The columns of `UsageSums`, as numbers: those of JavaScript are exact up to 2^53. */
export const usageSums = [
  ...['2xx', '3xx', '4xx', '5xx'].map((digits) => `sum(status_${digits})::float8 AS status${digits}`),
  ...['rate_limited', 'refused_scope', 'refused_role', 'refused_other'].map(
    (name) => `sum(${name})::float8 AS ${name}`,
  ),
].join(', ');

const daysBetween = 'day BETWEEN $6::date AND $7::date';
/** The same, of the hours in those days. */
const hoursBetween = `hour >= $6::date::timestamp AT TIME ZONE 'UTC' AND hour < ($7::date + 1)::timestamp AT TIME ZONE 'UTC'`;

const condition = `organization_id = $1 AND ($2::uuid IS NULL OR project_id = $2)
  AND ($3::uuid IS NULL OR credential_id = $3) AND ($4::text IS NULL OR surface = $4)
  AND ($5::text IS NULL OR environment = $5) AND ${daysBetween}`;

const parameters = ({ organizationId, projectId }: UsageTenant, filter: UsageFilter, { from, to }: DayRange) => [
  organizationId,
  projectId ?? null,
  filter.credentialId ?? null,
  filter.surface ?? null,
  filter.environment ?? null,
  from,
  to,
];
