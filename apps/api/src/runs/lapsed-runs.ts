import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { pick } from '../audit/audit-facts.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { type ProjectPlace } from '../projects/project-place.js';
import { RunQueueRepository } from './run-queue.repository.js';

/** Runs whose runner is not heard of any more. */
@Injectable()
export class LapsedRuns {
  constructor(
    private readonly database: Database,
    private readonly queue: RunQueueRepository,
    private readonly trail: AuditTrail,
  ) {}

  /** Takes up to `limit` of them from their runners, of one project or of all, and answers how many there were. */
  returnSome(now: Date, limit: number, place?: ProjectPlace): Promise<number> {
    return this.database.transaction(async () => {
      const lapsed = place
        ? await this.queue.returnLapsed(place.organizationId, place.projectId, now, limit)
        : await this.queue.returnAllLapsed(now, limit);
      for (const { organizationId, projectId, ...run } of lapsed) {
        const after = pick(run, ['runNumber', 'attempts', 'sandboxId', 'status']);
        this.trail.record('run.lease-lapsed', { target: run.id, organizationId, projectId, after, bySystem: true });
      }
      return lapsed.length;
    });
  }
}
