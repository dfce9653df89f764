import { AppError } from '@latchkey/common';
import { type Config } from '@latchkey/config';
import { Rewrapper, type Rewrapped } from '../vault/rewrapper.js';
import { openExistingData } from './existing-data.js';
import { type Lifecycle } from './lifecycle.js';
import { ProgressLine } from './progress-line.js';
import { reasonOf, StartRefused } from './refusal.js';

/**
 * Re-wraps every data key with the master key that wraps now, and says in sentences what came of it.
 * @param signal ends the work in order
 * @returns whether all is done
 * @throws StartRefused of `openExistingData`, and when the database goes away meanwhile
 */
export async function rewrapCommand(config: Config, lifecycle: Lifecycle, signal: AbortSignal): Promise<boolean> {
  const { database, masterKeys } = await openExistingData(config, lifecycle);
  const line = new ProgressLine(process.stdout);
  const work = new Rewrapper(database, masterKeys).run({
    signal,
    report: ({ done, total }) => line.show(`re-wrapped ${count(done)} of ${count(total)} data keys`),
  });
  const result = await work.finally(() => line.end()).catch(sayThatItIsAway);
  process.stdout.write(`${sentences(result, config).join('\n')}\n`);
  return !result.stopped && result.damaged.length === 0 && result.remaining.length === 0;
}

/** What came of a re-wrapping, for the operator. */
export function sentences(result: Rewrapped, config: Pick<Config, 'masterKey' | 'secondMasterKey'>): string[] {
  const { done, total, stopped, damaged, remaining } = result;
  if (stopped) return [`Stopped after ${count(done)} of ${count(total)} data keys: run this again to go on.`];
  const which = config.masterKey ? 'MASTER_KEY' : 'The key that is derived from the secret';
  const complete = damaged.length === 0 && remaining.length === 0;
  return [
    done > 0 ? `Re-wrapped ${count(done)} data ${done === 1 ? 'key' : 'keys'}.` : 'There was nothing to re-wrap.',
    ...damaged.map(({ tenantId, version }) => `Data key ${version} of tenant ${tenantId} is damaged: restore its row.`),
    ...(remaining.length > 0 && damaged.length === 0 ? [stillUsed(remaining)] : []),
    ...(complete ? [`${which} wraps all data keys now, and no other master key is needed.`] : []),
    ...(complete && config.secondMasterKey ? ['Remove SECOND_MASTER_KEY, and start the servers again.'] : []),
  ];
}

const stillUsed = (ids: readonly string[]): string =>
  `The master key ${ids.join(', ')} wraps data keys that were made meanwhile: ` +
  'give all servers the new MASTER_KEY, and run this again.';

function sayThatItIsAway(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'UNAVAILABLE') throw error;
  throw new StartRefused(
    `The database has gone away (${reasonOf(error.cause)}): what was re-wrapped is kept, run this again to go on.`,
    { cause: error },
  );
}

const count = (keys: number): string => keys.toLocaleString('en-US');
