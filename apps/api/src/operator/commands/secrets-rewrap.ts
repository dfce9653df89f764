import { type OperatorCommand } from '../command.js';

/** Wraps all data keys with the present master key. */
export const secretsRewrap: OperatorCommand = {
  name: 'secrets rewrap',
  summary: 'wraps the keys of secrets at rest with the present MASTER_KEY',
  details:
    'May be stopped and run again at any time, by several at once, and while servers run. Ends with code 0 when no other ' +
    'master key is needed any more.',
  json: true,
  async run(call) {
    const { rewrapCommand } = await import('../rewrap-command.js');
    return rewrapCommand(call);
  },
};
