import { type ComponentProps } from 'react';
import { SelectField } from '../../../ui/field.js';
import { type Role } from '../../organizations/organizations.js';
import { roleName } from '../../organizations/roles.js';

/** What each role may do in a project, the lowest first. */
const rights: readonly (readonly [Role, string])[] = [
  ['member', 'Works on workflows and runs.'],
  ['admin', 'Settings, keys and members below owner, too.'],
  ['owner', 'Everything: roles and deletion, too.'],
];

interface RoleFieldProps extends Omit<ComponentProps<typeof SelectField>, 'label' | 'hint' | 'children'> {
  readonly offers: (role: Role) => boolean;
  /** What is chosen now. */
  readonly chosen: Role;
}

/** A role in the project, with what the one that is chosen may do. */
export function ProjectRoleField({ offers, chosen, ...rest }: RoleFieldProps) {
  return (
    <SelectField label="Role" hint={rights.find(([role]) => role === chosen)?.[1]} {...rest}>
      {rights
        .filter(([role]) => offers(role))
        .map(([role]) => (
          <option key={role} value={role}>
            {roleName(role)}
          </option>
        ))}
    </SelectField>
  );
}
