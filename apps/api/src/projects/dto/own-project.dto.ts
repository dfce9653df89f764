import { idOutput, printTime, timeOutput, Wire } from '@latchkey/surface';
import { z } from 'zod';
import { project } from '../../surfaces/project.surface.js';
import { type Project } from '../project.entity.js';

const spelling = project.ids.project;

/** The project that a key belongs to. */
export class OwnProjectView extends Wire('OwnProject', {
  id: idOutput(spelling, 'The project.'),
  _id: idOutput(spelling, 'The same id again.'),
  name: z.string().meta({ description: 'What it is called.', examples: ['My Project'] }),
  slug: z.string().meta({ description: 'Its short name in addresses.', examples: ['my-project'] }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'What it is for.', examples: ['Everything that moves money.'] }),
  githubRepoUrl: z
    .string()
    .nullable()
    .meta({ description: 'Where its code is.', examples: ['https://github.com/org/repo'] }),
  createdAt: timeOutput('When it was created.'),
  updatedAt: timeOutput('When it last changed.'),
  _creationTime: z
    .int()
    .meta({ description: 'When it was created, in milliseconds since 1970.', examples: [1_700_000_000_000] }),
}) {
  static from(row: Project): OwnProjectView {
    return {
      id: spelling.print(row.id),
      _id: spelling.print(row.id),
      name: row.name,
      slug: row.slug,
      description: row.description,
      githubRepoUrl: row.githubRepoUrl,
      createdAt: printTime(row.createdAt),
      updatedAt: printTime(row.updatedAt),
      _creationTime: row.createdAt.getTime(),
    };
  }
}
