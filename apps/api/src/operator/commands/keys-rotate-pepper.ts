import { type OperatorCommand } from '../command.js';
import { exitCode } from '../exit-codes.js';

/** Gives API keys a new pepper. */
export const keysRotatePepper: OperatorCommand = {
  name: 'keys rotate-pepper',
  summary: 'brings the stored hashes of all API keys to a new pepper',
  details:
    'Keys stay as they are, and none is refused meanwhile. May be stopped and run again at any time, by several at once, ' +
    'and while servers run, once all of them are of this version: one that was begun is then gone on with. What it ' +
    'protects, and when to do it, is in docs/operator.md.',
  json: true,
  async run({ config, lifecycle, signal, progress }) {
    const [{ openExistingData }, { createPepperRotation }] = await Promise.all([
      import('../existing-data.js'),
      import('../pepper-rotation.js'),
    ]);
    const data = await openExistingData(config(), lifecycle);
    const rotated = await data.database.acrossTenants(() =>
      createPepperRotation(data).run({
        signal,
        report: ({ done, total }) =>
          progress.show(`brought ${count(done)} of ${count(total)} hashes to the new pepper`),
      }),
    );
    const { done, total, version, resumed, stopped } = rotated;
    return {
      exit: stopped ? exitCode.stopped : exitCode.done,
      data: rotated,
      lines: stopped
        ? [`Stopped after ${count(done)} of ${count(total)} hashes: run this again to go on.`]
        : [
            ...(resumed ? ['Went on with a rotation that had not come to its end.'] : []),
            `Brought ${count(done)} ${done === 1 ? 'hash' : 'hashes'} to pepper ${version}, which all keys have now.`,
          ],
    };
  },
};

const count = (hashes: number): string => hashes.toLocaleString('en-US');
