import cluster, { type Worker } from 'node:cluster';
import { type MeasuringProcess } from '../../metrics/all-metrics.js';
import { type MeasuredMetrics } from '../../metrics/metrics.js';
import { StartRefused } from '../refusal.js';
import { Line } from './line.js';
import { numberVariable } from './worker-number.js';
import { copyWholeLines, type LineOutput } from './whole-lines.js';

/** How a process ended. */
export interface WorkerEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

/** For how long a worker may say nothing to what it is asked, in milliseconds: less than whoever waits for all of them. */
const patienceMs = 1000;

/** One process that serves, from its start to its end, as the primary sees it. */
export class WorkerProcess implements MeasuringProcess {
  readonly line: Line;
  /** The port, once requests are accepted; rejects when the process ends before, with what it said of the reason. */
  readonly serving: Promise<number>;
  /** Resolves when the process is gone and all that it printed is read. */
  readonly ended: Promise<WorkerEnd>;
  private readonly worker: Worker;
  private refusal: StartRefused | undefined;
  private accepts = false;

  /** @param number its place among the workers: whoever replaces it has the same */
  constructor(
    readonly number: number,
    environment: Readonly<Record<string, string | undefined>>,
    output: LineOutput,
  ) {
    this.worker = cluster.fork({ ...environment, [numberVariable]: String(number) });
    const { process: child } = this.worker;
    if (child.stdout) copyWholeLines(child.stdout, output);
    // A process that cannot be told to end, because it has just ended, says so as an error.
    this.worker.on('error', () => undefined);
    this.line = new Line(child, false, patienceMs);
    this.line.hears('refused', (sentence) => (this.refusal = new StartRefused(sentence)));
    this.ended = new Promise((resolve) => {
      child.once('close', (code: number | null, signal: string | null) => resolve({ code, signal }));
    });
    this.serving = this.untilServing();
    this.serving.catch(() => undefined);
  }

  /** Of the process. */
  get pid(): number | undefined {
    return this.worker.process.pid;
  }

  /** Whether it accepts requests, or did until it was told to end. */
  get hasServed(): boolean {
    return this.accepts;
  }

  /** @throws AppError `UNAVAILABLE` when it does not say so in time */
  measured(): Promise<MeasuredMetrics> {
    return this.line.ask('metrics', null);
  }

  /** Ends the process, whatever it is doing. */
  kill(): void {
    this.worker.process.kill('SIGKILL');
  }

  private untilServing(): Promise<number> {
    const tooEarly = this.ended.then(({ code, signal }) => {
      throw this.refusal ?? new StartRefused(`A worker ended while it started (${signal ?? `code ${code}`}).`);
    });
    const serving = new Promise<number>((resolve) => {
      this.line.hears('serving', (port) => {
        this.accepts = true;
        resolve(port);
      });
    });
    return Promise.race([serving, tooEarly]);
  }
}
