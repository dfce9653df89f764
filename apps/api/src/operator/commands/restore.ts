import { type OperatorCommand } from '../command.js';

/** Loads a backup into an empty database. */
export const restore: OperatorCommand = {
  name: 'restore',
  summary: 'loads a backup into an empty database',
  details:
    'The file is read to its end and verified before anything is written, and the rows come in one transaction. All ' +
    'sessions, mailed links and waiting mails are ended. Keys that were revoked or rotated after the backup was made would ' +
    'work again: give their ids with --revoke, as "latchkey keys revoked" prints them.',
  required: [['--from <file>', 'the backup']],
  options: [
    ['--revoke <file>', 'revokes the keys whose ids are in this file, one a line'],
    ['--revoke-all', 'revokes every key'],
  ],
  json: true,
  async run(call) {
    const { restoreCommand } = await import('../backup/restore-command.js');
    return restoreCommand(call);
  },
};
