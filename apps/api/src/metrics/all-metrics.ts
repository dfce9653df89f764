import type * as Prometheus from 'prom-client';
import { whenNeeded } from '../core/when-needed.js';
import { type MeasuredMetrics, type ToldMetrics } from './metrics.js';

const prometheus = whenNeeded<typeof Prometheus>('prom-client');

/** A process that measures. */
export interface MeasuringProcess {
  /** What it has measured so far; rejects when it does not say so in time. */
  measured(): Promise<MeasuredMetrics>;
}

/** Kinds that only ever grow. What a process has counted stays counted when it ends. */
const growing: ReadonlySet<unknown> = new Set(['counter', 'histogram']);

/**
 * What several processes measure, added up: with the counts of those that have ended, so that no count ever goes back.
 * Of one that ended without a word it is what it said last.
 */
export class AllMetrics implements ToldMetrics {
  private readonly own = new (prometheus().Registry)();
  private readonly last = new Map<MeasuringProcess, MeasuredMetrics>();
  private ended: MeasuredMetrics = [];
  private ending = Promise.resolve();

  /** @param processes those that measure at the moment, beside this one */
  constructor(private readonly processes: () => readonly MeasuringProcess[]) {
    prometheus().collectDefaultMetrics({ register: this.own });
  }

  async text(): Promise<string> {
    const own = await this.own.getMetricsAsJSON();
    await Promise.all(this.processes().map((process) => this.ask(process)));
    return added([...this.last.values(), this.ended, own]).metrics();
  }

  /** Takes what a process says of itself without being asked. */
  note(process: MeasuringProcess, measured: MeasuredMetrics): void {
    this.last.set(process, measured);
  }

  /** Keeps what a process that has ended had counted, and forgets the rest of it. */
  end(process: MeasuringProcess): Promise<void> {
    this.ending = this.ending.then(() => this.keep(process));
    return this.ending;
  }

  /** The counts change hands in one moment: whoever asks meanwhile is told of them once. */
  private async keep(process: MeasuringProcess): Promise<void> {
    const counted = (this.last.get(process) ?? []).filter(({ type }) => growing.has(type));
    const all = await added([this.ended, counted]).getMetricsAsJSON();
    this.ended = all;
    this.last.delete(process);
  }

  /** One that does not answer in time is told of as it was last. */
  private async ask(process: MeasuringProcess): Promise<void> {
    const measured = await process.measured().catch(() => undefined);
    if (measured && this.processes().includes(process)) this.last.set(process, measured);
  }
}

const added = (measured: readonly MeasuredMetrics[]): Prometheus.Registry =>
  prometheus().AggregatorRegistry.aggregate([...measured]);
