import { firstIdOf, type KeysetRequest, type KeysetSlice, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type HashedEntry } from './audit-entry.js';
import { entryColumns, type EntryRow, readEntry } from './entry-rows.js';

/** Which entries of a chain are meant. Fields that are left out narrow nothing. */
export interface EntryFilter {
  readonly userId?: Uuid;
  readonly credentialId?: Uuid;
  /** An action, or all of one type of target: `api-key.*`. */
  readonly action?: string;
  readonly outcome?: 'done' | 'refused';
  readonly targetType?: string;
  readonly targetId?: string;
  readonly projectId?: Uuid;
  /** From this moment on. */
  readonly from?: Date;
  /** Before this moment. */
  readonly to?: Date;
}

/** An entry with its id beside it, as pages are made of. */
export interface ListedEntry extends HashedEntry {
  readonly id: Uuid;
}

/** The audit_entries table, as it is read. */
@Injectable()
export class AuditEntryRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. Each way to narrow has an index of its own, so the statement names what is asked for and no more. */
  async newest(chain: Uuid, filter: EntryFilter, rows: KeysetRequest): Promise<KeysetSlice<ListedEntry>> {
    const { statement, parameters } = narrowed(chain, filter);
    const slice = await this.database.keyset<EntryRow>(statement, parameters, rows);
    return { ...slice, items: slice.items.map((row) => ({ ...readEntry(row), id: row.id })) };
  }

  /** The next entries after one, oldest first, up to a place in the chain. */
  async next(chain: Uuid, filter: EntryFilter, after: Uuid, upTo: number, limit: number): Promise<HashedEntry[]> {
    const { statement, parameters } = narrowed(chain, filter);
    const count = parameters.length;
    const found = await this.database.rows<EntryRow>(
      `${statement} AND id > $${count + 1} AND seq <= $${count + 2} ORDER BY id LIMIT $${count + 3}`,
      [...parameters, after, upTo, limit],
    );
    return found.map(readEntry);
  }

  /** The next entries of a whole chain by their places, whatever their ids are. */
  async inOrder(chain: Uuid, after: number, upTo: number, limit: number): Promise<HashedEntry[]> {
    const found = await this.database.rows<EntryRow>(
      `SELECT ${entryColumns} FROM audit_entries WHERE chain_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4`,
      [chain, after, upTo, limit],
    );
    return found.map(readEntry);
  }
}

/** The moments are in the ids, which every index ends in. */
function narrowed(chain: Uuid, filter: EntryFilter): { statement: string; parameters: unknown[] } {
  const parameters: unknown[] = [chain];
  let statement = `SELECT ${entryColumns} FROM audit_entries WHERE chain_id = $1`;
  const add = (condition: string, value: unknown) => {
    if (value !== undefined) statement += ` AND ${condition} $${parameters.push(value)}`;
  };
  const all = filter.action?.endsWith('.*') === true;
  add('actor_user_id =', filter.userId);
  add('credential_id =', filter.credentialId);
  const refusals = filter.action?.startsWith('access.') === true;
  add('action =', all || refusals ? undefined : filter.action);
  add('target_type =', all && !refusals ? filter.action?.slice(0, -'.*'.length) : undefined);
  add('target_type =', filter.targetType);
  add('target_id =', filter.targetId);
  add('project_id =', filter.projectId);
  add('id >=', filter.from && firstIdOf(filter.from));
  add('id <', filter.to && firstIdOf(filter.to));
  // Written out: a parameter is no reason to take the index of what was refused.
  for (const outcome of outcomes(filter)) statement += ` AND outcome = '${outcome}'`;
  return { statement, parameters };
}

/** What is refused is `access.refused`, whatever its target is; what is done is any other action. */
function outcomes({ action, outcome }: EntryFilter): readonly ('done' | 'refused')[] {
  if (action === undefined) return outcome ? [outcome] : [];
  return [action.startsWith('access.') ? 'refused' : 'done', ...(outcome ? [outcome] : [])];
}
