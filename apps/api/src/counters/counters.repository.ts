import { type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type ProjectCounters } from './project-counters.js';

type Counts = Omit<ProjectCounters, 'runsByStatus'> & ProjectCounters['runsByStatus'];

/** Counts what projects have. Triggers keep the numbers of what there may be very much of; the rest is counted anew. */
@Injectable()
export class CountersRepository {
  constructor(private readonly database: Database) {}

  /** Everything in one statement, and so at one moment; undefined where there is no such project. */
  async count(organizationId: Uuid, projectId: Uuid, now: Date): Promise<ProjectCounters | undefined> {
    const counts = await this.database.row<Counts>(
      `SELECT kept.*, (${members})::int AS members, (${apiKeys})::int AS api_keys,
         (${providerKeys})::int AS provider_keys
       FROM projects p CROSS JOIN LATERAL (${kept}) AS kept
       WHERE p.organization_id = $1 AND p.id = $2 AND p.deleted_at IS NULL`,
      [organizationId, projectId, now],
    );
    if (!counts) return undefined;
    const { pending, running, completed, failed, cancelled, ...others } = counts;
    return { ...others, runsByStatus: { pending, running, completed, failed, cancelled } };
  }
}

const sum = (column: string, name = column): string => `coalesce(sum(${column}), 0)::float8 AS ${name}`;

/** A few rows, however many runs there are. */
const kept = `SELECT ${[
  sum('workflows'),
  sum('pending_runs', 'pending'),
  sum('running_runs', 'running'),
  sum('completed_runs', 'completed'),
  sum('failed_runs', 'failed'),
  sum('cancelled_runs', 'cancelled'),
  sum('sandboxes'),
].join(', ')} FROM project_counts WHERE project_id = p.id`;

/** Owners and admins of the organization are in all its projects. */
const members = `SELECT count(*) FROM memberships m
  LEFT JOIN project_members pm ON pm.project_id = p.id AND pm.user_id = m.user_id
  WHERE m.organization_id = p.organization_id AND (m.role IN ('owner', 'admin') OR pm.user_id IS NOT NULL)`;

const apiKeys = `SELECT count(*) FROM api_keys k
  WHERE k.organization_id = p.organization_id AND k.project_id = p.id AND k.kind = 'project'
    AND k.revoked_at IS NULL AND coalesce(k.expires_at, 'infinity') > $3`;

const providerKeys = `SELECT count(*) FROM provider_keys k
  WHERE k.organization_id = p.organization_id AND k.project_id = p.id`;
