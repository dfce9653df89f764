// A server whose database or neighbour dies says that it cannot serve (503), and never that it has a fault of its own.

/** @param {{ operations: import('../history.d.mts').Operation[] }} evidence */
export function checkFaults({ operations }) {
  const faults = operations.filter(({ status }) => status >= 500 && status !== 503);
  const violations = faults.map(({ kind, node, status, code, start }) => ({
    rule: 'what is away is no fault',
    what: `${kind} on ${node} at ${Math.round(start)} ms was answered ${status} ${code}`,
  }));
  return { checks: operations.length, violations };
}
