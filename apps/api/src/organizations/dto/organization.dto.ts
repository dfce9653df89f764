import { roles } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import {
  flagQuery,
  idOutput,
  nameField,
  offsetQuery,
  printTime,
  searchQuery,
  slugField,
  timeOutput,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { printRestorable, restorableFields } from '../../core/restorable-fields.js';
import { type Restorable } from '../../core/restore-window.js';
import { type JoinedOrganization } from '../organization.repository.js';

const name = nameField('What it is called.', 'Acme Ltd');
const slug = slugField('Its short name in addresses. Left out, one is made from the name.', 'acme');

/** Which organizations to list. */
export class OrganizationsQuery extends Wire('OrganizationsQuery', {
  ...offsetQuery(),
  q: searchQuery('name or slug'),
  deleted: flagQuery('Whether to list, in the place of the others, those that were deleted and can be restored.'),
}) {}

/** A new organization. */
export class OrganizationBody extends Wire('NewOrganization', { name, slug: slug.optional() }) {}

/** What changes of an organization. A field that is left out stays. */
export class OrganizationChangeBody extends Wire('OrganizationChange', {
  name: name.optional(),
  slug: slugField('Its short name in addresses.', 'acme').optional(),
  mfaRequired: z
    .boolean()
    .optional()
    .meta({
      description:
        'Whether it lets in only who has shown a second factor. For owners, who have shown theirs; to stop it, within the ' +
        'last fifteen minutes.',
      examples: [false],
    }),
}) {}

/** How an organization comes back. */
export class OrganizationRestorationBody extends Wire('OrganizationRestoration', {
  slug: slugField('Its slug from then on. Left out, it is what it was.', 'acme-again').optional(),
}) {}

/** An organization that the caller is a member of. */
export class OrganizationView extends Wire('Organization', {
  id: idOutput(ulidSpelling, 'The organization.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['Acme Ltd'] }),
  slug: z.string().meta({ description: 'Its short name in addresses.', examples: ['acme'] }),
  role: z.enum(roles).meta({ description: 'The role of the caller in it.', examples: ['owner'] }),
  mfaRequired: z.boolean().meta({ description: 'Whether it lets in only who has shown a second factor.' }),
  createdAt: timeOutput('When it was created.'),
  updatedAt: timeOutput('When it last changed.'),
  ...restorableFields,
}) {
  static from(organization: JoinedOrganization & Restorable): OrganizationView {
    return {
      id: ulidSpelling.print(organization.id),
      name: organization.name,
      slug: organization.slug,
      role: organization.role,
      mfaRequired: organization.mfaRequired,
      createdAt: printTime(organization.createdAt),
      updatedAt: printTime(organization.updatedAt),
      ...printRestorable(organization),
    };
  }
}
