import { type OperatorCommand } from '../command.js';

/** Lists the keys that a backup would bring back to life. */
export const keysRevoked: OperatorCommand = {
  name: 'keys revoked',
  summary: 'prints the ids of keys that were ended since a time, for "latchkey restore --revoke"',
  details:
    'These are keys that were revoked, switched off or rotated, and those whose project, organization or user was deleted ' +
    'or deactivated. Keep such a list of the time since the last backup in another place than the database.',
  required: [['--since <time>', 'from when on, such as 2026-11-27T04:00:00Z']],
  json: true,
  async run({ options, config, lifecycle }) {
    const { listEndedKeys, timeOf } = await import('../backup/ended-keys.js');
    const { openExistingData } = await import('../existing-data.js');
    const since = timeOf(options.since as string);
    const { database } = await openExistingData(config(), lifecycle);
    const keys = await database.acrossTenants(() => listEndedKeys(database, since));
    return { lines: keys, data: { since: since.toISOString(), keys } };
  },
};
