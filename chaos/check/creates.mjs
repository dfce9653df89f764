// What was answered to be made is there, once, unless it was ended. What was refused or ended is not, and what nobody knows
// of is there once or not.

/** @param {{ operations: import('../history.d.mts').Operation[], findings: import('../history.d.mts').Findings }} evidence */
export function checkCreates({ operations, findings }) {
  const violations = [];
  const wanted = outcomes(operations);
  for (const { table, mark, made, ended } of wanted) {
    const rows = findings.rows[table]?.[mark] ?? 0;
    const least = made === 'done' && ended === undefined ? 1 : 0;
    const most = made === undefined || ended === 'done' ? 0 : 1;
    if (rows < least) violations.push({ rule: 'what was made is there', what: `${table} has no row for ${mark}` });
    if (rows > most) violations.push({ rule: ruleOf(made, ended), what: `${table} has ${rows} rows for ${mark}` });
  }
  return { checks: wanted.length, violations };
}

const ruleOf = (made, ended) =>
  ended === 'done'
    ? 'what was ended is gone'
    : made === undefined
      ? 'what was refused is not there'
      : 'nothing is done twice';

/** What became of each wanted thing over all its attempts: `done`, `unknown`, or undefined where nothing can have happened. */
function outcomes(operations) {
  const things = new Map();
  const thing = ({ table, mark }) => {
    const name = `${table} ${mark}`;
    return things.get(name) ?? things.set(name, { table, mark }).get(name);
  };
  for (const { creates, ends, outcome } of operations) {
    if (creates) note(thing(creates), 'made', outcome);
    if (ends) note(thing(ends), 'ended', outcome);
  }
  return [...things.values()];
}

/** What is known counts more than what is not. */
function note(thing, what, outcome) {
  if (outcome === 'done') thing[what] = 'done';
  if (outcome === 'unknown') thing[what] ??= 'unknown';
}
