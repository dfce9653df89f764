import { Clock, type Uuid } from '@latchkey/common';
import { Config } from '@latchkey/config';
import { FailoverLimiter, Limiter } from '@latchkey/limits';
import { Injectable } from '@nestjs/common';
import { version } from '../../core/version.js';
import { tooMany } from '../../health/checks/mail-check.js';
import { HealthRepository, type OutboxState, type ServingNode } from '../../health/health.repository.js';
import { type Health, HealthService } from '../../health/health.service.js';
import { missingMigrations } from '../../migrations/missing.js';
import { Nodes } from '../../nodes/nodes.js';

/** The database that the deployment stands on. */
export interface DatabaseFacts {
  readonly version: string;
  /** Whether it is the one that the server brings along. */
  readonly embedded: boolean;
  /** The newest migration that has run. */
  readonly migration: string | null;
  /** Those that this version works with and that have not run. */
  readonly missing: readonly string[];
}

/** How the deployment is, as the node sees it that was asked. */
export interface DeploymentHealth extends Health {
  readonly version: string;
  readonly startedAt: Date;
  readonly uptimeSeconds: number;
  /** How many processes serve on this node. */
  readonly workers: number;
  /** Which of the nodes answers. */
  readonly self: Uuid;
  readonly nodes: readonly ServingNode[];
  readonly database: DatabaseFacts;
  readonly redis: 'off' | 'connected' | 'away';
  /** Where limits are counted at this moment. */
  readonly limits: 'redis' | 'memory';
  readonly outbox: Pick<OutboxState, 'waiting' | 'oldestAt' | 'dueAt' | 'lastError'>;
}

/** Tells admins of the deployment how it is: what `/readyz` says, why, and what it stands on. */
@Injectable()
export class AdminHealthService {
  constructor(
    private readonly health: HealthService,
    private readonly rows: HealthRepository,
    private readonly nodes: Nodes,
    private readonly limiter: Limiter,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async look(): Promise<DeploymentHealth> {
    const [health, nodes, database, outbox] = await Promise.all([
      this.health.health(),
      this.rows.nodes(),
      this.database(),
      this.rows.outbox(tooMany),
    ]);
    const uptimeSeconds = Math.floor(process.uptime());
    const redis = this.redis();
    return {
      ...health,
      version,
      uptimeSeconds,
      startedAt: this.clock.after(-uptimeSeconds),
      workers: this.config.workers,
      self: this.nodes.id,
      nodes,
      database,
      redis,
      limits: redis === 'connected' ? 'redis' : 'memory',
      outbox,
    };
  }

  private async database(): Promise<DatabaseFacts> {
    const [serverVersion, run] = await Promise.all([this.rows.serverVersion(), this.rows.migrations()]);
    return {
      version: serverVersion,
      embedded: this.config.databaseUrl === undefined,
      // The names end in the times that order them.
      migration: run.toSorted((one, other) => timeIn(one) - timeIn(other)).at(-1) ?? null,
      missing: missingMigrations(run),
    };
  }

  private redis(): DeploymentHealth['redis'] {
    if (!(this.limiter instanceof FailoverLimiter)) return 'off';
    return this.limiter.status === 'redis' ? 'connected' : 'away';
  }
}

const timeIn = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
