import { type Role } from '../../organizations/organizations.js';

/** The roles in a project with what each may do, the least first. */
export const roleWords: readonly (readonly [Role, string])[] = [
  ['member', 'works on workflows and runs'],
  ['admin', 'settings, keys and members, too'],
  ['owner', 'everything, deletion as well'],
];
