import { type Config } from '@latchkey/config';
import { Rewrapper, type Rewrapped } from '../vault/rewrapper.js';
import { type CommandCall, type CommandResult } from './command.js';
import { openExistingData } from './existing-data.js';
import { exitCode } from './exit-codes.js';

/**
 * Re-wraps every data key with the master key that wraps now, and says in sentences what came of it.
 * @throws StartRefused of `openExistingData`
 */
export async function rewrapCommand({ config, lifecycle, signal, progress }: CommandCall): Promise<CommandResult> {
  const settings = config();
  const { database, masterKeys } = await openExistingData(settings, lifecycle);
  const result = await new Rewrapper(database, masterKeys).run({
    signal,
    report: ({ done, total }) => progress.show(`re-wrapped ${count(done)} of ${count(total)} data keys`),
  });
  const complete = !result.stopped && result.damaged.length === 0 && result.remaining.length === 0;
  return {
    exit: complete ? exitCode.done : result.stopped ? exitCode.stopped : exitCode.failed,
    lines: sentences(result, settings),
    data: { complete, ...result },
  };
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

const count = (keys: number): string => keys.toLocaleString('en-US');
