import { lazy, Suspense } from 'react';
import { chartColours, type ChartPoint, type ChartSeries, count } from './chart-series.js';
import { Cell, Row, Table } from './table.js';

interface BarChartProps {
  /** What it shows: “Requests by day”. Whoever does not see it hears this, and has the table. */
  readonly label: string;
  /** What a bar stands for, as the head of the table's first column: “Day”. */
  readonly head: string;
  readonly points: readonly ChartPoint[];
  /** From the bottom of a bar to its top. */
  readonly series: readonly ChartSeries[];
}

// What draws it is larger than all the rest of a page: it comes when there is something to draw.
const Bars = lazy(async () => ({ default: (await import('./chart-bars.js')).Bars }));

/** Bars, stacked where there are several series, with a legend, and the same numbers as a table. */
export function BarChart({ label, head, points, series }: BarChartProps) {
  return (
    <figure className="grid grid-cols-1 gap-3">
      <div role="img" aria-label={`${label}. The numbers are in the table below.`} className="h-64">
        <Suspense fallback={<div className="bg-raised h-full animate-pulse rounded-md" />}>
          <Bars points={points} series={series} />
        </Suspense>
      </div>
      {series.length > 1 && <Legend of={series} />}
      <details>
        <summary className="text-soft w-fit text-[13px] underline underline-offset-3">The numbers as a table</summary>
        <div className="pt-2">
          <Table label={`${label}, as a table`} heads={[head, ...series.map((one) => one.label)]}>
            {points.map((point) => (
              <Row key={point.label}>
                <Cell className="whitespace-nowrap">{point.label}</Cell>
                {series.map(({ key }) => (
                  <Cell key={key}>{count(point.values[key] ?? 0)}</Cell>
                ))}
              </Row>
            ))}
          </Table>
        </div>
      </details>
    </figure>
  );
}

function Legend({ of: series }: { readonly of: readonly ChartSeries[] }) {
  return (
    <ul className="text-soft flex flex-wrap gap-x-4 gap-y-1 text-[13px]">
      {series.map(({ key, label, colour }) => (
        <li key={key} className="flex items-center gap-1.5">
          <span aria-hidden className="size-2.5 rounded-sm" style={{ background: chartColours[colour] }} />
          {label}
        </li>
      ))}
    </ul>
  );
}
