import { roles } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import {
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
import { type JoinedOrganization } from '../organization.repository.js';

const name = nameField('What it is called.', 'Acme Ltd');
const slug = slugField('Its short name in addresses. Left out, one is made from the name.', 'acme');

/** Which organizations to list. */
export class OrganizationsQuery extends Wire('OrganizationsQuery', {
  ...offsetQuery(),
  q: searchQuery('name or slug'),
}) {}

/** A new organization. */
export class OrganizationBody extends Wire('NewOrganization', { name, slug: slug.optional() }) {}

/** What changes of an organization. A field that is left out stays. */
export class OrganizationChangeBody extends Wire('OrganizationChange', {
  name: name.optional(),
  slug: slugField('Its short name in addresses.', 'acme').optional(),
}) {}

/** An organization that the caller is a member of. */
export class OrganizationView extends Wire('Organization', {
  id: idOutput(ulidSpelling, 'The organization.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['Acme Ltd'] }),
  slug: z.string().meta({ description: 'Its short name in addresses.', examples: ['acme'] }),
  role: z.enum(roles).meta({ description: 'The role of the caller in it.', examples: ['owner'] }),
  createdAt: timeOutput('When it was created.'),
  updatedAt: timeOutput('When it last changed.'),
}) {
  static from(organization: JoinedOrganization): OrganizationView {
    return {
      id: ulidSpelling.print(organization.id),
      name: organization.name,
      slug: organization.slug,
      role: organization.role,
      createdAt: printTime(organization.createdAt),
      updatedAt: printTime(organization.updatedAt),
    };
  }
}
