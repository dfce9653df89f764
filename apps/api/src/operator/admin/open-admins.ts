import { type CommandCall } from '../command.js';
import { openExistingData } from '../existing-data.js';
import { operatorTrail } from '../operator-trail.js';
import { Admins } from './admins.js';

/** Does something with the admins of the deployment. */
export async function withAdmins<T>(
  { config, lifecycle }: CommandCall,
  work: (admins: Admins) => Promise<T>,
): Promise<T> {
  const { database } = await openExistingData(config(), lifecycle);
  return database.acrossTenants(() => work(new Admins(database, operatorTrail(database))));
}
