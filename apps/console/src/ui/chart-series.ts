/** A colour of the palette that tells one series from another: both themes have it. */
export type ChartColour = 'accent' | 'good' | 'warn' | 'danger' | 'soft';

/** One of the numbers that every point has. */
export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  readonly colour: ChartColour;
}

/** One bar: what its place is called, and its numbers by the keys of the series. */
export interface ChartPoint {
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The palette's colour, in whichever theme. */
export const chartColours: Readonly<Record<ChartColour, string>> = {
  accent: 'var(--color-accent)',
  good: 'var(--color-good)',
  warn: 'var(--color-warn)',
  danger: 'var(--color-danger)',
  soft: 'var(--color-soft)',
};

const numbers = new Intl.NumberFormat();

/** A number as people read it. */
export const count = (value: number): string => numbers.format(value);
