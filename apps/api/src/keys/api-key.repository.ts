import { type CredentialKind, type Principal } from '@latchkey/access';
import { type KeysetRequest, type KeysetSlice, type OffsetPage, type OffsetRequest, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull, MoreThan, Or, type QueryDeepPartialEntity, Raw } from 'typeorm';
import { ApiKey } from './api-key.entity.js';
import { keysOf, type KeyOwner } from './key-owner.js';

/** Which keys of an owner to list. */
export interface KeyFilter extends OffsetRequest {
  /** Only those whose name contains this, in any case. */
  readonly q?: string;
  /** Whether revoked keys are listed too. */
  readonly revoked: boolean;
  /** Whether expired keys are listed too. */
  readonly expired: boolean;
}

/** The api_keys table. */
@Injectable()
export class ApiKeyRepository {
  constructor(private readonly database: Database) {}

  /**
   * Locks the owner's row until the transaction ends, after what else a new key refers to: in the order in which everybody
   * locks, the person who makes it first. False when any of them is gone.
   */
  async lockOwner(owner: KeyOwner, maker: Uuid | null): Promise<boolean> {
    for (const [statement, ...parameters] of ownerLocks(owner, maker)) {
      if ((await this.database.rows(statement, parameters)).length === 0) return false;
    }
    return true;
  }

  /**
   * Whether the credential that a caller came in with is good still: its session lives, its key is neither revoked nor
   * switched off. It stays so until the transaction ends: whoever ends it waits.
   */
  async holdCredential({ kind, credentialId }: Principal): Promise<boolean> {
    const statement = isSession(kind)
      ? 'SELECT 1 FROM sessions WHERE id = $1 FOR KEY SHARE'
      : 'SELECT 1 FROM api_keys WHERE id = $1 AND enabled AND revoked_at IS NULL FOR SHARE';
    return (await this.database.row(statement, [credentialId])) !== undefined;
  }

  /** How many of the owner's keys are neither revoked nor expired. */
  countActive(owner: KeyOwner, now: Date): Promise<number> {
    return this.table.countBy({ ...keysOf(owner), revokedAt: IsNull(), expiresAt: notBefore(now) });
  }

  async insert(key: ApiKey): Promise<void> {
    // TypeORM's type of what may be inserted has no room for JSON of any shape.
    await this.table.insert(key as QueryDeepPartialEntity<ApiKey>);
  }

  find(owner: KeyOwner, id: Uuid): Promise<ApiKey | null> {
    return this.table.findOneBy({ ...keysOf(owner), id });
  }

  /** The same, locked until the transaction ends. */
  lock(owner: KeyOwner, id: Uuid): Promise<ApiKey | null> {
    return this.table.findOne({ where: { ...keysOf(owner), id }, lock: { mode: 'pessimistic_write' } });
  }

  /** A page of the owner's keys, newest first. */
  async list(owner: KeyOwner, filter: KeyFilter, now: Date): Promise<OffsetPage<ApiKey>> {
    const { limit, offset } = filter;
    const where = { ...keysOf(owner), ...conditions(filter, now) };
    const [items, total] = await this.table.findAndCount({ where, order: { id: 'DESC' }, skip: offset, take: limit });
    return { items, total, limit, offset };
  }

  /** Keys of a project, whatever became of them, newest first. */
  listOfProject(organizationId: Uuid, projectId: Uuid, rows: KeysetRequest): Promise<KeysetSlice<ApiKey>> {
    return this.database.keyset(
      `SELECT * FROM api_keys WHERE kind = 'project' AND organization_id = $1 AND project_id = $2`,
      [organizationId, projectId],
      rows,
    );
  }

  /** Writes what may change of a key, under the lock that it was read with. */
  async save({ id, name, description, prefix, scopes, metadata, enabled, updatedAt }: ApiKey): Promise<void> {
    await this.database.change(
      `UPDATE api_keys SET name = $2, description = $3, prefix = $4, scopes = $5, metadata = $6, enabled = $7,
         updated_at = $8 WHERE id = $1`,
      [id, name, description, prefix, scopes, JSON.stringify(metadata), enabled, updatedAt],
    );
  }

  /** Revokes a key that is not revoked yet; answers whether it did. */
  async revoke(owner: KeyOwner, id: Uuid, at: Date, reason: string): Promise<boolean> {
    const live = { ...keysOf(owner), id, revokedAt: IsNull() };
    const { affected } = await this.table.update(live, { revokedAt: at, revokedReason: reason, updatedAt: at });
    return affected === 1;
  }

  /**
   * Notes the latest use of each key, whosever they are: uses are written together. Never goes back; locks in the order of
   * ids, so that nodes do not deadlock.
   */
  async noteUses(uses: ReadonlyMap<Uuid, Date>): Promise<void> {
    await this.database.acrossTenants(() =>
      this.database.change(
        `UPDATE api_keys k SET last_used_at = greatest(k.last_used_at, used.at)
         FROM (
           SELECT old.id, use.at FROM unnest($1::uuid[], $2::timestamptz[]) AS use (id, at)
           JOIN api_keys old ON old.id = use.id
           WHERE old.last_used_at IS NULL OR old.last_used_at < use.at
           ORDER BY old.id FOR NO KEY UPDATE OF old
         ) used
         WHERE k.id = used.id`,
        [[...uses.keys()], [...uses.values()]],
      ),
    );
  }

  private get table() {
    return this.database.repository(ApiKey);
  }
}

const isSession = (kind: CredentialKind): boolean => kind === 'session' || kind === 'jwt';

type Lock = [statement: string, ...parameters: Uuid[]];

/** The last one locks the row that a limit is counted by. FOR NO KEY UPDATE lets references to the row go on. */
function ownerLocks(owner: KeyOwner, maker: Uuid | null): Lock[] {
  const person: Lock[] = maker ? [['SELECT id FROM users WHERE id = $1 FOR KEY SHARE', maker]] : [];
  switch (owner.kind) {
    case 'personal':
    case 'secret':
      return [['SELECT id FROM users WHERE id = $1 AND is_active FOR NO KEY UPDATE', owner.userId]];
    case 'workspace':
      return [...person, [`${living} FOR NO KEY UPDATE`, owner.organizationId]];
    case 'project':
      return [
        ...person,
        [`${living} FOR KEY SHARE`, owner.organizationId],
        [ownProject, owner.organizationId, owner.projectId],
      ];
  }
}

const living = 'SELECT id FROM organizations WHERE id = $1 AND deleted_at IS NULL';
const ownProject =
  'SELECT id FROM projects WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL FOR NO KEY UPDATE';

const notBefore = (now: Date) => Or(IsNull(), MoreThan(now));

const conditions = ({ q, revoked, expired }: KeyFilter, now: Date): FindOptionsWhere<ApiKey> => ({
  ...(q && { name: Raw((column) => `position(lower(:q) in lower(${column})) > 0`, { q }) }),
  ...(!revoked && { revokedAt: IsNull() }),
  ...(!expired && { expiresAt: notBefore(now) }),
});
