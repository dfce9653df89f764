// Whether a revoke holds on every node when it has answered, and how long that takes.
import { circumstances, short, table, yesOrNo } from './words.helper.mjs';

const atMostMs = 50;

/** @param {object} record of bench/revocation.mjs */
export function revocationSection(record) {
  const { rounds, episodes, results, uses, redis } = record;
  return [
    circumstances(record),
    `Three nodes, ${redis ? 'with Redis' : 'without Redis'}; ${rounds.toLocaleString('en')} rounds each without trouble and with one node in ` +
      `each kind of trouble, over ${episodes} episodes. In each round a key that all nodes know is revoked on one that is well ` +
      `and used on all of them (${uses}): before, meanwhile and after. What was revoked while a node was in trouble is used on ` +
      'it again as soon as it is out of it, and once more when it says that it is ready.',
    table(
      ['one node is', 'revokes', 'not answered', 'uses begun after', 'of them accepted', 'holds'],
      results.map((result) => [
        result.kind === 'none' ? 'in no trouble' : result.kind,
        result.rounds - result.failed,
        result.failed,
        result.usesAfter.toLocaleString('en'),
        result.acceptedAfter ? `${result.acceptedAfter}, up to ${short(result.latest)} ms after` : 0,
        yesOrNo(result.acceptedAfter === 0 && result.failed < result.rounds),
      ]),
    ),
    `How long a revoke takes, in milliseconds; at most ${atMostMs} at the 99th percentile:`,
    table(
      ['one node is', 'median', 'p99', 'slowest', 'holds'],
      results.map(({ kind, p50, p99, slowest }) => [
        kind === 'none' ? 'in no trouble' : kind,
        short(p50),
        short(p99),
        short(slowest),
        yesOrNo(p99 !== null && p99 <= atMostMs),
      ]),
    ),
  ].join('\n\n');
}
