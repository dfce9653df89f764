// Holds a history, and what was found at its end, against all rules. Pure: the same evidence has the same violations.
import { checkCreates } from './creates.mjs';
import { checkFaults } from './faults.mjs';
import { checkFinality } from './finality.mjs';
import { checkIdempotency } from './idempotency.mjs';
import { checkOneTime } from './one-time.mjs';
import { checkRegisters } from './registers.mjs';
import { checkRuns } from './runs.mjs';
import { checkWholes } from './wholes.mjs';

const rules = {
  'values read': checkRegisters,
  'credentials that end once': checkFinality,
  'things made': checkCreates,
  'idempotency keys': checkIdempotency,
  'one-time things': checkOneTime,
  'runs and their numbers': checkRuns,
  'looks for half things': checkWholes,
  'answers without a fault': checkFaults,
};

/**
 * @param {{ operations: import('../history.d.mts').Operation[], findings: import('../history.d.mts').Findings }} evidence
 * @returns {{ checks: Record<string, number>, violations: import('../history.d.mts').Violation[] }}
 */
export function check(evidence) {
  const results = Object.entries(rules).map(([name, rule]) => [name, rule(evidence)]);
  return {
    checks: Object.fromEntries(results.map(([name, { checks }]) => [name, checks])),
    violations: results.flatMap(([, { violations }]) => violations),
  };
}
