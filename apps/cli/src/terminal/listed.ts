import type { Call, OptionSpec, Result } from '../command.js';
import { type Column, table } from './table.js';

/** The options of commands that list. */
export const listOptions: readonly OptionSpec[] = [
  ['--limit <n>', 'how many at the most, 50 unless told'],
  ['--all', 'all of them, however many there are'],
];

/** What is walked: a list of the API. */
interface Walked<Row> {
  iterate(): AsyncGenerator<Row, void, undefined>;
}

/** How many rows one request asks for: the most that the API gives. */
export const pageSize = 100;

/** The rows of a list, as many as are wanted; that there are more is said, and never left to be guessed. */
export async function listed<Row>(
  { options: { limit = 50, all = false }, say }: Call,
  list: Walked<Row>,
  columns: readonly Column<Row>[],
): Promise<Result> {
  const rows: Row[] = [];
  let more = false;
  for await (const row of list.iterate()) {
    more = !all && rows.length === limit;
    if (more) break;
    rows.push(row);
  }
  if (more) say(`There are more than these ${rows.length}: see them with --all.`);
  return { data: rows, text: (width) => (rows.length === 0 ? 'There are none.' : table(columns, rows, width)) };
}
