import { type Uuid } from '@latchkey/common';
import { type Role } from './roles.js';

/** What the guard asks about people: answered by the organizations feature, from the database, at each request. */
export abstract class Directory {
  /**
   * The person's present role in the organization, or null when they are no member or it does not exist. One that was
   * deleted does not, unless it is asked for.
   */
  abstract organizationRole(organizationId: Uuid, userId: Uuid, deletedToo?: boolean): Promise<Role | null>;

  /** Whether the person is an admin of the deployment at present. */
  abstract isAdmin(userId: Uuid): Promise<boolean>;

  /** Whether the organization lets the person, who is no owner, in by its own identity provider alone. */
  abstract demandsSingleSignOn(organizationId: Uuid, userId: Uuid): Promise<boolean>;

  /** The person's present role in the project (an organization's owners and admins have theirs), or null. */
  abstract projectRole(organizationId: Uuid, projectId: Uuid, userId: Uuid): Promise<Role | null>;
}
