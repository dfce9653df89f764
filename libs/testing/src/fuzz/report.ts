import { type FuzzResult } from './fuzz-server.js';
import { type FuzzOptions } from './fuzzer.js';

/** The most memory that the server may have at the end, in MiB. */
export const memoryBound = 1_024;

/** A run in words, and whether all of it was as it should be. */
export function report(result: FuzzResult, { seed }: FuzzOptions): { text: string; good: boolean } {
  const { tally, alive, memory, faults, seconds } = result;
  const surfaces = [...tally.bySurface].map(([name, statuses]) => {
    const all = [...statuses].sort(([one], [other]) => one.localeCompare(other));
    const sum = all.reduce((total, [, times]) => total + times, 0);
    return `${name}: ${sum} requests; ${all.map(([status, times]) => `${status} ${times}`).join(', ')}`;
  });
  const oddities = [...tally.byOddity].sort(([, one], [, other]) => other - one);
  const lines = [
    ...tally.findings.map((finding) => tally.describe(finding, seed)),
    ...faults.slice(0, 5).map((fault) => `logged: ${JSON.stringify(fault).slice(0, 1_000)}`),
    `${tally.sent} requests in ${seconds.toFixed(0)} s (${(tally.sent / seconds).toFixed(0)} a second), seed ${seed}`,
    ...surfaces,
    `statuses: ${tally.statuses.map((pair) => pair.join(' ')).join(', ')}`,
    `what was odd: ${oddities.map(([name, times]) => `${name} ${times}`).join('; ')}`,
    `never done: ${tally.neverDone.join(', ') || 'nothing'}`,
    `memory: ${memory.early} MiB after a tenth, ${memory.end} MiB at the end`,
    `faults logged: ${faults.length}; the server ${alive ? 'lives' : 'is dead'}`,
    `${tally.findings.length} findings`,
  ];
  const good = alive && tally.findings.length === 0 && faults.length === 0 && memory.end <= memoryBound;
  return { text: `${lines.join('\n')}\n`, good };
}
