// What a million keys cost.
import { ratios, spread } from '../statistics.helper.mjs';
import { circumstances, range, short, table, yesOrNo } from './words.helper.mjs';

const atMost = 1.2;
/** How much more memory may be in use after all keys than after half of them: what is bounded has stopped to grow. */
const growth = 1.1;

/** @param {object} record of bench/keys.mjs */
export function keysSection(record) {
  const { how, measured, memory } = record;
  return [
    circumstances(record),
    `${how.rounds} rounds, asked by way of ${measured.route}: ${how.few.toLocaleString('en')} keys once (cold) and then ` +
      `for ${how.seconds} s in turn (warm), among as many and among ${how.many.toLocaleString('en')}.`,
    table(
      ['', 'requests/s among few', 'requests/s among many', `times faster among few, at most ${atMost}`, 'holds'],
      ['cold', 'warm'].map((state) => comparison(state, measured)),
    ),
    'Memory that the server has in use when it has been asked about so many keys, of which it remembers ' +
      `${how.remembered.toLocaleString('en')} at the most (\`CREDENTIAL_CACHE_SIZE\`), in a heap of ${how.heapMegabytes} MiB:`,
    table(
      memory.map(({ keys }) => keys.toLocaleString('en')),
      [memory.map(({ megabytes }) => (megabytes ? `${short(megabytes)} MiB` : 'unknown'))],
    ),
    boundedness(memory),
  ].join('\n\n');
}

function comparison(state, { few, many }) {
  const [here, there] = [few, many].map((results) => results.map((result) => result[state]));
  const times = spread(ratios(here, there));
  return [
    state,
    short(spread(here).median),
    short(spread(there).median),
    range(times),
    yesOrNo(times.median <= atMost),
  ];
}

function boundedness(memory) {
  const [half, all] = [memory[memory.length >> 1], memory.at(-1)].map(({ megabytes }) => megabytes);
  if (!half) return 'Memory could not be measured here.';
  return `After all of them ${short(all / half)} times of what it was after half; at most ${growth}: ${yesOrNo(all <= half * growth)}.`;
}
