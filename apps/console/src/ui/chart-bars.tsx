import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { chartColours, type ChartPoint, type ChartSeries, count } from './chart-series.js';

interface BarsProps {
  readonly points: readonly ChartPoint[];
  readonly series: readonly ChartSeries[];
}

const tick = { fill: 'var(--color-soft)', fontSize: 12 };
const compact = new Intl.NumberFormat(undefined, { notation: 'compact' });

/** The drawing alone: what it says is said in words by what is around it, so it takes no focus of its own. */
export function Bars({ points, series }: BarsProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={[...points]} accessibilityLayer={false} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis dataKey="label" tick={tick} tickLine={false} stroke="var(--color-edge)" minTickGap={24} />
        <YAxis
          tick={tick}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
          width={44}
          tickFormatter={(value: number) => compact.format(value)}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--color-raised)' }}
          content={({ active, payload }) => {
            const point = payload[0]?.payload as ChartPoint | undefined;
            return active && point ? <Told of={point} series={series} /> : null;
          }}
        />
        {series.map(({ key, label, colour }) => (
          <Bar
            key={key}
            dataKey={`values.${key}`}
            name={label}
            stackId="all"
            fill={chartColours[colour]}
            stroke="var(--color-card)"
            maxBarSize={40}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** The numbers of the bar that is pointed at. */
function Told({ of: point, series }: { readonly of: ChartPoint; readonly series: readonly ChartSeries[] }) {
  return (
    <div className="bg-card border-line text-ink rounded-md border px-3 py-2 text-[13px] shadow-lg">
      <p className="font-medium">{point.label}</p>
      {series.map(({ key, label, colour }) => (
        <p key={key} className="flex items-center gap-1.5">
          <span aria-hidden className="size-2.5 rounded-sm" style={{ background: chartColours[colour] }} />
          {label}: {count(point.values[key] ?? 0)}
        </p>
      ))}
    </div>
  );
}
