// Nothing is half: what belongs together was written together, and kept numbers are what counting gives.

/** @param {{ findings: import('../history.d.mts').Findings }} evidence */
export function checkWholes({ findings: { halves, looks } }) {
  const violations = halves.map((what) => ({ rule: 'nothing is half', what }));
  return { checks: looks, violations };
}
