import { type OperatorCommand } from '../command.js';

/** Writes all data into a file. */
export const backup: OperatorCommand = {
  name: 'backup',
  summary: 'writes all data, as it is at one moment, into a file',
  details:
    'Servers may go on meanwhile. Neither SECRET nor MASTER_KEY is in the file: keep both elsewhere, as nothing in it can be ' +
    'read without them. What is in it all the same, such as names and mail addresses, is not sealed.',
  required: [['--to <file>', 'where it goes; there must be no such file yet']],
  json: true,
  async run(call) {
    const { backupCommand } = await import('../backup/backup-command.js');
    return backupCommand(call);
  },
};
