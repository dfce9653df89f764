// What is over is over: a credential that was turned on once, and then refused, is never accepted again. This sees what
// the registers cannot, the revoke without an answer that took hold and was lost again.
import { writesOf } from './registers.mjs';

/** @param {{ operations: import('../history.d.mts').Operation[] }} evidence */
export function checkFinality({ operations }) {
  const born = new Map();
  for (const [register, writes] of writesOf(operations)) {
    const on = writes.filter(({ value }) => value === 'on');
    if (on.length === 1 && on[0].end < Infinity) born.set(register, on[0].end);
  }
  const refused = new Map();
  const reads = operations.flatMap((operation) => (operation.reads ?? []).map((read) => ({ ...operation, ...read })));
  const certain = reads.filter(({ register, start }) => start > (born.get(register) ?? Infinity));
  for (const { register, value, end } of certain) {
    if (value === 'off') refused.set(register, Math.min(end, refused.get(register) ?? Infinity));
  }
  const back = certain.filter(
    ({ register, value, start }) => value === 'on' && start > (refused.get(register) ?? Infinity),
  );
  const violations = back.map(({ register, node, start }) => ({
    rule: 'what is over is over',
    what: `${register} was accepted on ${node} at ${Math.round(start)} ms, after it had been refused`,
  }));
  return { checks: born.size, violations };
}
