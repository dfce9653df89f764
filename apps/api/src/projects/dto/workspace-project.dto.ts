import { type Uuid } from '@latchkey/common';
import {
  clearableDescription,
  deletionOutput,
  idOutput,
  nameField,
  offsetQuery,
  printSecond,
  secondOutput,
  Wire,
} from '@latchkey/surface';
import { z } from 'zod';
import { workspace } from '../../surfaces/workspace.surface.js';
import { type Project } from '../project.entity.js';

const spelling = workspace.ids.project;
const name = nameField('What it is called.', 'My Project');
const description = clearableDescription('A new project');

/** Which page of the projects is asked for. */
export class WorkspaceProjectsQuery extends Wire('WorkspaceProjectsQuery', offsetQuery()) {}

/** A new project of the workspace. */
export class WorkspaceProjectBody extends Wire('NewWorkspaceProject', { name, description }) {}

/** What changes of a project. A field that is left out stays. */
export class WorkspaceProjectChangeBody extends Wire('WorkspaceProjectChange', {
  name: name.optional(),
  description,
}) {}

/** A project of the workspace. */
export class WorkspaceProjectView extends Wire('WorkspaceProject', {
  id: idOutput(spelling, 'The project.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['My Project'] }),
  slug: z.string().meta({ description: 'Its short name in addresses, made from the name.', examples: ['my-project'] }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'What it is for.', examples: ['A new project'] }),
  created_at: secondOutput('When it was created.'),
  updated_at: secondOutput('When it last changed.'),
}) {
  static from(project: Project): WorkspaceProjectView {
    return {
      id: spelling.print(project.id),
      name: project.name,
      slug: project.slug,
      description: project.description,
      created_at: printSecond(project.createdAt),
      updated_at: printSecond(project.updatedAt),
    };
  }
}

/** A project that was deleted, and with it its keys and tasks. */
export class DeletedProjectView extends Wire('DeletedProject', deletionOutput(spelling, 'The project.')) {
  static from(id: Uuid): DeletedProjectView {
    return { id: spelling.print(id), deleted: true };
  }
}
