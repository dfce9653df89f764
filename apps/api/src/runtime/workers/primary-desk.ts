import { LimitDesk, type MemoryLimiter } from '@latchkey/limits';
import { type AllMetrics } from '../../metrics/all-metrics.js';
import { RaceDesk } from './race-desk.js';
import { type WorkerProcess } from './worker-process.js';

/** Answers what workers ask: all that there must be one of on a node, however many of them serve. */
export class PrimaryDesk {
  private readonly limits: LimitDesk;
  private readonly races = new RaceDesk();

  /** @param metrics undefined where nothing is measured */
  constructor(
    limiter: MemoryLimiter,
    private readonly metrics: AllMetrics | undefined,
  ) {
    this.limits = new LimitDesk(limiter);
  }

  /** Answers a worker until it ends. */
  serve(worker: WorkerProcess): void {
    const { line, ended } = worker;
    line.answers('limits', (question) => this.limits.answer(question));
    this.races.serve(line, ended);
    line.answers('farewell', (measured) => {
      this.metrics?.note(worker, measured);
      return null;
    });
    if (this.metrics) this.serveMetrics(worker, this.metrics);
  }

  private serveMetrics(worker: WorkerProcess, metrics: AllMetrics): void {
    const { line, ended } = worker;
    line.answers('allMetrics', () => metrics.text());
    void ended.then(() => metrics.end(worker));
  }
}
