// The runs of a project are numbered from 1 without gaps, have the number that was answered, and end once, as was answered.
import { writesOf } from './registers.mjs';

/** @param {{ operations: import('../history.d.mts').Operation[], findings: import('../history.d.mts').Findings }} evidence */
export function checkRuns({ operations, findings }) {
  const violations = [...gaps(findings.numbers), ...wrongNumbers(operations, findings.runs), ...ends(operations)];
  return { checks: findings.numbers.length + findings.runs.length, violations };
}

function gaps(numbers) {
  const wrong = numbers.filter(
    ({ runs, numbers: distinct, highest, last }) => runs !== distinct || runs !== highest || runs !== last,
  );
  return wrong.map(({ project, ...found }) => ({
    rule: 'run numbers have no gaps',
    what: `project ${project}: ${JSON.stringify(found)}`,
  }));
}

function wrongNumbers(operations, runs) {
  const numbers = new Map(runs.map(({ mark, number }) => [mark, number]));
  const started = operations.filter(({ creates, outcome }) => creates?.table === 'runs' && outcome === 'done');
  const wrong = started.filter(({ creates }) => numbers.get(creates.mark) !== creates.number);
  return wrong.map(({ creates: { mark, number } }) => ({
    rule: 'a run keeps its number',
    what: `run ${mark} was answered as ${number} and is ${numbers.get(mark)}`,
  }));
}

function ends(operations) {
  const endings = [...writesOf(operations)].filter(([register]) => register.startsWith('end of '));
  const answered = endings.map(([register, writes]) => [register, writes.filter(({ end }) => end < Infinity)]);
  const twice = answered.filter(([, writes]) => new Set(writes.map(({ value }) => value)).size > 1);
  return twice.map(([register, writes]) => ({
    rule: 'a run ends once',
    what: `${register} was answered as ${writes.map(({ value }) => value).join(' and ')}`,
  }));
}
