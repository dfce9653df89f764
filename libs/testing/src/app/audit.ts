import { type Uuid } from '@latchkey/common';
import { AuditEntryRepository } from '../../../../apps/api/src/audit/audit-entry.repository.js';
import { type AuditEntry } from '../../../../apps/api/src/audit/audit-entry.js';
import { AuditSigner } from '../../../../apps/api/src/audit/audit-signer.js';
import {
  type Checkpoint,
  type Findings,
  type Signed,
  verifyDatabase,
} from '../../../../apps/api/src/audit/verify/index.js';
import { Database } from '@latchkey/database';
import { rowId } from './people.js';
import { type TestApp } from './test-app.js';

/** All entries of a chain, oldest first. @param printed whose chain, as the account surface prints the id */
export const auditOf = (app: TestApp, printed: string): Promise<AuditEntry[]> => chainOf(app, rowId(printed));

/** The same by the id of the row. */
export async function chainOf(app: TestApp, chain: Uuid): Promise<AuditEntry[]> {
  const found = await entriesOf(app).inOrder(chain, 0, Number.MAX_SAFE_INTEGER, 100_000);
  return found.map(({ entry }) => entry);
}

/** How many entries there are in all chains. */
export async function auditCount(app: TestApp): Promise<number> {
  const [{ count }] = await app.dataSource.query<[{ count: number }]>('SELECT count(*)::int FROM audit_entries');
  return count;
}

/** The entries of all chains that a request left, oldest first. */
export async function auditOfRequest(app: TestApp, requestId: string | null): Promise<AuditEntry[]> {
  const chains = await app.dataSource.query<{ id: Uuid }[]>(
    'SELECT DISTINCT chain_id AS id FROM audit_entries WHERE request_id = $1',
    [requestId],
  );
  const all = await Promise.all(chains.map(({ id }) => chainOf(app, id)));
  return all.flat().filter((entry) => entry.requestId === requestId);
}

/** Looks through chains as an operator would. */
export async function verifyAll(
  app: TestApp,
  { chain, known }: { readonly chain?: Uuid; readonly known?: readonly Signed<Checkpoint>[] } = {},
): Promise<Findings[]> {
  const { publicKey } = app.app.get(AuditSigner, { strict: false });
  const found: Findings[] = [];
  for await (const one of verifyDatabase(app.app.get(Database), { publicKey, chain, known })) found.push(one);
  return found;
}

const entriesOf = (app: TestApp) => new AuditEntryRepository(new Database(app.dataSource));
