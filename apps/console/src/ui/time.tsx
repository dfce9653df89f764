const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** How long ago, or how far ahead: “3 hours ago”. */
export function ago(date: Date, now = Date.now()): string {
  const seconds = Math.round((date.getTime() - now) / 1000);
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return relative.format(Math.round(seconds / size), unit);
  }
  return Math.abs(seconds) < 10 ? 'just now' : relative.format(seconds, 'second');
}

/** A moment, in the reader's zone and language. */
export const moment = (iso: string): string => absolute.format(new Date(iso));

interface TimeProps {
  /** ISO 8601; `null` where it never happened. */
  readonly at: string | null | undefined;
  /** What stands there instead. */
  readonly never?: string;
  /** The date and time itself, rather than the distance to it. */
  readonly exact?: boolean;
}

export function Time({ at, never = 'Never', exact = false }: TimeProps) {
  if (!at) return <span className="text-soft">{never}</span>;
  return (
    <time dateTime={at} title={moment(at)} className="whitespace-nowrap">
      {exact ? moment(at) : ago(new Date(at))}
    </time>
  );
}
