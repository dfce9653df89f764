import { type EndedRequest, type RequestMeter } from '@latchkey/surface';
import { type LimitDecision } from '@latchkey/limits';
import type * as Prometheus from 'prom-client';
import { version } from '../core/version.js';
import { whenNeeded } from '../core/when-needed.js';

/** What a process has measured, to be added to what others have. */
export type MeasuredMetrics = readonly Prometheus.MetricObjectWithValues<Prometheus.MetricValue<string>>[];

/** Metrics that can be told. */
export interface ToldMetrics {
  /** All there is to tell, in Prometheus' text format. */
  text(): Promise<string>;
}

/** The media type of Prometheus' text format. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

const prometheus = whenNeeded<typeof Prometheus>('prom-client');

/** Numbers by the values of a label, or one; undefined where they cannot be had at the moment. */
type Found = Readonly<Record<string, number>> | number | undefined;

/** A number that is looked up when somebody asks: its name, what it says, and where it comes from. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  /** Numbers by the values of a label; undefined where they cannot be had at the moment. */
  readonly read: () => Found | Promise<Found>;
  readonly label?: string;
  /** A counter only ever grows. */
  readonly counts?: true;
  /** It is about something that all processes of this node share: it is the same in each, and not added up. */
  readonly shared?: true;
}

/** Whole seconds make no difference that matters; a database's few milliseconds do. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Methods that a client may make up are one. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * What the server measures of itself, as Prometheus reads it. No label has values that clients could choose, and none
 * tells of a tenant. Made only where somebody asks for metrics.
 */
export class Metrics implements RequestMeter, ToldMetrics {
  private readonly registry = new (prometheus().Registry)();
  private readonly registers = [this.registry];
  private readonly requests = new (prometheus().Histogram)({
    name: 'latchkey_http_request_duration_seconds',
    help: 'How long requests took, until the last of the answer was sent.',
    labelNames: ['method', 'route', 'status', 'surface'],
    buckets,
    registers: this.registers,
  });
  private readonly inFlight = new (prometheus().Gauge)({
    name: 'latchkey_http_requests_in_flight',
    help: 'Requests that are being answered.',
    registers: this.registers,
  });
  private readonly decisions = new (prometheus().Counter)({
    name: 'latchkey_limit_decisions_total',
    help: 'What limits decided: allowed, or refused by this very one.',
    labelNames: ['limit', 'decision'],
    registers: this.registers,
  });

  constructor() {
    prometheus().collectDefaultMetrics({ register: this.registry });
    const build = new (prometheus().Gauge)({
      name: 'latchkey_build_info',
      help: 'The version that runs.',
      labelNames: ['version', 'node'],
      registers: this.registers,
      aggregator: 'first',
    });
    build.set({ version, node: process.version }, 1);
  }

  began(): void {
    this.inFlight.inc();
  }

  ended({ method, route, surface, status, aborted, seconds }: EndedRequest): void {
    this.inFlight.dec();
    const labels = {
      method: methods.has(method) ? method : 'other',
      route: route ?? 'none',
      status: aborted ? 'aborted' : String(status),
      surface: surface ?? 'none',
    };
    this.requests.observe(labels, seconds);
  }

  /** Windows that have something left did not refuse. */
  decided({ allowed, states }: LimitDecision): void {
    for (const { name: limit, remaining } of states) {
      if (allowed) this.decisions.inc({ limit, decision: 'allowed' });
      else if (remaining === 0) this.decisions.inc({ limit, decision: 'refused' });
    }
  }

  /** Adds a number that is looked up whenever somebody asks. */
  add({ name, help, label, counts, shared, read }: Reading): void {
    const make = counts ? prometheus().Counter : prometheus().Gauge;
    const labelNames = label ? [label] : [];
    new make({
      name,
      help,
      labelNames,
      registers: this.registers,
      aggregator: shared ? 'max' : 'sum',
      async collect() {
        this.reset();
        const found = await read();
        if (typeof found === 'number') this.inc(found);
        else for (const [value, number] of Object.entries(found ?? {})) this.inc({ [label ?? '']: value }, number);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** The same, to be added to what other processes have measured. */
  measured(): Promise<MeasuredMetrics> {
    return this.registry.getMetricsAsJSON();
  }
}
