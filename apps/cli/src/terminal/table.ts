import stringWidth from 'string-width';
import { printable } from './printable.js';

/** What a column is called, and what a row has in it. */
export type Column<Row> = readonly [title: string, cell: (row: Row) => string | number | boolean | null | undefined];

const gap = '  ';

/**
 * Rows below their titles; where that is wider than the terminal, one record below the other, so that nothing is cut off and
 * nothing is broken within a line.
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string {
  const titles = columns.map(([title]) => title);
  const cells = rows.map((row) => columns.map(([, cell]) => shown(cell(row))));
  const widths = titles.map((title, at) =>
    Math.max(...[title, ...cells.map((one) => one[at])].map((t) => stringWidth(t))),
  );
  const total = widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1));
  if (total > width) return cells.map((one) => fieldsOf(titles, one)).join('\n\n');
  const line = (one: readonly string[]) =>
    one
      .map((cell, at) => padded(cell, widths[at]))
      .join(gap)
      .trimEnd();
  return [titles, ...cells].map(line).join('\n');
}

/** One record, a field on each line. */
export function record<Row>(columns: readonly Column<Row>[], row: Row): string {
  return fieldsOf(
    columns.map(([title]) => title),
    columns.map(([, cell]) => shown(cell(row))),
  );
}

function fieldsOf(titles: readonly string[], cells: readonly string[]): string {
  const width = Math.max(...titles.map((title) => stringWidth(title)));
  return titles.map((title, at) => `${padded(title, width)}${gap}${cells[at]}`.trimEnd()).join('\n');
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

function shown(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null || value === undefined || value === '' ? '-' : printable(String(value));
}
