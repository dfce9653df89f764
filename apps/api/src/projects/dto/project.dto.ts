import { roles } from '@latchkey/access';
import { ulidSpelling } from '@latchkey/common';
import {
  clearableDescription,
  flagQuery,
  idOutput,
  nameField,
  offsetQuery,
  printTime,
  searchQuery,
  slugField,
  timeOutput,
  urlField,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { printRestorable, restorableFields } from '../../core/restorable-fields.js';
import { type Restorable } from '../../core/restore-window.js';
import { type SeenProject } from '../project.repository.js';

const name = nameField('What it is called.', 'Payments');
const repository = 'https://github.com/acme/payments';

const optional = {
  description: clearableDescription('Everything that moves money.'),
  githubRepoUrl: urlField('Where its code is; null clears it.', repository).nullable().optional(),
};

/** Which projects to list. */
export class ProjectsQuery extends Wire('ProjectsQuery', {
  ...offsetQuery(),
  q: searchQuery('name or slug'),
  deleted: flagQuery('Whether to list, in the place of the others, those that were deleted and can be restored.'),
}) {}

/** A new project. */
export class ProjectBody extends Wire('NewProject', {
  name,
  slug: slugField('Its short name in addresses. Left out, one is made from the name.', 'payments').optional(),
  ...optional,
}) {}

/** What changes of a project. A field that is left out stays. */
export class ProjectChangeBody extends Wire('ProjectChange', {
  name: name.optional(),
  slug: slugField('Its short name in addresses.', 'payments').optional(),
  ...optional,
}) {}

/** How a project comes back. */
export class ProjectRestorationBody extends Wire('ProjectRestoration', {
  slug: slugField('Its slug from then on. Left out, it is what it was.', 'payments-again').optional(),
}) {}

/** A project that the caller may see. */
export class ProjectView extends Wire('Project', {
  id: idOutput(ulidSpelling, 'The project.'),
  organizationId: idOutput(ulidSpelling, 'The organization that it belongs to.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['Payments'] }),
  slug: z.string().meta({ description: 'Its short name in addresses.', examples: ['payments'] }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'What it is for.', examples: ['Everything that moves money.'] }),
  githubRepoUrl: z
    .string()
    .nullable()
    .meta({ description: 'Where its code is.', examples: [repository] }),
  role: z.enum(roles).meta({
    description: 'What the caller may do in it: the higher of their roles in the project and in the organization.',
    examples: ['owner'],
  }),
  createdAt: timeOutput('When it was created.'),
  updatedAt: timeOutput('When it last changed.'),
  ...restorableFields,
}) {
  static from(project: SeenProject & Restorable): ProjectView {
    return {
      id: ulidSpelling.print(project.id),
      organizationId: ulidSpelling.print(project.organizationId),
      name: project.name,
      slug: project.slug,
      description: project.description,
      githubRepoUrl: project.githubRepoUrl,
      role: project.role,
      createdAt: printTime(project.createdAt),
      updatedAt: printTime(project.updatedAt),
      ...printRestorable(project),
    };
  }
}
