import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type AddressCount } from './address-counts.js';
import { type CredentialCount } from './usage-counts.js';

/** What one process counted, to be added once. */
export interface UsageBatch {
  /** The process. */
  readonly writer: Uuid;
  /** Counts the batches of the process. */
  readonly number: number;
  readonly credentials: readonly CredentialCount[];
  readonly addresses: readonly AddressCount[];
}

/** The tables that usage is counted in. A batch has counts of whoever called, so it is written across tenants. */
@Injectable()
export class UsageRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds what was counted to hours and days, in one statement: all of it or nothing. A batch that was added before, and
   * only its answer lost with the connection, is not added again: a process's batches are numbered, and its row, which the
   * statement takes first, has the number of the last one. Rows are taken in the order of their keys, so that nodes that
   * add to the same ones do not deadlock.
   */
  async add({ writer, number, credentials, addresses }: UsageBatch, now: Date): Promise<void> {
    const rows = [JSON.stringify(credentials.map(credentialRow)), JSON.stringify(addresses.map(addressRow))];
    await this.database.acrossTenants(() => this.database.rows(addition, [writer, number, now, ...rows]));
  }
}

const time = (at: number): string => new Date(at).toISOString();

const credentialRow = (count: CredentialCount) => ({
  credential_id: count.credentialId,
  hour: time(count.hour),
  credential_kind: count.credentialKind,
  surface: count.surface,
  route_group: count.group,
  environment: count.environment,
  organization_id: count.organizationId,
  project_id: count.projectId,
  user_id: count.userId,
  status_2xx: count.status2xx,
  status_3xx: count.status3xx,
  status_4xx: count.status4xx,
  status_5xx: count.status5xx,
  rate_limited: count.rateLimited,
  refused_scope: count.refusedScope,
  refused_role: count.refusedRole,
  refused_other: count.refusedOther,
  first_at: time(count.firstAt),
  last_at: time(count.lastAt),
});

const addressRow = ({ hour, address, refused, rateLimited }: AddressCount) => ({
  hour: time(hour),
  address,
  refused,
  rate_limited: rateLimited,
});

const hoursKey = 'credential_id, hour, credential_kind, surface, route_group';
const daysKey = 'credential_id, day, credential_kind, surface, route_group';
const owner = 'environment, organization_id, project_id, user_id';
const counters = [
  'status_2xx',
  'status_3xx',
  'status_4xx',
  'status_5xx',
  'rate_limited',
  'refused_scope',
  'refused_role',
  'refused_other',
];

const added = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = old.${column} + excluded.${column}`).join(', ');

const addedCounts = `${added(counters)},
  first_at = least(old.first_at, excluded.first_at), last_at = greatest(old.last_at, excluded.last_at)`;

const addition = `
  WITH writer AS (
    INSERT INTO usage_writers AS old (id, batch, written_at) VALUES ($1, $2, $3)
    ON CONFLICT (id) DO UPDATE SET batch = excluded.batch, written_at = excluded.written_at
      WHERE old.batch < excluded.batch
    RETURNING id
  ), noted AS (
    SELECT noted.*, (hour AT TIME ZONE 'UTC')::date AS day FROM writer, json_to_recordset($4::json) AS noted (
      credential_id uuid, hour timestamptz, credential_kind text, surface text, route_group text, environment text,
      organization_id uuid, project_id uuid, user_id uuid,
      ${counters.map((column) => `${column} bigint`).join(', ')}, first_at timestamptz, last_at timestamptz)
  ), hours AS (
    INSERT INTO usage_hours AS old (${hoursKey}, ${owner}, ${counters.join(', ')}, first_at, last_at)
    SELECT ${hoursKey}, ${owner}, ${counters.join(', ')}, first_at, last_at FROM noted ORDER BY ${hoursKey}
    ON CONFLICT (${hoursKey}) DO UPDATE SET ${addedCounts}
  ), days AS (
    INSERT INTO usage_days AS old (${daysKey}, ${owner}, ${counters.join(', ')}, first_at, last_at)
    SELECT ${daysKey}, ${owner}, ${counters.map((column) => `sum(${column})`).join(', ')}, min(first_at), max(last_at)
    FROM noted GROUP BY ${daysKey}, ${owner} ORDER BY ${daysKey}
    ON CONFLICT (${daysKey}) DO UPDATE SET ${addedCounts}
  ), addresses AS (
    INSERT INTO usage_addresses AS old (hour, address, refused, rate_limited)
    SELECT noted.* FROM writer, json_to_recordset($5::json)
      AS noted (hour timestamptz, address text, refused bigint, rate_limited bigint)
    ORDER BY hour, address
    ON CONFLICT (hour, address) DO UPDATE SET ${added(['refused', 'rate_limited'])}
  )
  SELECT FROM writer`;
