import { AppError, type Uuid } from '@latchkey/common';
import { Database } from '@latchkey/database';
import { Injectable } from '@nestjs/common';
import { UserRepository } from '../users/user.repository.js';
import { type ProjectPlace } from './project-place.js';

/**
 * The lock that whatever changes who is in a project takes first: the project's row. Two changes that would each leave an
 * owner, and together none, then see each other. The caller is held before it, then the organization, so that neither goes
 * nor loses people meanwhile; changes in other projects go on.
 */
@Injectable()
export class ProjectLock {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
  ) {}

  /**
   * Runs a caller's work in a transaction that holds them, where they are a person, and a living project's lock.
   * @throws AppError `TOKEN_INVALID` when the person is gone, `NOT_FOUND` when the project is
   */
  during<T>({ userId }: { readonly userId: Uuid | null }, place: ProjectPlace, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      if (userId !== null && !(await this.users.hold(userId))) throw new AppError('TOKEN_INVALID');
      if (!(await this.take(place))) throw new AppError('NOT_FOUND');
      return work();
    });
  }

  /** Takes the lock until the caller's transaction, which holds the person, ends; false when the project is gone. */
  async take({ organizationId, projectId }: ProjectPlace): Promise<boolean> {
    // Against `OrganizationLock`: nobody leaves or joins the organization meanwhile.
    const held = 'SELECT 1 FROM organizations WHERE id = $1 AND deleted_at IS NULL FOR KEY SHARE';
    if (!(await this.database.row(held, [organizationId]))) return false;
    const statement = `SELECT 1 FROM projects WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL
      FOR NO KEY UPDATE`;
    return (await this.database.row(statement, [organizationId, projectId])) !== undefined;
  }
}
