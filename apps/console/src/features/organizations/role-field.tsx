import { type ComponentProps } from 'react';
import { SelectField } from '../../ui/field.js';
import { type Role } from './organizations.js';
import { mayHandle, organizationRoles } from './roles.js';

interface RoleFieldProps extends Omit<ComponentProps<typeof SelectField>, 'label' | 'hint' | 'children'> {
  /** Of whoever chooses: nobody gives a role that they may not give. */
  readonly own: Role;
  /** What is chosen now. */
  readonly chosen: string;
}

/** A role in the organization, with what the one that is chosen may do. */
export function RoleField({ own, chosen, ...rest }: RoleFieldProps) {
  return (
    <SelectField label="Role" hint={organizationRoles.find(([role]) => role === chosen)?.[2]} {...rest}>
      {organizationRoles
        .filter(([role]) => mayHandle(own, role))
        .map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
    </SelectField>
  );
}
