// Every value that was read is one that the register may have had at that time. A credential is such a register, on or
// off: this is where a revoked key that still opens something shows, and a living one that does not.

/** @param {{ operations: import('../history.d.mts').Operation[] }} evidence */
export function checkRegisters({ operations }) {
  const writes = writesOf(operations);
  const violations = [];
  let checks = 0;
  for (const { kind, node, start, end, reads = [] } of operations) {
    for (const { register, value } of reads) {
      const possible = possibleValues(writes.get(register) ?? [], start, end);
      if (!possible) continue;
      checks++;
      if (possible.has(value)) continue;
      const could = [...possible].join(' or ');
      const what = `${kind} on ${node} at ${Math.round(start)} ms saw ${register} ${value}, which could be ${could} only`;
      violations.push({ rule: 'what was answered holds', what });
    }
  }
  return { checks, violations };
}

/** All writes that may have happened, by register; an interval of their own counts before that of the operation. */
export function writesOf(operations) {
  const byRegister = new Map();
  for (const operation of operations) {
    for (const write of operation.writes ?? []) {
      const outcome = write.outcome ?? operation.outcome;
      if (outcome === 'refused' || outcome === 'unsent') continue;
      const list = byRegister.get(write.register) ?? [];
      byRegister.set(write.register, list);
      // What nobody knows the end of may happen at any time after its start.
      const end = outcome === 'done' ? (write.end ?? operation.end) : Infinity;
      list.push({ value: write.value, start: write.start ?? operation.start, end });
    }
  }
  return byRegister;
}

/**
 * The values that a register may have had at some time between `start` and `end`: all that were written by then and not
 * certainly replaced before. Undefined where nothing was certainly written before.
 */
export function possibleValues(writes, start, end) {
  const before = writes.filter((write) => write.end < start);
  if (before.length === 0) return undefined;
  // What ended before the latest certain write began is replaced.
  const replacedUntil = Math.max(...before.map((write) => write.start));
  return new Set(writes.filter((write) => write.start < end && write.end >= replacedUntil).map(({ value }) => value));
}
