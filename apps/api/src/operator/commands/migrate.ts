import { type OperatorCommand } from '../command.js';

/** Brings the schema up to date. */
export const migrate: OperatorCommand = {
  name: 'migrate',
  summary: 'brings the schema of the database up to date',
  details:
    'Looks first whether that can be done now. Servers may go on meanwhile: no migration waits for a lock for more than a ' +
    'second at a time, as others would wait behind it. Killed or stopped, it goes on when it is run again. A start of the ' +
    'server does the same unless MIGRATE is off.',
  options: [['--dry-run', 'runs everything in one transaction, prints the statements, and takes it back']],
  json: true,
  async run(call) {
    const { migrateCommand } = await import('../migrate/migrate-command.js');
    return migrateCommand(call);
  },
};
