import { setTimeout as wait } from 'node:timers/promises';
import type { ManagedRun } from '@latchkey/sdk/account';
import type { Command } from '../command.js';
import { inProject, placeOptions } from '../connection/place.js';
import { exitCode } from '../exit-codes.js';
import { printable } from '../terminal/printable.js';

const between = 2_000;

/** `latchkey runs watch` */
export const watch: Command = {
  name: 'runs watch',
  summary: 'waits until a run is over, and tells how it goes',
  details: 'Ends with 0 where it completed, and with 1 where it failed or was cancelled.',
  args: [['<run>', 'its id']],
  options: placeOptions,
  async run(call) {
    const { client, organizationId, projectId } = await inProject(call);
    let told = '';
    for (;;) {
      const run = await client.getManagedRun(organizationId, projectId, call.args[0] ?? '');
      const line = lineOf(run);
      if (line !== told) call.say(line);
      told = line;
      if (run.finishedAt !== null) {
        const exit = run.status === 'completed' ? exitCode.done : exitCode.failed;
        return { data: run, text: () => run.output ?? run.error ?? run.status, exit };
      }
      await wait(between);
    }
  },
};

const lineOf = ({ runNumber, status, progress, currentStepLabel }: ManagedRun): string =>
  `Run ${runNumber}: ${status}, ${progress}%${currentStepLabel === null ? '' : ` (${printable(currentStepLabel)})`}`;
