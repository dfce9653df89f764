import { Database } from '@latchkey/database';
import { Vault } from '../../../../apps/api/src/vault/vault.js';
import { type TestApp } from './test-app.js';

/** A server's vault, asked on the ground of the organization whose secret it is: as a call of that organization does. */
export function vaultOf({ app }: TestApp): Pick<Vault, 'seal' | 'open'> {
  const [vault, database] = [app.get(Vault), app.get(Database)];
  const within = <T>({ organizationId }: Parameters<Vault['seal']>[0], work: () => Promise<T>): Promise<T> =>
    organizationId === null ? work() : database.asTenant(organizationId, work);
  return {
    seal: (place, text) => within(place, () => vault.seal(place, text)),
    open: (place, sealed) => within(place, () => vault.open(place, sealed)),
  };
}
