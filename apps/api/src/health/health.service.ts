import { Injectable } from '@nestjs/common';
import { RuntimeLogger } from '../core/runtime-logger.js';
import { Stopping } from '../core/stopping.js';
import { Checkup, type Findings, some } from './checkup.js';
import { type Finding } from './checks/check.js';

/**
 * How the server is as a whole. `degraded`: it serves, and something is not as it should be. `unready`: it cannot serve.
 * `stopping`: it was told to stop, and serves for a little while.
 */
export type HealthStatus = 'ok' | 'degraded' | 'unready' | 'stopping';

/** How the server is, and what it stands on. */
export interface Health {
  readonly status: HealthStatus;
  readonly findings: Findings;
}

/** For how long a look is good, in milliseconds. */
const freshMs = 1000;

/** Knows how the server is. However many ask, it is looked once a second at the most. */
@Injectable()
export class HealthService {
  private looking: Promise<Findings> | undefined;
  private last: { readonly findings: Findings; readonly at: number } | undefined;
  private told: HealthStatus = 'ok';

  constructor(
    private readonly checkup: Checkup,
    private readonly stopping: Stopping,
    private readonly logger: RuntimeLogger,
  ) {}

  async health(): Promise<Health> {
    const findings = await this.findings();
    return { status: this.stopping.hasBegun ? 'stopping' : statusOf(findings), findings };
  }

  private findings(): Promise<Findings> {
    const { last } = this;
    if (last && performance.now() - last.at < freshMs) return Promise.resolve(last.findings);
    return (this.looking ??= this.look().finally(() => (this.looking = undefined)));
  }

  private async look(): Promise<Findings> {
    const findings = await this.checkup.look();
    this.last = { findings, at: performance.now() };
    this.tell(findings);
    return findings;
  }

  /** The log says why, once a change; the public learns names and states alone. */
  private tell(findings: Findings): void {
    const status = statusOf(findings);
    if (status === this.told) return;
    this.told = status;
    const wrong = Object.entries<Finding>(findings).filter(([, { state }]) => state !== 'ok');
    if (status === 'ok') this.logger.info({}, 'the server is well again');
    else this.logger.warn({ status, wrong: Object.fromEntries(wrong) }, 'the server is not well');
  }
}

function statusOf(findings: Findings): HealthStatus {
  if (some(findings, 'failed')) return 'unready';
  return some(findings, 'degraded') ? 'degraded' : 'ok';
}
