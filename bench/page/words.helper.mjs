// How numbers read on the page.

/** A number with three significant digits, in full. */
export function short(value) {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** The middle of something, with the least and the greatest. */
export const range = ({ median, min, max }) => `${short(median)} (${short(min)}–${short(max)})`;

/** Whether something is so. */
export const yesOrNo = (is) => (is ? 'yes' : '**no**');

/** A table in Markdown. @param {string[]} titles @param {(string | number)[][]} rows */
export const table = (titles, rows) =>
  [titles, titles.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Where and when a record was made, and whether the machine had other things to do. */
export function circumstances({ date, processors, processor, ram, platform, node, database, busyBefore, pinning }) {
  const busy = busyBefore > processors / 2;
  return (
    `${date}; ${processors} processors (${processor}), ${ram}, ${platform}; Node ${node}; ${database}. ` +
    `Pinning: ${pinning}. Load average before the run: ${busyBefore}${busy ? ', so that this says little' : ''}.`
  );
}
