import { type Role } from './organizations.js';

/** Each role, from the highest to the lowest, with what it may do in an organization. */
export const organizationRoles: readonly (readonly [Role, string, string])[] = [
  ['owner', 'Owner', 'Everything: roles, the plan, and deleting the organization.'],
  ['admin', 'Admin', 'Projects, keys, settings, invitations, and who is below owner.'],
  ['member', 'Member', 'Looks at the organization, and works in the projects that they are in.'],
];

/** What a role is called. */
export const roleName = (role: Role): string => organizationRoles.find(([one]) => one === role)?.[1] ?? role;

/** Whether somebody may remove, or invite, somebody of a role: owners everybody, admins everybody below owner. */
export const mayHandle = (own: Role, other: Role): boolean => own === 'owner' || (own === 'admin' && other !== 'owner');
