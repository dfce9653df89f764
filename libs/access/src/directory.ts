import { type Uuid } from '@latchkey/common';
import { type Role } from './roles.js';

/** A person's place in an organization, and what that asks of its members. */
export interface Membership {
  readonly role: Role;
  /** Whether the organization lets in only who has shown a second factor. */
  readonly secondFactorRequired: boolean;
  /** Whether the person has a second factor; looked for only where the organization requires one. */
  readonly personHasFactor: boolean;
}

/** What the guard asks about people: answered by the organizations feature, from the database, at each request. */
export abstract class Directory {
  /**
   * The person's present place in the organization, or null when they are no member or it does not exist. One that was
   * deleted does not, unless it is asked for.
   */
  abstract membership(organizationId: Uuid, userId: Uuid, deletedToo?: boolean): Promise<Membership | null>;

  /** Whether the person has a second factor at present. */
  abstract hasSecondFactor(userId: Uuid): Promise<boolean>;

  /** Whether the person is an admin of the deployment at present. */
  abstract isAdmin(userId: Uuid): Promise<boolean>;

  /** Whether the organization lets the person, who is no owner, in by its own identity provider alone. */
  abstract demandsSingleSignOn(organizationId: Uuid, userId: Uuid): Promise<boolean>;

  /** The person's present role in the project (an organization's owners and admins have theirs), or null. */
  abstract projectRole(organizationId: Uuid, projectId: Uuid, userId: Uuid): Promise<Role | null>;
}
