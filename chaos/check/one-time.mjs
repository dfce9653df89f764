// An invite, a refresh token or a claim of a run is used once, and not at all after it was withdrawn.

/** @param {{ operations: import('../history.d.mts').Operation[] }} evidence */
export function checkOneTime({ operations }) {
  const things = new Map();
  const thing = (name) => things.get(name) ?? things.set(name, { uses: [], withdrawn: Infinity }).get(name);
  for (const { consumes, kills, outcome, start, end } of operations) {
    if (outcome !== 'done') continue;
    if (consumes) thing(consumes).uses.push(start);
    if (kills) thing(kills).withdrawn = Math.min(thing(kills).withdrawn, end);
  }
  const violations = [];
  for (const [name, { uses, withdrawn }] of things) {
    if (uses.length > 1) violations.push({ rule: 'once is once', what: `${name} was used ${uses.length} times` });
    if (uses.some((start) => start > withdrawn)) {
      violations.push({ rule: 'what was withdrawn is not used', what: `${name} was used after its end` });
    }
  }
  return { checks: things.size, violations };
}
