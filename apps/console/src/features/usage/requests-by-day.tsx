import { BarChart } from '../../ui/chart.js';
import { type ChartPoint, type ChartSeries } from '../../ui/chart-series.js';

/** What is told of the requests in a range of days, whether of an organization or of a project. */
export interface DailyUsage {
  /** The first day and the last, `YYYY-MM-DD`, in UTC. */
  readonly from: string;
  readonly to: string;
  /** The days on which there were requests. */
  readonly byDay: readonly {
    readonly day: string;
    readonly requests: number;
    readonly errors: number;
    readonly rateLimited: number;
  }[];
}

const series: readonly ChartSeries[] = [
  { key: 'done', label: 'Done', colour: 'accent' },
  { key: 'failed', label: 'Refused or failed', colour: 'danger' },
  { key: 'rateLimited', label: 'Told to wait', colour: 'warn' },
];

const dayMs = 86_400_000;
const dayName = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** The requests of each day, by what came of them. Days without any are there too. */
export function RequestsByDay({ of: usage }: { readonly of: DailyUsage }) {
  return <BarChart label="Requests by day (UTC)" head="Day" points={pointsOf(usage)} series={series} />;
}

function pointsOf({ from, to, byDay }: DailyUsage): ChartPoint[] {
  const known = new Map(byDay.map((one) => [one.day, one]));
  const first = Date.parse(from);
  const days = Math.round((Date.parse(to) - first) / dayMs) + 1;
  return Array.from({ length: days }, (_, place) => {
    const day = new Date(first + place * dayMs);
    const { requests = 0, errors = 0, rateLimited = 0 } = known.get(day.toISOString().slice(0, 10)) ?? {};
    return {
      label: dayName.format(day),
      values: { done: requests - errors, failed: errors - rateLimited, rateLimited },
    };
  });
}
