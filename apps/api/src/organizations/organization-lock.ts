import { AppError, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { UserRepository } from '../users/user.repository.js';

/** An organization that a person is about to leave. */
export interface OrganizationToLeave {
  readonly id: Uuid;
  readonly name: string;
  /** Whether nobody else is in it. */
  readonly alone: boolean;
  /** Whether nobody else owns it. */
  readonly lastOwner: boolean;
}

/**
 * The lock that whatever changes who is in an organization, or ends it, takes first: the organization's row. Two changes
 * that would each leave an owner, and together none, then see each other. People are locked before organizations, always:
 * what is written refers to them, and an account that goes takes both.
 */
@Injectable()
export class OrganizationLock {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
  ) {}

  /**
   * Runs a person's work in a transaction that holds them and a living organization's lock.
   * @throws AppError `TOKEN_INVALID` when the person is gone, `FORBIDDEN` when the organization is
   */
  during<T>(id: Uuid, { userId }: { readonly userId: Uuid }, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      if (!(await this.users.hold(userId))) throw new AppError('TOKEN_INVALID');
      if (!(await this.take(id))) throw new AppError('FORBIDDEN');
      return work();
    });
  }

  /** Takes the lock until the caller's transaction, which holds the person, ends; false when the organization is gone. */
  async take(id: Uuid): Promise<boolean> {
    const statement = 'SELECT 1 FROM organizations WHERE id = $1 AND deleted_at IS NULL FOR UPDATE';
    return (await this.database.row(statement, [id])) !== undefined;
  }

  /** Locks a person, then their living organizations in the order of the ids, until the caller's transaction ends. */
  async takeAllOf(userId: Uuid): Promise<OrganizationToLeave[]> {
    await this.database.rows('SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [userId]);
    const locked = await this.database.rows<{ id: Uuid }>(
      `SELECT o.id FROM organizations o WHERE o.deleted_at IS NULL
         AND EXISTS (SELECT 1 FROM memberships m WHERE m.organization_id = o.id AND m.user_id = $1)
       ORDER BY o.id FOR UPDATE OF o`,
      [userId],
    );
    // Asked only now, in a statement of its own: it has to see what those did who held the locks before.
    return this.database.rows<OrganizationToLeave>(
      `SELECT o.id, o.name, bool_and(m.user_id = $2) AS alone,
         count(*) FILTER (WHERE m.role = 'owner' AND m.user_id <> $2) = 0 AS last_owner
       FROM organizations o JOIN memberships m ON m.organization_id = o.id
       WHERE o.id = ANY ($1) GROUP BY o.id ORDER BY o.id`,
      [locked.map(({ id }) => id), userId],
    );
  }
}
